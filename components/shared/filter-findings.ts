import Fuse from 'fuse.js';
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

/** Fuse's scale from 0 (exact) to 1: forgives one or two slips in a word, not another word. */
const FUZZINESS = 0.3;

function search<Row extends FilteredRow>(rows: readonly Row[], query: string): readonly Row[] {
  const entries = rows.map((row) => ({
    row,
    text: [
      ...row.quotes,
      ...row.finding.accounts.flatMap(({ quote, source }) => [quote, source.outlet ?? '']),
    ],
  }));
  const fuse = new Fuse(entries, { keys: ['text'], threshold: FUZZINESS, ignoreLocation: true });
  const found = new Set(fuse.search(query).map(({ item }) => item.row));
  return rows.filter((row) => found.has(row));
}

/** The rows that pass every part of the filter, in the order given. */
export function filterFindings<Row extends FilteredRow>(
  rows: readonly Row[],
  filter: FindingFilter,
): readonly Row[] {
  const kept = rows.filter(
    ({ finding }) =>
      (filter.verdict === null || finding.verdict === filter.verdict) &&
      (filter.outlet === null || finding.accounts.some(({ source }) => outletKey(source) === filter.outlet)),
  );
  return filter.query.trim() === '' ? kept : search(kept, filter.query.trim());
}
