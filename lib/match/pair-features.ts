import type { QuantityFeatures } from './quantity-features.ts';

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
