import { commonSubsequence } from './common-subsequence.ts';
import type { PreparedPassage } from './prepare-passage.ts';
import { quantityFeatures, type QuantityFeatures } from './quantity-features.ts';

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

export function pairFeatures(here: PreparedPassage, there: PreparedPassage, weigh: Weigh): PairFeatures {
  const sumsHere = sums(here, there, weigh);
  const sumsThere = sums(there, here, weigh);
  const [short, long] = here.stems.length <= there.stems.length ? [here, there] : [there, here];
  const sharedStems = [...here.unique].filter((stem) => there.unique.has(stem));
  const shared = sharedStems.map((stem) => weigh(stem)).sort((a, b) => b - a);
  const union = sumsHere.all + sumsThere.all - sumsHere.exact;
  const related = (sumsHere.credited + sumsThere.credited) / 2;
  const namesShared = countShared(here.names, there.names);
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
    topShared: shared[0] ?? 0,
    secondShared: shared[1] ?? 0,
    order: share(commonSubsequence(short.stems, long.stems), short.stems.length),
    namesShared: Math.log1p(namesShared),
    namesMissing: Math.log1p(Math.min(missing(here.names, there.unique), missing(there.names, here.unique))),
    namesOnly:
      shared.length === 0 ? 0 : sharedStems.filter((stem) => here.names.has(stem)).length / shared.length,
    numbersShared: Math.log1p(countShared(here.numbers, there.numbers)),
    numbersDiffer:
      here.numbers.size > 0 && there.numbers.size > 0 && countShared(here.numbers, there.numbers) === 0
        ? 1
        : 0,
    lengthRatio: Math.abs(Math.log((here.stems.length + 1) / (there.stems.length + 1))),
    unmatchedHere: Math.log1p(sumsHere.all - sumsHere.credited),
    unmatchedThere: Math.log1p(sumsThere.all - sumsThere.credited),
  };
}

/** Weight of a passage's words: all, those the other has, and those with related words counted in part. */
function sums(passage: PreparedPassage, other: PreparedPassage, weigh: Weigh) {
  let all = 0;
  let exact = 0;
  let credited = 0;
  for (const stem of passage.unique) {
    const weight = weigh(stem);
    const credit = other.expansion.get(stem) ?? 0;
    all += weight;
    credited += credit * weight;
    if (credit === 1) exact += weight;
  }
  return { all, exact, credited };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
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
  const gains = long.stems.map((stem) => (short.expansion.get(stem) ?? 0) * weigh(stem));
  let weight = 0;
  let best = 0;
  for (const [index, gain] of gains.entries()) {
    weight += gain - (gains[index - size] ?? 0);
    best = Math.max(best, weight);
  }
  return Math.min(1, share(best, weightShort));
}
