import type { Account, Comparison, SourceReference, Verdict } from '../../lib/compare/comparison.ts';
import { findingRows, VERDICTS, type FindingRow } from '../shared/finding-rows.ts';

/** What one source says of one fact; empty where it is silent. */
export type MatrixCell = readonly Account[];

export type MatrixRow = {
  readonly id: string;
  /** The page's own words; `null` for a fact that the page does not report. */
  readonly here: FindingRow | null;
  /** The words that stand for the fact: the page's, or the first account's. */
  readonly fact: string;
  readonly verdict: Verdict | null;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
};

/** Facts by sources: who says what, who is silent, who conflicts. */
export type FactMatrix = {
  readonly columns: readonly SourceReference[];
  readonly rows: readonly MatrixRow[];
};

/** The gravest verdict of a cell, the one it is marked with. */
export function cellVerdict(cell: MatrixCell): Verdict | null {
  return VERDICTS.find((verdict) => cell.some((account) => account.verdict === verdict)) ?? null;
}

/** Sources in the order of how much they say, most first. */
function columnsOf(accounts: readonly Account[]): readonly SourceReference[] {
  const sources = new Map(accounts.map(({ source }) => [source.id, source]));
  const count = (id: string): number => accounts.filter(({ source }) => source.id === id).length;
  return [...sources.values()].toSorted((a, b) => count(b.id) - count(a.id));
}

/** Every fact of a comparison in reading order, then those that are missing here. */
export function factMatrix(comparison: Comparison): FactMatrix {
  const { findings, missingHere } = comparison;
  const columns = columnsOf([...findings, ...missingHere].flatMap(({ accounts }) => accounts));
  const cells = (accounts: readonly Account[]): readonly MatrixCell[] =>
    columns.map(({ id }) => accounts.filter(({ source }) => source.id === id));
  const reported = findingRows(comparison).map((row) => ({
    id: row.finding.id,
    here: row,
    fact: row.quotes.join(' '),
    verdict: row.finding.verdict,
    cells: cells(row.finding.accounts),
  }));
  const missing = missingHere.map(({ accounts }, index) => ({
    id: `missing-${index}`,
    here: null,
    fact: accounts[0]?.quote ?? '',
    verdict: null,
    cells: cells(accounts),
  }));
  return { columns, rows: [...reported, ...missing] };
}
