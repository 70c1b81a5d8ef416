import type { Difference, Finding, SourceReference, Verdict } from './comparison.ts';
import type { Places } from './place-key.ts';
import type { PrintedCopy } from './printed-again.ts';

/** How two accounts of one fact stand to each other; `here` of a difference is in the first one's words. */
export type AccountPair = {
  /** Places in the fact's accounts. */
  readonly first: number;
  readonly second: number;
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
};

/**
 * A fact that several sources tell. No page stands on one side: the verdict of an account is the most telling one that
 * it has with any other, and `pairs` says with which.
 */
export type SharedFact = Omit<Finding, 'passages'> & {
  readonly pairs: readonly AccountPair[];
  /** Sources that print the words of an account again; absent where none does. */
  readonly copies?: readonly PrintedCopy[];
};

/** How sources compare with each other. */
export type SourceComparison = {
  /** Those that were compared, in the order given. */
  readonly sources: readonly SourceReference[];
  /** What most of them tell first; of these what they put at the head of their articles. */
  readonly facts: readonly SharedFact[];
};

/** What a reader sees of a topic's sources. */
export type TopicComparison = {
  readonly name: string;
  readonly comparison: SourceComparison;
  /** Addresses of the exact places of its accounts, where they have one. */
  readonly places: Places;
  /** Sources of the topic that were not compared, for there are too many. */
  readonly leftOut: number;
};
