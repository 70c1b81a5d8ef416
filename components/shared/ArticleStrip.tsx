import type { Verdict } from '../../lib/compare/comparison.ts';
import type { FindingRow } from './finding-rows.ts';
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
      {rows.map((row) => {
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
