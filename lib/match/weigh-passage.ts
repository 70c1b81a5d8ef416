import type { AnalysedArticle } from './analyse-article.ts';
import { createCreditTable, type CreditTable } from './credit-table.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { Weigh } from './pair-features.ts';
import type { PreparedPassage } from './prepare-passage.ts';

/** A passage as one comparison reads it: its stems by their number in the comparison's lexicon, with what they weigh. */
export type WeighedPassage = {
  readonly prepared: PreparedPassage;
  /** Its stems, each once, ascending; the weight of each; 1 for those that are names, 0 for others. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly isName: Uint8Array;
  /** Weight of all stems. */
  readonly total: number;
  /** All its stems in the order of the text. */
  readonly order: Int32Array;
  /** Neighbouring stems in either order, each two as one number, each once, ascending. */
  readonly pairs: Float64Array;
  /** Every stem its words are related to, with how nearly; its own stems with 1. */
  readonly related: Int32Array;
  readonly credits: Float64Array;
};

/** Two numbers of stems as one: more than any lexicon holds, small enough that products stay exact. */
const PAIR_BASE = 2 ** 26;

/** What one comparison shares among all its pairs. */
type Desk = {
  readonly lexicon: Lexicon;
  /** One for each side of a pair. */
  readonly creditsHere: CreditTable;
  readonly creditsThere: CreditTable;
  readonly passages: WeakMap<PreparedPassage, WeighedPassage>;
  readonly articles: WeakMap<AnalysedArticle, readonly WeighedPassage[]>;
};

const desks = new WeakMap<Weigh, Desk>();

export function deskOf(weigh: Weigh): Desk {
  let desk = desks.get(weigh);
  if (desk === undefined) {
    const lexicon = createLexicon(weigh);
    const [creditsHere, creditsThere] = [createCreditTable(lexicon), createCreditTable(lexicon)];
    desk = { lexicon, creditsHere, creditsThere, passages: new WeakMap(), articles: new WeakMap() };
    desks.set(weigh, desk);
  }
  return desk;
}

/** Reads the passages of an article once for all the pairs they stand in. */
export function weighArticle(article: AnalysedArticle, weigh: Weigh): readonly WeighedPassage[] {
  const { lexicon, passages, articles } = deskOf(weigh);
  let weighed = articles.get(article);
  if (weighed === undefined) {
    // A page in another spelling shares most of its passages with the page.
    weighed = article.passages.map((passage) => {
      const read = passages.get(passage) ?? weighPassage(passage, lexicon);
      passages.set(passage, read);
      return read;
    });
    articles.set(article, weighed);
  }
  return weighed;
}

function weighPassage(prepared: PreparedPassage, { idOf, weightOf, relatedTo }: Lexicon): WeighedPassage {
  const order = Int32Array.from(prepared.stems, idOf);
  const ids = Int32Array.from(new Set(order)).sort();
  const weights = Float64Array.from(ids, weightOf);
  const names = new Set(Array.from(prepared.names, idOf));
  const credits = new Map<number, number>();
  for (const id of ids) {
    const related = relatedTo(id);
    for (const [place, other] of related.ids.entries())
      credits.set(other, Math.max(credits.get(other) ?? 0, related.strengths[place] ?? 0));
  }
  for (const id of ids) credits.set(id, 1);
  return {
    prepared,
    ids,
    weights,
    isName: Uint8Array.from(ids, (id) => (names.has(id) ? 1 : 0)),
    total: weights.reduce((sum, weight) => sum + weight, 0),
    order,
    pairs: pairsOf(order),
    related: Int32Array.from(credits.keys()),
    credits: Float64Array.from(credits.values()),
  };
}

function pairsOf(order: Int32Array): Float64Array {
  const pairs = new Set<number>();
  for (let index = 1; index < order.length; index += 1) {
    const [a, b] = [order[index - 1] as number, order[index] as number];
    pairs.add(Math.min(a, b) * PAIR_BASE + Math.max(a, b));
  }
  return Float64Array.from(pairs).sort();
}
