import { useMemo, useState } from 'preact/hooks';
import type { Translator } from '../../lib/messages/translate.ts';
import { byInterest, type FindingRow } from './finding-rows.ts';
import { isolate } from './isolate.ts';
import { useMessages } from './messages-context.tsx';
import { stripBars, type StripBar } from './strip-bars.ts';
import { useGridKeys } from './use-grid-keys.ts';

type ArticleStripProps = {
  readonly rows: readonly FindingRow[];
  /** Length of the article's text, in the units of the offsets. */
  readonly length: number;
  readonly onShow: (row: FindingRow) => void;
};

/** Characters of a passage that tell which one it is. */
const ENOUGH_WORDS = 70;

/** Words of a passage up to a length, whole, and a sign that there are more. */
function beginning(text: string): string {
  return text.length <= ENOUGH_WORDS ? text : `${text.slice(0, ENOUGH_WORDS).replace(/\s+\S*$/u, '')}…`;
}

function describeBar({ left, rows }: StripBar, { t, percent }: Translator): string {
  const place = percent(left);
  const [row] = rows;
  if (rows.length > 1 || row === undefined) return t('strip.column', { count: rows.length, place });
  return t('strip.mark', {
    verdict: t(`verdict.${row.finding.verdict}`),
    place,
    words: t('quotation', { text: isolate(beginning(row.quotes[0] ?? '')) }),
  });
}

/**
 * The article as a line from left to right and a bar where each finding stands; conflicts stand tallest. One tab stop,
 * arrow keys move. A bar says what it is when it is pointed at, and below the line when it has the keyboard's focus.
 */
export function ArticleStrip({ rows, length, onShow }: ArticleStripProps) {
  const messages = useMessages();
  const bars = useMemo(() => stripBars(rows, length), [rows, length]);
  const { grid, onKeyDown, cellProps } = useGridKeys<HTMLDivElement>(1, bars.length);
  const [told, setTold] = useState<string | null>(null);
  return (
    <div
      class="strip"
      role="toolbar"
      aria-label={messages.t('strip.label', { count: rows.length })}
      ref={grid}
      onKeyDown={onKeyDown}
    >
      {bars.map((bar, index) => {
        const words = describeBar(bar, messages);
        const { onFocus, ...cell } = cellProps(0, index);
        return (
          <button
            key={index}
            type="button"
            class="strip-bar"
            style={{ '--left': String(bar.left), '--width': String(bar.width) }}
            title={words}
            aria-label={words}
            {...cell}
            onFocus={(event) => {
              onFocus();
              setTold(event.currentTarget.matches(':focus-visible') ? words : null);
            }}
            onBlur={() => setTold(null)}
            onClick={() => {
              const [first] = byInterest(bar.rows);
              if (first !== undefined) onShow(first);
            }}
          >
            {bar.parts.map(({ verdict, height }) => (
              <span
                key={verdict}
                class="strip-mark"
                data-verdict={verdict}
                style={{ height: `${height * 100}%` }}
              />
            ))}
          </button>
        );
      })}
      {told !== null && (
        <p class="strip-told meta" aria-hidden="true">
          {told}
        </p>
      )}
    </div>
  );
}
