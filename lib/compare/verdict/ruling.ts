import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Difference, Verdict } from '../comparison.ts';

/** Two passages that are taken to tell the same fact, and what the rules may know beside them. */
export type PairInQuestion = {
  readonly here: PreparedPassage;
  readonly there: PreparedPassage;
  /** How sure the match is, 0 to 1. */
  readonly score: number;
  /** Whether the two articles tell of one occasion; `null` when nothing tells. */
  readonly sameOccasion: boolean | null;
};

/** What one rule found. */
export type RuleFinding = {
  /** Name of the rule, for reasons and tests. */
  readonly rule: string;
  /** `null`: the rule saw a difference that decides nothing. */
  readonly verdict: Verdict | null;
  readonly differences: readonly Difference[];
  /** Values both state alike, as this page prints them. */
  readonly sharedValues: readonly string[];
};

export type VerdictRule = (pair: PairInQuestion) => RuleFinding | null;
