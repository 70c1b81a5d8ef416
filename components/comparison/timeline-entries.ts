import type { SourceReference } from '../../lib/compare/comparison.ts';
import type { Article } from '../../lib/text/article.ts';

/** Something that an article dates: words of its own, the day (ISO 8601, of any precision) and who says so. */
export type DatedEvent = {
  readonly date: string;
  readonly words: string;
  /** `null` for the article that is read. */
  readonly source: SourceReference | null;
};

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
