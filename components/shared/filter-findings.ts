import type { Account, Verdict } from '../../lib/compare/comparison.ts';
import { outletKey } from './finding-rows.ts';

/** A fact that filters look at: with its verdict, where one was given. */
export type FilteredRow = {
  readonly finding: { readonly verdict: Verdict | null; readonly accounts: readonly Account[] };
  readonly quotes: readonly string[];
};

/** `null` lets everything through; `query` is searched fuzzily in quotes and outlets. */
export type FindingFilter = {
  readonly verdict: Verdict | null;
  readonly outlet: string | null;
  readonly query: string;
};

export const NO_FILTER: FindingFilter = { verdict: null, outlet: null, query: '' };

/** The rows that hold something like the words, in the order given. */
export type FindingSearch = <Row extends FilteredRow>(rows: readonly Row[], words: string) => readonly Row[];

/** The rows that pass every part of the filter, in the order given. Its words let everything through without a search. */
export function filterFindings<Row extends FilteredRow>(
  rows: readonly Row[],
  { verdict, outlet, query }: FindingFilter,
  search: FindingSearch | null,
): readonly Row[] {
  const kept = rows.filter(
    ({ finding }) =>
      (verdict === null || finding.verdict === verdict) &&
      (outlet === null || finding.accounts.some(({ source }) => outletKey(source) === outlet)),
  );
  const words = query.trim();
  return words === '' || search === null ? kept : search(kept, words);
}
