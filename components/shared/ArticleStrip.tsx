import type { Verdict } from '../../lib/compare/comparison.ts';
import { VERDICTS, type FindingRow } from './finding-rows.ts';
import { useMessages } from './messages-context.tsx';

type ArticleStripProps = {
  readonly rows: readonly FindingRow[];
  /** Length of the article's text, in the units of the offsets. */
  readonly length: number;
  readonly onShow: (row: FindingRow) => void;
};

const WIDTH = 1000;
const HEIGHT = 28;
const BASE = 24;
/** Wide enough to be seen and hit in the popup, whatever the length of the article. */
const SMALLEST = 12;
const TOPS: Readonly<Record<Verdict, number>> = {
  conflicts: 2,
  differs: 8,
  agrees: 13,
  'another-occasion': 17,
};

/** More marks than this would lie over each other: they are counted in columns instead. */
const MOST_MARKS = 80;
const COLUMNS = 60;

type Column = { readonly rows: readonly FindingRow[]; readonly left: number };

/** Findings by where they stand, in columns of equal width; empty ones are left out. */
function columnsOf(rows: readonly FindingRow[], length: number): readonly Column[] {
  const columns = Array.from({ length: COLUMNS }, (): FindingRow[] => []);
  for (const row of rows)
    columns[Math.min(COLUMNS - 1, Math.floor((row.start / Math.max(length, 1)) * COLUMNS))]?.push(row);
  return columns
    .map((inside, index) => ({ rows: inside, left: (index * WIDTH) / COLUMNS }))
    .filter((column) => column.rows.length > 0);
}

/** Many findings: a column's height is how many stand there, its colours how they compare, conflicts on top. */
function Columns({ rows, length, onShow }: ArticleStripProps) {
  const columns = columnsOf(rows, length);
  const most = Math.max(...columns.map((column) => column.rows.length));
  const unit = (BASE - TOPS.conflicts) / most;
  return columns.map(({ rows: inside, left }) => {
    let top = BASE - inside.length * unit;
    return VERDICTS.map((verdict) => {
      const own = inside.filter(({ finding }) => finding.verdict === verdict);
      const [first] = own;
      if (first === undefined) return null;
      const height = own.length * unit;
      top += height;
      return (
        <g key={`${left} ${verdict}`} data-verdict={verdict} onClick={() => onShow(first)}>
          <rect class="strip-mark" x={left} y={top - height} width={WIDTH / COLUMNS - 3} height={height} />
        </g>
      );
    });
  });
}

/**
 * The article as a line from left to right and a mark where each finding stands; conflicts stand tallest.
 * For the eye and the mouse: the list below says the same to everybody.
 */
export function ArticleStrip({ rows, length, onShow }: ArticleStripProps) {
  const { t } = useMessages();
  return (
    <svg
      class="strip"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('strip.label', { count: rows.length })}
    >
      <path class="strip-base" d={`M0 ${BASE}H${WIDTH}`} />
      {rows.length > MOST_MARKS && <Columns {...{ rows, length, onShow }} />}
      {(rows.length > MOST_MARKS ? [] : rows).map((row) => {
        const left = (row.start / Math.max(length, 1)) * (WIDTH - SMALLEST);
        const size = row.quotes.reduce((sum, quote) => sum + quote.length, 0);
        const width = Math.min(Math.max(SMALLEST, (size / Math.max(length, 1)) * WIDTH - 4), WIDTH - left);
        const top = TOPS[row.finding.verdict];
        return (
          <g key={row.finding.id} data-verdict={row.finding.verdict} onClick={() => onShow(row)}>
            <rect class="strip-hit" x={left} y={0} width={width} height={HEIGHT} />
            <rect class="strip-mark" x={left} y={top} width={width} height={BASE - top} />
          </g>
        );
      })}
    </svg>
  );
}
