import type { SourceReference } from '../../lib/compare/comparison.ts';
import type { DatedEvent } from '../../lib/compare/dated-events.ts';
import type { Article } from '../../lib/text/article.ts';

export type TimelineEntry =
  | { readonly kind: 'published'; readonly date: string; readonly source: SourceReference | null }
  | ({ readonly kind: 'event' } & DatedEvent);

/** What is known to have been published or to have happened, earliest first; undated sources are left out. */
export function timelineEntries(
  article: Article,
  sources: readonly SourceReference[],
  events: readonly DatedEvent[],
): readonly TimelineEntry[] {
  const published = [
    { source: null, date: article.published },
    ...sources.map((source) => ({ source, date: source.published })),
  ].flatMap(({ source, date }) => (date === null ? [] : [{ kind: 'published' as const, date, source }]));
  const happened = events.map((event) => ({ kind: 'event' as const, ...event }));
  return [...happened, ...published].toSorted((a, b) => a.date.localeCompare(b.date));
}
