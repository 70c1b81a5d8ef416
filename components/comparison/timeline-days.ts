import type { SourceReference } from '../../lib/compare/comparison.ts';
import type { DatedEvent } from '../../lib/compare/dated-events.ts';

/** What happened on a day, by one passage's words; `null` among those who say so is the article that is read. */
export type ToldEvent = { readonly words: string; readonly sources: readonly (SourceReference | null)[] };

/** What is known of a day (ISO 8601, of any precision): what happened, and who published. */
export type TimelineDay = {
  readonly date: string;
  readonly events: readonly ToldEvent[];
  /** `null` for the article that is read. */
  readonly published: readonly (SourceReference | null)[];
};

type Published = { readonly source: SourceReference | null; readonly published: string | null };

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** What is known to have been published or to have happened, a day each, earliest first; undated sources are left out. */
export function timelineDays(
  sources: readonly SourceReference[],
  events: readonly DatedEvent[],
  article: { readonly published: string | null } | null = null,
): readonly TimelineDay[] {
  const all: readonly Published[] = [
    ...(article === null ? [] : [{ source: null, published: article.published }]),
    ...sources.map((source) => ({ source, published: source.published })),
  ];
  const dates = [...events.map(({ date }) => date), ...all.map(({ published }) => published)];
  const days = new Set(dates.flatMap((date) => (date === null ? [] : [dayOf(date)])));
  return [...days].toSorted().map((day) => ({
    date: day,
    events: toldOn(events.filter(({ date }) => dayOf(date) === day)),
    published: all
      .filter(({ published }) => published !== null && dayOf(published) === day)
      .map(({ source }) => source),
  }));
}

/** The day as it is printed: hours are left out. */
function dayOf(date: string): string {
  return date.slice(0, DAY_LENGTH);
}

/** The same words once, with all who print them. */
function toldOn(events: readonly DatedEvent[]): readonly ToldEvent[] {
  const told = new Map<string, (SourceReference | null)[]>();
  for (const { words, source } of events) {
    const sources = told.get(words);
    if (sources === undefined) told.set(words, [source]);
    else sources.push(source);
  }
  return [...told].map(([words, sources]) => ({ words, sources }));
}
