import { commonSubsequence } from './common-subsequence.ts';
import { quantityFeatures, type QuantityFeatures } from './quantity-features.ts';
import { roleEvidence } from './role-evidence.ts';
import type { MatchFeatures } from './score-pair.ts';
import type { Credits, WeighedPassage } from './weigh-passage.ts';

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
  /** 1 where one name of two words is all that the two share: it says who or where, and no fact. */
  readonly nameAlone: number;
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

/** Working memory, for one pair at a time: what each stem of a passage counts for beside the other, by its place. */
let creditsHere = new Float64Array(64);
let creditsThere = new Float64Array(64);

/** All features of a pair, given those of the articles around it. What takes other pairs to tell is still 0. */
export function pairFeatures(
  here: WeighedPassage,
  there: WeighedPassage,
  weigh: Weigh,
  around: Around,
): MatchFeatures {
  if (creditsHere.length < here.ids.length) creditsHere = new Float64Array(2 * here.ids.length);
  if (creditsThere.length < there.ids.length) creditsThere = new Float64Array(2 * there.ids.length);
  const shared = sharedStems(here, there);
  const sharedHere = credit(here, there.credits, creditsHere);
  const sharedThere = credit(there, here.credits, creditsThere);
  const roles = roleEvidence(here, there, weigh, creditsHere, creditsThere);
  const creditedHere = sharedHere + roles.creditHere;
  const creditedThere = sharedThere + roles.creditThere;
  const isShort = here.order.length <= there.order.length;
  const short = isShort ? here : there;
  const long = isShort ? there : here;
  const creditsShort = isShort ? creditsHere : creditsThere;
  const creditsLong = isShort ? creditsThere : creditsHere;
  const union = here.total + there.total - shared.weight;
  const related = (creditedHere + creditedThere) / 2;
  const numbersOfHere = here.prepared.numbers;
  const numbersOfThere = there.prepared.numbers;
  const numbersShared = countShared(numbersOfHere, numbersOfThere);
  const figures = quantityFeatures(here.quantities, there.quantities);
  const pairsShared = countCommon(short.pairs, long.pairs);
  const isFigured = figures.figuresEqual + figures.figuresCompatible + figures.figuresApart > 0;
  const isNameAlone = shared.count === 2 && shared.names === 2 && pairsShared === 1 && !isFigured;
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
    pairs: share(pairsShared, short.pairs.length),
    window: windowCover(short, long, creditsLong),
    sharedWeight: Math.log1p(shared.weight),
    relatedWeight: Math.log1p(related),
    topShared: shared.top,
    secondShared: shared.second,
    order: shared.count === 0 ? 0 : inOrder(short, long, creditsShort, creditsLong),
    namesShared: Math.log1p(shared.names + roles.shared),
    namesMissing: Math.log1p(
      Math.min(
        Math.max(0, here.names - shared.namesHere - roles.namesHere),
        Math.max(0, there.names - shared.namesThere - roles.namesThere),
      ),
    ),
    namesOnly: share(shared.namesHere, shared.count),
    nameAlone: isNameAlone ? 1 : 0,
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

/**
 * Writes what the passage's stems count for beside the other into `into`, each at its place.
 * @returns weight of the passage's stems that the other has, related words counted in part
 */
function credit({ ids, weights }: WeighedPassage, credits: Credits, into: Float64Array): number {
  let sum = 0;
  let at = 0;
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] as number;
    while (at < credits.ids.length && (credits.ids[at] as number) < id) at += 1;
    const strength = credits.ids[at] === id ? (credits.strengths[at] as number) : 0;
    into[place] = strength;
    sum += strength * (weights[place] as number);
  }
  return sum;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const few = a.size <= b.size ? a : b;
  const many = few === a ? b : a;
  let shared = 0;
  if (few.size === 0) return shared;
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
  const common = commonSubsequence(keep(short, creditsShort, keptShort), keep(long, creditsLong, keptLong));
  return share(common, short.order.length);
}

/** Working memory of `inOrder` and `windowCover`. */
const keptShort: number[] = [];
const keptLong: number[] = [];
let gains = new Float64Array(64);

/** Empties `into` and fills it with the stems that the other passage has. */
function keep({ order, ids }: WeighedPassage, credits: Float64Array, into: number[]): readonly number[] {
  into.length = 0;
  for (let index = 0; index < order.length; index += 1) {
    const place = order[index] as number;
    if (credits[place] === 1) into.push(ids[place] as number);
  }
  return into;
}

/** Weight of the words in the best stretch of the longer passage that the shorter has, over the shorter's weight. */
function windowCover(short: WeighedPassage, long: WeighedPassage, creditsLong: Float64Array): number {
  const size = Math.ceil(short.order.length * WINDOW_SLACK);
  const { order, weights } = long;
  if (gains.length < order.length) gains = new Float64Array(2 * order.length);
  let weight = 0;
  let best = 0;
  for (let index = 0; index < order.length; index += 1) {
    const place = order[index] as number;
    gains[index] = (creditsLong[place] as number) * (weights[place] as number);
    weight += (gains[index] as number) - (index < size ? 0 : (gains[index - size] as number));
    best = Math.max(best, weight);
  }
  return Math.min(1, share(best, short.total));
}
