import type { Article } from '../text/article.ts';
import { findTimes } from '../text/times/find-times.ts';
import type { Comparison, SourceReference } from './comparison.ts';

/** Something that an article dates: words of its own, the day (ISO 8601, of any precision) and who says so. */
export type DatedEvent = {
  readonly date: string;
  readonly words: string;
  /** `null` for the article that is read. */
  readonly source: SourceReference | null;
};

/** "Since" and "until" date the edge of something longer, not an event. */
const HAPPENED: ReadonlySet<string> = new Set(['date', 'period']);
/** Coarser times ("in spring", "this year") place nothing on a timeline. */
const PLACED: ReadonlySet<string> = new Set(['day', 'month']);

function eventsOf(
  words: string,
  published: string | null,
  source: SourceReference | null,
): readonly DatedEvent[] {
  const dates = findTimes(words, published)
    .filter(({ kind, precision, from }) => HAPPENED.has(kind) && PLACED.has(precision) && from !== null)
    .map(({ from, precision }) =>
      precision === 'month' ? (from ?? '').slice(0, 'YYYY-MM'.length) : (from ?? ''),
    );
  return [...new Set(dates)].map((date) => ({ date, words, source }));
}

/**
 * What the article and the accounts of it date, earliest first: each dated passage of the article, and each account
 * that gives a date. A weekday is dated only where the day of publication is known.
 */
export function datedEvents(article: Article, comparison: Comparison): readonly DatedEvent[] {
  const here = comparison.passages.flatMap(({ text }) => eventsOf(text, article.published, null));
  const quotes = new Map(
    [...comparison.findings, ...comparison.missingHere]
      .flatMap(({ accounts }) => accounts)
      .map((account) => [`${account.source.id} ${account.start}`, account]),
  );
  const there = [...quotes.values()].flatMap(({ quote, source }) =>
    eventsOf(quote, source.published, source),
  );
  return [...here, ...there].toSorted((a, b) => a.date.localeCompare(b.date));
}
