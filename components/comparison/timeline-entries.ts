import type { SourceReference } from '../../lib/compare/comparison.ts';
import type { DatedEvent } from '../../lib/compare/dated-events.ts';

export type TimelineEntry =
  | { readonly kind: 'published'; readonly date: string; readonly source: SourceReference | null }
  | ({ readonly kind: 'event' } & DatedEvent);

type Published = { readonly source: SourceReference | null; readonly published: string | null };

/** What is known to have been published or to have happened, earliest first; undated sources are left out. */
export function timelineEntries(
  sources: readonly SourceReference[],
  events: readonly DatedEvent[],
  article: { readonly published: string | null } | null = null,
): readonly TimelineEntry[] {
  const all: readonly Published[] = [
    ...(article === null ? [] : [{ source: null, published: article.published }]),
    ...sources.map((source) => ({ source, published: source.published })),
  ];
  const published = all.flatMap(({ source, published: date }): readonly TimelineEntry[] =>
    date === null ? [] : [{ kind: 'published', date, source }],
  );
  const happened = events.map((event): TimelineEntry => ({ kind: 'event', ...event }));
  return [...happened, ...published].toSorted((a, b) => a.date.localeCompare(b.date));
}
