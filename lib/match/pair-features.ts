import { commonSubsequence } from './common-subsequence.ts';
import { createCreditTable } from './credit-table.ts';
import { quantityFeatures, type QuantityFeatures } from './quantity-features.ts';
import { roleEvidence } from './role-evidence.ts';
import type { MatchFeatures } from './score-pair.ts';
import { weightOf, type WeighedPassage } from './weigh-passage.ts';

/** How much a shared stem says. */
export type Weigh = (stem: string) => number;

/** Features of a pair of passages that are read from the two alone. All are 0 when nothing is shared. */
export type PairFeatures = QuantityFeatures & {
  /** Share of the weight of this passage's words that the other has, word for word, and the other way round. */
  readonly coverHere: number;
  readonly coverThere: number;
  /** Weighted overlap over union. */
  readonly overlap: number;
  /** As above, with related words counted in part. */
  readonly relatedHere: number;
  readonly relatedThere: number;
  readonly relatedOverlap: number;
  /** Share of the neighbouring word pairs of the shorter passage that the other has. */
  readonly pairs: number;
  /** Best coverage of the shorter passage by a stretch of the longer that is not much longer than it. */
  readonly window: number;
  /** Weight of all shared words, in logarithm: one rare word is little evidence, five are much. */
  readonly sharedWeight: number;
  readonly relatedWeight: number;
  readonly topShared: number;
  readonly secondShared: number;
  /** Longest common subsequence over the shorter length. */
  readonly order: number;
  readonly namesShared: number;
  readonly namesMissing: number;
  readonly namesOnly: number;
  readonly numbersShared: number;
  readonly numbersDiffer: number;
  /** Logarithm of the ratio of lengths, without sign. */
  readonly lengthRatio: number;
  readonly unmatchedHere: number;
  readonly unmatchedThere: number;
};

/** A window may be this much longer than what it is to cover. */
const WINDOW_SLACK = 1.5;

/** What the articles around a pair add to it. */
type Around = Pick<MatchFeatures, 'around' | 'nearHere' | 'nearThere' | 'unlike'>;

const table = createCreditTable();

/** All features of a pair, given those of the articles around it. What takes other pairs to tell is still 0. */
export function pairFeatures(
  here: WeighedPassage,
  there: WeighedPassage,
  weigh: Weigh,
  around: Around,
): MatchFeatures {
  table.of(here.ids);
  // Asked second: it may make both tables anew.
  const creditsThere = table.ofOther(there.ids);
  const creditsHere = table.of(here.ids);
  const shared = sharedStems(here, there);
  const roles = roleEvidence(here, there, weigh, creditsHere, creditsThere);
  const creditedHere = credited(here, creditsThere) + roles.creditHere;
  const creditedThere = credited(there, creditsHere) + roles.creditThere;
  const [short, long] = here.order.length <= there.order.length ? [here, there] : [there, here];
  const [creditsShort, creditsLong] =
    short === here ? [creditsHere, creditsThere] : [creditsThere, creditsHere];
  const union = here.total + there.total - shared.weight;
  const related = (creditedHere + creditedThere) / 2;
  const [numbersOfHere, numbersOfThere] = [here.prepared.numbers, there.prepared.numbers];
  const numbersShared = countShared(numbersOfHere, numbersOfThere);
  const figures = quantityFeatures(here.prepared.analysis.quantities, there.prepared.analysis.quantities);
  // Spelled out: a literal of this size that begins with a spread costs five times what it holds.
  return {
    figuresEqual: figures.figuresEqual,
    figuresCompatible: figures.figuresCompatible,
    figuresApart: figures.figuresApart,
    figuresAlone: figures.figuresAlone,
    coverHere: share(shared.weight, here.total),
    coverThere: share(shared.weight, there.total),
    overlap: share(shared.weight, union),
    relatedHere: share(creditedHere, here.total),
    relatedThere: share(creditedThere, there.total),
    relatedOverlap: share(related, here.total + there.total - related),
    pairs: share(countCommon(short.pairs, long.pairs), short.pairs.length),
    window: windowCover(short, long, creditsShort, weightOf(weigh)),
    sharedWeight: Math.log1p(shared.weight),
    relatedWeight: Math.log1p(related),
    topShared: shared.top,
    secondShared: shared.second,
    order: shared.count === 0 ? 0 : inOrder(short, long, creditsShort, creditsLong),
    namesShared: Math.log1p(shared.names + roles.shared),
    namesMissing: Math.log1p(
      Math.min(
        Math.max(0, count(here.isName) - shared.namesHere - roles.namesHere),
        Math.max(0, count(there.isName) - shared.namesThere - roles.namesThere),
      ),
    ),
    namesOnly: share(shared.namesHere, shared.count),
    numbersShared: Math.log1p(numbersShared),
    numbersDiffer: numbersOfHere.size > 0 && numbersOfThere.size > 0 && numbersShared === 0 ? 1 : 0,
    lengthRatio: Math.abs(Math.log((here.order.length + 1) / (there.order.length + 1))),
    unmatchedHere: Math.log1p(here.total - creditedHere),
    unmatchedThere: Math.log1p(there.total - creditedThere),
    around: around.around,
    nearHere: around.nearHere,
    nearThere: around.nearThere,
    unlike: around.unlike,
    rivalsHere: 0,
    rivalsThere: 0,
    bridge: 0,
  };
}

/**
 * The stems both passages have: their weight, the two heaviest, how many, and how many are names here, there and on
 * both sides.
 */
function sharedStems(here: WeighedPassage, there: WeighedPassage) {
  const result = { weight: 0, top: 0, second: 0, count: 0, namesHere: 0, namesThere: 0, names: 0 };
  let at = 0;
  for (let place = 0; place < here.ids.length; place += 1) {
    const id = here.ids[place] as number;
    while (at < there.ids.length && (there.ids[at] as number) < id) at += 1;
    if (there.ids[at] !== id) continue;
    const weight = here.weights[place] as number;
    const [nameHere, nameThere] = [here.isName[place] as number, there.isName[at] as number];
    result.weight += weight;
    result.count += 1;
    result.namesHere += nameHere;
    result.namesThere += nameThere;
    result.names += nameHere & nameThere;
    result.second = Math.max(result.second, Math.min(weight, result.top));
    result.top = Math.max(result.top, weight);
  }
  return result;
}

/** Weight of the passage's stems that the other has, related words counted in part. */
function credited({ ids, weights }: WeighedPassage, credits: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < ids.length; place += 1)
    sum += (credits[ids[place] as number] as number) * (weights[place] as number);
  return sum;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function count(flags: Uint8Array): number {
  let sum = 0;
  for (let place = 0; place < flags.length; place += 1) sum += flags[place] as number;
  return sum;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of few) if (many.has(item)) shared += 1;
  return shared;
}

/** How many numbers two ascending lists have in common. */
function countCommon(a: Float64Array, b: Float64Array): number {
  let common = 0;
  let at = 0;
  for (let place = 0; place < a.length; place += 1) {
    const item = a[place] as number;
    while (at < b.length && (b[at] as number) < item) at += 1;
    if (b[at] === item) common += 1;
  }
  return common;
}

/** Longest common subsequence over the shorter length. Only stems that both have can stand in it. */
function inOrder(
  short: WeighedPassage,
  long: WeighedPassage,
  creditsShort: Float64Array,
  creditsLong: Float64Array,
): number {
  const common = commonSubsequence(
    keep(short.order, creditsLong, keptShort),
    keep(long.order, creditsShort, keptLong),
  );
  return share(common, short.order.length);
}

/** Working memory of `inOrder` and `windowCover`. */
const keptShort: number[] = [];
const keptLong: number[] = [];
let gains = new Float64Array(64);

/** Empties `into` and fills it with the stems that the other passage has. */
function keep(order: Int32Array, credits: Float64Array, into: number[]): readonly number[] {
  into.length = 0;
  for (let place = 0; place < order.length; place += 1) {
    const id = order[place] as number;
    if (credits[id] === 1) into.push(id);
  }
  return into;
}

/** Weight of the words in the best stretch of the longer passage that the shorter has, over the shorter's weight. */
function windowCover(
  short: WeighedPassage,
  long: WeighedPassage,
  creditsShort: Float64Array,
  weighStem: (id: number) => number,
): number {
  const size = Math.ceil(short.order.length * WINDOW_SLACK);
  const { order } = long;
  if (gains.length < order.length) gains = new Float64Array(2 * order.length);
  let weight = 0;
  let best = 0;
  for (let index = 0; index < order.length; index += 1) {
    const id = order[index] as number;
    const credit = creditsShort[id] as number;
    gains[index] = credit === 0 ? 0 : credit * weighStem(id);
    weight += (gains[index] as number) - (index < size ? 0 : (gains[index - size] as number));
    best = Math.max(best, weight);
  }
  return Math.min(1, share(best, short.total));
}
