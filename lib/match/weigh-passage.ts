import type { AnalysedArticle } from './analyse-article.ts';
import { lexiconSize, numberOf, relatedTo, stemOf } from './lexicon.ts';
import type { Weigh } from './pair-features.ts';
import type { Quantity } from '../text/analysis.ts';
import type { PreparedPassage } from './prepare-passage.ts';

/** A passage by the numbers of its stems. */
type NumberedPassage = {
  readonly prepared: PreparedPassage;
  /** Its stems, each once, ascending; 1 for those that are names, 0 for others. */
  readonly ids: Int32Array;
  readonly isName: Uint8Array;
  /** How many of its stems are names. */
  readonly names: number;
  /** All its stems in the order of the text, each by its place in `ids`. */
  readonly order: Uint16Array;
  /** Neighbouring stems in either order, each two as one number, each once, ascending. */
  readonly pairs: Float64Array;
  readonly credits: Credits;
  readonly quantities: readonly Quantity[];
};

/**
 * What stems count for beside a passage: 1 for its own, less for words related to them. Numbers ascending; what is not
 * here counts for nothing.
 */
export type Credits = { readonly ids: Int32Array; readonly strengths: Float64Array };

/** A passage as one comparison reads it: with what each of its stems, in the order of `ids`, and all weigh. */
export type WeighedPassage = NumberedPassage & { readonly weights: Float64Array; readonly total: number };

/** Two numbers of stems as one: more than any lexicon holds, small enough that products stay exact. */
const PAIR_BASE = 2 ** 26;

const numbered = new WeakMap<PreparedPassage, NumberedPassage>();

function numberPassage(prepared: PreparedPassage): NumberedPassage {
  let passage = numbered.get(prepared);
  if (passage === undefined) {
    const stems = prepared.stems.map(numberOf);
    const ids = Int32Array.from(new Set(stems)).sort();
    const isName = Uint8Array.from(ids, (id) => (prepared.names.has(stemOf(id)) ? 1 : 0));
    const names = isName.reduce((sum, flag) => sum + flag, 0);
    const order = Uint16Array.from(stems, (id) => ids.indexOf(id));
    const { quantities } = prepared.analysis;
    const pairs = pairsOf(stems);
    passage = { prepared, ids, isName, names, order, pairs, credits: creditsOf(ids), quantities };
    numbered.set(prepared, passage);
  }
  return passage;
}

/** Working memory, by the number of a stem: what it counts for; all 0 between two passages. */
let strengthOf = new Float64Array(1024);

function creditsOf(own: Int32Array): Credits {
  // Asking for what is related numbers new stems.
  const related = Array.from(own, relatedTo);
  if (strengthOf.length < lexiconSize()) strengthOf = new Float64Array(2 * lexiconSize());
  const found: number[] = [];
  const raise = (id: number, strength: number): void => {
    const known = strengthOf[id] as number;
    if (known === 0) found.push(id);
    if (strength > known) strengthOf[id] = strength;
  };
  for (const id of own) raise(id, 1);
  for (const { ids, strengths } of related)
    for (let at = 0; at < ids.length; at += 1) raise(ids[at] as number, strengths[at] as number);
  const ids = new Int32Array(found).sort();
  const strengths = new Float64Array(ids.length);
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number;
    strengths[at] = strengthOf[id] as number;
    strengthOf[id] = 0;
  }
  return { ids, strengths };
}

function pairsOf(order: readonly number[]): Float64Array {
  const pairs = new Set<number>();
  for (let index = 1; index < order.length; index += 1) {
    const [a, b] = [order[index - 1] as number, order[index] as number];
    pairs.add(Math.min(a, b) * PAIR_BASE + Math.max(a, b));
  }
  return Float64Array.from(pairs).sort();
}

/** What one comparison keeps: a weight for each stem, by number, and the articles it has read. */
type Desk = {
  readonly weightOf: (id: number) => number;
  readonly passages: Map<PreparedPassage, WeighedPassage>;
  readonly articles: Map<AnalysedArticle, readonly WeighedPassage[]>;
};

const desks = new WeakMap<Weigh, Desk>();

function deskOf(weigh: Weigh): Desk {
  let desk = desks.get(weigh);
  if (desk === undefined) {
    let weights = new Float64Array(lexiconSize()).fill(Number.NaN);
    const weightOf = (id: number) => {
      if (id >= weights.length) {
        const longer = new Float64Array(2 * id + 1).fill(Number.NaN);
        longer.set(weights);
        weights = longer;
      }
      const known = weights[id] as number;
      if (!Number.isNaN(known)) return known;
      const weight = weigh(stemOf(id));
      weights[id] = weight;
      return weight;
    };
    desk = { weightOf, passages: new Map(), articles: new Map() };
    desks.set(weigh, desk);
  }
  return desk;
}

/** `weigh` for numbers of stems. */
export function weightOf(weigh: Weigh): (id: number) => number {
  return deskOf(weigh).weightOf;
}

/** Reads the passages of an article once for all the pairs they stand in. */
export function weighArticle(article: AnalysedArticle, weigh: Weigh): readonly WeighedPassage[] {
  const desk = deskOf(weigh);
  let weighed = desk.articles.get(article);
  if (weighed === undefined) {
    // A page in another spelling shares most of its passages with the page.
    weighed = article.passages.map((passage) => {
      const read = desk.passages.get(passage) ?? weighPassage(passage, desk);
      desk.passages.set(passage, read);
      return read;
    });
    desk.articles.set(article, weighed);
  }
  return weighed;
}

function weighPassage(prepared: PreparedPassage, { weightOf }: Desk): WeighedPassage {
  const numbered = numberPassage(prepared);
  const { ids } = numbered;
  const weights = new Float64Array(ids.length);
  let total = 0;
  for (let place = 0; place < ids.length; place += 1) {
    const weight = weightOf(ids[place] as number);
    weights[place] = weight;
    total += weight;
  }
  return { ...numbered, weights, total };
}
