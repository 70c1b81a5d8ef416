import type { SourceReference } from '../../lib/compare/comparison.ts';
import { outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Quote } from '../shared/Quote.tsx';
import type { TimelineEntry } from './timeline-entries.ts';

type TimelineProps = {
  readonly entries: readonly TimelineEntry[];
  /** Sources without a date of publication. */
  readonly undated: readonly SourceReference[];
};

/** When things happened and when they were published, a day under the other. */
export function Timeline({ entries, undated }: TimelineProps) {
  const messages = useMessages();
  const { t, date, list } = messages;
  const who = (source: SourceReference | null): string =>
    source === null ? t('timeline.thisArticle') : outletName(source, messages);
  return (
    <>
      {entries.length === 0 && <p class="nothing">{t('timeline.none')}</p>}
      <ol class="timeline">
        {entries.map((entry, index) => (
          <li key={index} data-kind={entry.kind}>
            <time dateTime={entry.date}>{date(entry.date)}</time>
            {entry.kind === 'published' ? (
              <p>
                {t('timeline.published')} <span class="outlet">{who(entry.source)}</span>
              </p>
            ) : (
              <p>
                <Quote text={entry.words} /> <span class="meta">{who(entry.source)}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <p class="meta">
          {t('timeline.undated', { outlets: list(undated.map((source) => outletName(source, messages))) })}
        </p>
      )}
    </>
  );
}
