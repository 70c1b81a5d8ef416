import { commonSubsequence } from './common-subsequence.ts';
import type { FeatureVector } from './feature-vector.ts';
import type { Weigh } from './pair-features.ts';
import { quantityFeatures } from './quantity-features.ts';
import { roleEvidence } from './role-evidence.ts';
import { sharedWith } from './shared-with.ts';
import type { WeighedPassage } from './weigh-passage.ts';

/** A window may be this much longer than what it is to cover. */
const WINDOW_SLACK = 1.5;

/**
 * Writes what two passages of two articles show by themselves and by their neighbours into a vector; see `PairFeatures`
 * and `PAIR_FEATURES`. Pairs of one passage here are read fastest one after the other.
 * @param unlike how far the two articles are from being about one event
 */
export function readPair(
  passagesHere: readonly WeighedPassage[],
  here: number,
  passagesThere: readonly WeighedPassage[],
  there: number,
  weigh: Weigh,
  unlike: number,
  to: FeatureVector,
): void {
  const [own, other] = [passagesHere[here], passagesThere[there]];
  if (own === undefined || other === undefined) throw new Error('A pair names no passage.');
  const shared = sharedWith(passagesHere, here, passagesThere, there);
  const roles = roleEvidence(own, other, weigh, shared.creditsHere, shared.creditsThere);
  const creditedHere = shared.creditedHere + roles.creditHere;
  const creditedThere = shared.creditedThere + roles.creditThere;
  const isShort = own.order.length <= other.order.length;
  const short = isShort ? own : other;
  const long = isShort ? other : own;
  const creditsShort = isShort ? shared.creditsHere : shared.creditsThere;
  const creditsLong = isShort ? shared.creditsThere : shared.creditsHere;
  const related = (creditedHere + creditedThere) / 2;
  const numbersOfHere = own.prepared.numbers;
  const numbersOfThere = other.prepared.numbers;
  const numbersShared = countShared(numbersOfHere, numbersOfThere);
  const figures = quantityFeatures(own.quantities, other.quantities);
  const pairsShared = shared.count === 0 ? 0 : countCommon(short.pairs, long.pairs);
  const isFigured = figures.figuresEqual + figures.figuresCompatible + figures.figuresApart > 0;
  const isNameAlone = shared.count === 2 && shared.names === 2 && pairsShared === 1 && !isFigured;
  const namesMissingHere = Math.max(0, own.names - shared.namesHere - roles.namesHere);
  const namesMissingThere = Math.max(0, other.names - shared.namesThere - roles.namesThere);
  const isNumberless = numbersOfHere.size === 0 || numbersOfThere.size === 0;
  // In the order of `PAIR_FEATURES`; spelled out, for this is done some thousand times for an article.
  to[0] = share(shared.weight, own.total + other.total - shared.weight);
  to[1] = share(related, own.total + other.total - related);
  to[2] = shared.count === 0 ? 0 : inOrder(short, long, creditsShort, creditsLong);
  to[3] = share(pairsShared, short.pairs.length);
  to[4] = Math.abs(Math.log((own.order.length + 1) / (other.order.length + 1)));
  to[5] = Math.log1p(own.total - creditedHere);
  to[6] = Math.log1p(other.total - creditedThere);
  to[7] = share(shared.weight, own.total);
  to[8] = share(shared.weight, other.total);
  to[9] = share(creditedHere, own.total);
  to[10] = share(creditedThere, other.total);
  to[11] = windowCover(short, long, creditsLong);
  to[12] = Math.log1p(shared.weight);
  to[13] = Math.log1p(related);
  to[14] = shared.top;
  to[15] = shared.second;
  to[16] = Math.log1p(shared.names + roles.shared);
  to[17] = Math.log1p(Math.min(namesMissingHere, namesMissingThere));
  to[18] = share(shared.namesHere, shared.count);
  to[19] = Math.log1p(numbersShared);
  to[20] = !isNumberless && numbersShared === 0 ? 1 : 0;
  to[21] = figures.figuresEqual;
  to[22] = figures.figuresCompatible;
  to[23] = figures.figuresApart;
  to[24] = figures.figuresAlone;
  to[25] = shared.around;
  to[26] = share(shared.nearHere, own.total);
  to[27] = share(shared.nearThere, other.total);
  to[28] = unlike;
  to[29] = isNameAlone ? 1 : 0;
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
