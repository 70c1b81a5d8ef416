import type { Account, Comparison } from './comparison.ts';

/** Every account of a comparison: of what the article tells, then of what it leaves out. */
export function allAccounts({ findings, missingHere }: Comparison): readonly Account[] {
  return [...findings, ...missingHere].flatMap(({ accounts }) => accounts);
}
