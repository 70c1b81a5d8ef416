import type { SourceReference } from '../../lib/compare/comparison.ts';
import { outletName } from '../shared/describe-source.ts';
import { isolate } from '../shared/isolate.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Quote } from '../shared/Quote.tsx';
import type { TimelineDay } from './timeline-days.ts';

type TimelineProps = {
  readonly days: readonly TimelineDay[];
  /** Sources without a date of publication. */
  readonly undated: readonly SourceReference[];
};

/** When things happened and when they were published, a day under the other; a line parts the years. */
export function Timeline({ days, undated }: TimelineProps) {
  const messages = useMessages();
  const { t, date, list } = messages;
  const names = (sources: readonly (SourceReference | null)[]): string =>
    list(
      sources.map((source) =>
        source === null ? t('timeline.thisArticle') : isolate(outletName(source, messages)),
      ),
    );
  if (days.length === 0) return <p class="nothing">{t('timeline.none')}</p>;
  return (
    <>
      <ol class="timeline">
        {days.map(({ date: day, events, published }, index) => (
          <li key={day} data-new-year={index > 0 && yearOf(day) !== yearOf(days[index - 1]?.date ?? day)}>
            <time dateTime={day}>{date(day)}</time>
            <div>
              {events.map(({ words, sources }) => (
                <p key={words}>
                  <Quote text={words} /> <span class="meta">{names(sources)}</span>
                </p>
              ))}
              {published.length > 0 && (
                <p class="published">
                  {t('timeline.published')} {names(published)}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {undated.length > 0 && <p class="meta">{t('timeline.undated', { outlets: names(undated) })}</p>}
    </>
  );
}

function yearOf(day: string): string {
  return day.slice(0, 'YYYY'.length);
}
