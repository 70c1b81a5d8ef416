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
  /** When the later of the two articles was published, ISO 8601; `null` when not known. */
  readonly published: string | null;
  /** Milliseconds from the publication of the one to that of the other; `null` where either is not dated. */
  readonly later?: number | null;
};

/** How surely two contradicting statements are about one thing, apart from how alike their passages are. */
export type Frame = {
  readonly kind: 'figure' | 'outcome';
  /** Words near the one that are near the other as well, related ones counted in part, and their share of the fewer. */
  readonly shared: number;
  readonly share: number;
  /** Both figures count or measure a thing of the same name. */
  readonly named: boolean;
  /** Neither passage has another figure that could be meant. */
  readonly alone: boolean;
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
  /** Given by rules whose contradictions are called on unsure matches too, where the two are surely about one thing. */
  readonly frame?: Frame;
};

export type VerdictRule = (pair: PairInQuestion) => RuleFinding | null;
