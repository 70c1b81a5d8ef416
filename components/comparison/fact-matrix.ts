import { allAccounts } from '../../lib/compare/all-accounts.ts';
import type { Account, Comparison, SourceReference, Verdict } from '../../lib/compare/comparison.ts';
import type { SourceComparison } from '../../lib/compare/source-comparison.ts';
import {
  filterFindings,
  type FilteredRow,
  type FindingFilter,
  type FindingSearch,
} from '../shared/filter-findings.ts';
import { findingRows, VERDICTS, type FindingRow } from '../shared/finding-rows.ts';

/** What one source says of one fact; empty where it is silent. */
export type MatrixCell = readonly Account[];

export type MatrixRow = {
  readonly id: string;
  /** The page's own words; `null` for a fact that the page does not report, and where there is no page. */
  readonly here: FindingRow | null;
  /** The words that stand for the fact: the page's, or the first account's. */
  readonly fact: string;
  /** Others report it and the page does not. */
  readonly missing: boolean;
  readonly verdict: Verdict | null;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
  /** By the id of a source that only prints the words of another: that other. */
  readonly copies: ReadonlyMap<string, SourceReference>;
};

/** Facts by sources: who says what, who is silent, who conflicts. */
export type FactMatrix = {
  /** The sources that tell one of the facts at least. */
  readonly columns: readonly SourceReference[];
  /** Those that were compared and tell none: a column of nothing would say no more than their names. */
  readonly silent: readonly SourceReference[];
  readonly rows: readonly MatrixRow[];
};

/** A row, and the source whose cell is chosen in it; `null` for the fact itself. */
export type MatrixChoice = { readonly rowId: string; readonly sourceId: string | null };

const NO_COPIES: MatrixRow['copies'] = new Map();

/** The gravest verdict of a cell, the one it is marked with. */
export function cellVerdict(cell: MatrixCell): Verdict | null {
  return VERDICTS.find((verdict) => cell.some((account) => account.verdict === verdict)) ?? null;
}

/** The words by which a cell diverges from what it is compared with; `null` where it does not. */
export function cellWords(cell: MatrixCell): string | null {
  const verdict = cellVerdict(cell);
  if (verdict !== 'conflicts' && verdict !== 'differs') return null;
  const words = cell
    .filter((account) => account.verdict === verdict)
    .flatMap(({ differences }) => differences.map(({ there }) => there));
  return words.find((there) => there !== '') ?? null;
}

/** Sources in the order of how much they say, most first. */
function bySaid(
  sources: readonly SourceReference[],
  accounts: readonly Account[],
): readonly SourceReference[] {
  const count = (id: string): number => accounts.filter(({ source }) => source.id === id).length;
  return sources.toSorted((a, b) => count(b.id) - count(a.id));
}

function cellsOf(columns: readonly SourceReference[], accounts: readonly Account[]): readonly MatrixCell[] {
  return columns.map(({ id }) => accounts.filter(({ source }) => source.id === id));
}

/** Every fact of a comparison in reading order, then those that are missing here. */
export function factMatrix(comparison: Comparison): FactMatrix {
  const accounts = allAccounts(comparison);
  const sources = new Map(accounts.map(({ source }) => [source.id, source]));
  const columns = bySaid([...sources.values()], accounts);
  const reported = findingRows(comparison).map((row) => ({
    id: row.finding.id,
    here: row,
    fact: row.quotes.join(' '),
    missing: false,
    verdict: row.finding.verdict,
    cells: cellsOf(columns, row.finding.accounts),
    copies: NO_COPIES,
  }));
  const missing = comparison.missingHere.map(({ accounts }, index) => ({
    id: `missing-${index}`,
    here: null,
    fact: accounts[0]?.quote ?? '',
    missing: true,
    verdict: null,
    cells: cellsOf(columns, accounts),
    copies: NO_COPIES,
  }));
  return { columns, silent: comparison.silent ?? [], rows: [...reported, ...missing] };
}

/** Every fact that sources share, by the sources that tell one or print it again. */
export function sharedFactMatrix({ sources, facts }: SourceComparison): FactMatrix {
  const accounts = facts.flatMap((fact) => fact.accounts);
  const heard = new Set([
    ...accounts.map(({ source }) => source.id),
    ...facts.flatMap(({ copies = [] }) => copies.map(({ sourceId }) => sourceId)),
  ]);
  const columns = bySaid(
    sources.filter(({ id }) => heard.has(id)),
    accounts,
  );
  const silent = sources.filter(({ id }) => !heard.has(id));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows = facts.map(({ id, verdict, accounts, copies = [] }) => ({
    id,
    here: null,
    fact: accounts[0]?.quote ?? '',
    missing: false,
    verdict,
    cells: cellsOf(columns, accounts),
    copies: new Map(
      copies.flatMap(({ sourceId, of }) => {
        const original = byId.get(of);
        return original === undefined ? [] : [[sourceId, original] as const];
      }),
    ),
  }));
  return { columns, silent, rows };
}

/** A matrix cut into parts of so many columns at most, each with all the facts. */
export function splitColumns(matrix: FactMatrix, most: number): readonly FactMatrix[] {
  const { columns, rows } = matrix;
  const parts = Math.max(1, Math.ceil(columns.length / most));
  const width = Math.ceil(columns.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part * width, (part + 1) * width];
    return {
      columns: columns.slice(from, to),
      silent: matrix.silent,
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
    };
  });
}

/** The facts that pass a filter; the columns stay where they are. */
export function filteredMatrix(
  matrix: FactMatrix,
  filter: FindingFilter,
  search: FindingSearch | null,
): FactMatrix {
  return { ...matrix, rows: filterFindings(matrixFacts(matrix), filter, search).map(({ row }) => row) };
}

/** The facts of a matrix as filters look at them. */
export function matrixFacts({ rows }: FactMatrix): readonly (FilteredRow & { readonly row: MatrixRow })[] {
  return rows.map((row) => ({
    row,
    finding: { verdict: row.verdict, accounts: row.cells.flat() },
    quotes: row.here?.quotes ?? [],
  }));
}

/** What a matrix shows the words of: what the reader chose while it is there, else its first conflict, else its first fact. */
export function shownChoice({ rows }: FactMatrix, choice: MatrixChoice | null): MatrixChoice | null {
  if (choice !== null && rows.some(({ id }) => id === choice.rowId)) return choice;
  const row = rows.find(({ verdict }) => verdict === 'conflicts') ?? rows[0];
  return row === undefined ? null : { rowId: row.id, sourceId: null };
}
