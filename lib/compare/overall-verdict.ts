import type { Verdict } from './comparison.ts';

/** Most telling first: what a reader has to know of a fact before anything else. */
const BY_WEIGHT: readonly Verdict[] = ['conflicts', 'differs', 'agrees', 'another-occasion'];

/** The verdict of a finding: the most telling of its accounts'. */
export function overallVerdict(verdicts: readonly Verdict[]): Verdict {
  return BY_WEIGHT.find((verdict) => verdicts.includes(verdict)) ?? 'agrees';
}
