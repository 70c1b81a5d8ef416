import type { Verdict } from '../../lib/compare/comparison.ts';
import { VERDICTS, type FindingRow } from './finding-rows.ts';

/** One bar of the strip: where it stands and how wide it is, in shares of the strip, and the findings it stands for. */
export type StripBar = {
  readonly left: number;
  readonly width: number;
  /** In reading order; never empty. */
  readonly rows: readonly FindingRow[];
  /** From the top down, each with its share of the strip's height. */
  readonly parts: readonly { readonly verdict: Verdict; readonly height: number }[];
};

/** How tall the bar of a single finding stands: what a reader looks for first stands tallest. */
const HEIGHTS: Readonly<Record<Verdict, number>> = {
  conflicts: 1,
  differs: 0.72,
  agrees: 0.5,
  'another-occasion': 0.3,
};

/** More bars than this would lie over each other: findings are counted in columns instead. */
const MOST_BARS = 80;
const COLUMNS = 60;

const share = (part: number, whole: number): number => Math.min(1, Math.max(0, part / Math.max(whole, 1)));

function barOf(row: FindingRow, length: number): StripBar {
  const left = share(row.start, length);
  const size = row.quotes.reduce((sum, quote) => sum + quote.length, 0);
  const { verdict } = row.finding;
  return {
    left,
    width: Math.min(share(size, length), 1 - left),
    rows: [row],
    parts: [{ verdict, height: HEIGHTS[verdict] }],
  };
}

/** A column's height is how many findings stand there, its colours how they compare, conflicts on top. */
function columnsOf(rows: readonly FindingRow[], length: number): readonly StripBar[] {
  const columns = Array.from({ length: COLUMNS }, (): FindingRow[] => []);
  for (const row of rows)
    columns[Math.min(COLUMNS - 1, Math.floor(share(row.start, length) * COLUMNS))]?.push(row);
  const most = Math.max(...columns.map((column) => column.length));
  return columns
    .map((inside, index) => ({
      left: index / COLUMNS,
      width: 1 / COLUMNS,
      rows: inside,
      parts: VERDICTS.map((verdict) => ({
        verdict,
        height: inside.filter(({ finding }) => finding.verdict === verdict).length / most,
      })).filter(({ height }) => height > 0),
    }))
    .filter((column) => column.rows.length > 0);
}

/** The bars for findings in reading order, of an article of this length in the units of their offsets. */
export function stripBars(rows: readonly FindingRow[], length: number): readonly StripBar[] {
  return rows.length > MOST_BARS ? columnsOf(rows, length) : rows.map((row) => barOf(row, length));
}
