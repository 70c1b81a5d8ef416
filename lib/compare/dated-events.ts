import type { Article } from '../text/article.ts';
import { findTimes } from '../text/times/find-times.ts';
import { allAccounts } from './all-accounts.ts';
import type { Account, Comparison, SourceReference } from './comparison.ts';
import { placeKey } from './place-key.ts';

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
  return [...here, ...datedAccounts(allAccounts(comparison))].toSorted(byDate);
}

/** What the accounts date, each once, earliest first. */
export function datedAccounts(accounts: readonly Account[]): readonly DatedEvent[] {
  const quotes = new Map(accounts.map((account) => [placeKey(account), account]));
  return [...quotes.values()]
    .flatMap(({ quote, source }) => eventsOf(quote, source.published, source))
    .toSorted(byDate);
}

function byDate(a: DatedEvent, b: DatedEvent): number {
  return a.date.localeCompare(b.date);
}
