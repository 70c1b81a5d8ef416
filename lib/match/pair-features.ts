import { commonSubsequence } from './common-subsequence.ts';
import type { PreparedPassage } from './prepare-passage.ts';
import { quantityFeatures, type QuantityFeatures } from './quantity-features.ts';
import type { MatchFeatures } from './score-pair.ts';
import { weighPassage } from './weigh-passage.ts';

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
type Around = Pick<MatchFeatures, 'around' | 'nearHere' | 'nearThere' | 'similarity' | 'event'>;

/** All features of a pair, given those of the articles around it. What takes other pairs to tell is still 0. */
export function pairFeatures(
  here: PreparedPassage,
  there: PreparedPassage,
  weigh: Weigh,
  around: Around,
): MatchFeatures {
  const sumsHere = sums(here, there, weigh);
  const sumsThere = sums(there, here, weigh);
  const [short, long] = here.stems.length <= there.stems.length ? [here, there] : [there, here];
  const union = sumsHere.all + sumsThere.all - sumsHere.exact;
  const related = (sumsHere.credited + sumsThere.credited) / 2;
  const numbersShared = countShared(here.numbers, there.numbers);
  const figures = quantityFeatures(here.analysis.quantities, there.analysis.quantities);
  // Spelled out: a literal of this size that begins with a spread costs five times what it holds.
  return {
    figuresEqual: figures.figuresEqual,
    figuresCompatible: figures.figuresCompatible,
    figuresApart: figures.figuresApart,
    figuresAlone: figures.figuresAlone,
    coverHere: share(sumsHere.exact, sumsHere.all),
    coverThere: share(sumsThere.exact, sumsThere.all),
    overlap: share(sumsHere.exact, union),
    relatedHere: share(sumsHere.credited, sumsHere.all),
    relatedThere: share(sumsThere.credited, sumsThere.all),
    relatedOverlap: share(related, sumsHere.all + sumsThere.all - related),
    pairs: share(countShared(short.pairs, long.pairs), short.pairs.size),
    window: windowCover(short, long, (short === here ? sumsHere : sumsThere).all, weigh),
    sharedWeight: Math.log1p(sumsHere.exact),
    relatedWeight: Math.log1p(related),
    topShared: sumsHere.top,
    secondShared: sumsHere.second,
    order: sumsHere.count === 0 ? 0 : share(commonSubsequence(short.stems, long.stems), short.stems.length),
    namesShared: Math.log1p(countShared(here.names, there.names)),
    namesMissing: Math.log1p(Math.min(missing(here.names, there.unique), missing(there.names, here.unique))),
    namesOnly: share(sumsHere.names, sumsHere.count),
    numbersShared: Math.log1p(numbersShared),
    numbersDiffer: here.numbers.size > 0 && there.numbers.size > 0 && numbersShared === 0 ? 1 : 0,
    lengthRatio: Math.abs(Math.log((here.stems.length + 1) / (there.stems.length + 1))),
    unmatchedHere: Math.log1p(sumsHere.all - sumsHere.credited),
    unmatchedThere: Math.log1p(sumsThere.all - sumsThere.credited),
    around: around.around,
    nearHere: around.nearHere,
    nearThere: around.nearThere,
    similarity: around.similarity,
    event: around.event,
    rivalsHere: 0,
    rivalsThere: 0,
    bridge: 0,
  };
}

/**
 * Weight of a passage's words: all, those the other has, the two heaviest of these, and all with related words counted
 * in part. `count` and `names`: how many words the other has, and how many of them are names.
 */
function sums(passage: PreparedPassage, other: PreparedPassage, weigh: Weigh) {
  const { stems, weights, total } = weighPassage(passage, weigh);
  const result = { all: total, exact: 0, credited: 0, top: 0, second: 0, count: 0, names: 0 };
  for (let place = 0; place < stems.length; place += 1) {
    const stem = stems[place] as string;
    const credit = other.expansion.get(stem);
    if (credit === undefined) continue;
    const weight = weights[place] as number;
    result.credited += credit * weight;
    if (credit !== 1) continue;
    result.exact += weight;
    if (!other.unique.has(stem)) continue;
    result.count += 1;
    if (passage.names.has(stem)) result.names += 1;
    result.second = Math.max(result.second, Math.min(weight, result.top));
    result.top = Math.max(result.top, weight);
  }
  return result;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of few) if (many.has(item)) count += 1;
  return count;
}

function missing(names: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return names.size - countShared(names, words);
}

/** Weight of the words in the best stretch of the longer passage that the shorter has, over the shorter's weight. */
function windowCover(
  short: PreparedPassage,
  long: PreparedPassage,
  weightShort: number,
  weigh: Weigh,
): number {
  const size = Math.ceil(short.stems.length * WINDOW_SLACK);
  const { stems } = long;
  const gains = new Float64Array(stems.length);
  let weight = 0;
  let best = 0;
  for (let index = 0; index < stems.length; index += 1) {
    const stem = stems[index] as string;
    const credit = short.expansion.get(stem);
    if (credit !== undefined) gains[index] = credit * weigh(stem);
    weight += (gains[index] as number) - (index < size ? 0 : (gains[index - size] as number));
    best = Math.max(best, weight);
  }
  return Math.min(1, share(best, weightShort));
}
