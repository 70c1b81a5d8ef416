import type { Source } from '../library/source.ts';
import { isSameArticle } from '../match/is-same-article.ts';
import type { Account } from './comparison.ts';
import { sharedCount, shinglesOf, sourcePrint } from './independence-print.ts';

/** A source that prints the words of another's account: no account of its own, and not silent either. */
export type PrintedCopy = {
  readonly sourceId: string;
  /** The source whose account it prints. */
  readonly of: string;
};

/** Runs of five words of a quote that stand in another text: this share, and this many, are no coincidence. */
const COPIED_SHARE = 0.6;
const LEAST_SHARED = 5;

/**
 * The sources without whole copies of one of them, in the order given. Of one text that several print, the one stays
 * that names no origin, and of these the earliest.
 */
export function withoutCopies(sources: readonly Source[]): readonly Source[] {
  const kept: Source[] = [];
  for (const source of sources.toSorted(byOrigin))
    if (!kept.some(({ article }) => isSameArticle(article, source.article))) kept.push(source);
  return sources.filter((source) => kept.includes(source));
}

function byOrigin({ article: a }: Source, { article: b }: Source): number {
  const declares = Number(a.republishedFrom !== null) - Number(b.republishedFrom !== null);
  if (declares !== 0 || a.published === b.published) return declares;
  if (a.published === null || b.published === null) return a.published === null ? 1 : -1;
  return a.published.localeCompare(b.published);
}

/** Which of the sources without an account print the words of one, outside quotations. */
export function printedAgain(
  accounts: readonly Account[],
  sources: readonly Source[],
): readonly PrintedCopy[] {
  const telling = new Set(accounts.map(({ source }) => source.id));
  const prints = accounts.map(({ source, quote }) => ({
    quote,
    of: sources.find(({ id }) => id === source.id),
    shingles: shinglesOf(quote),
  }));
  return sources.flatMap(({ id, article }): readonly PrintedCopy[] => {
    if (telling.has(id)) return [];
    const copied = prints.find(({ quote, of, shingles }) => {
      if (of !== undefined && isSameArticle(of.article, article)) return article.text.includes(quote);
      const shared = sharedCount(shingles, sourcePrint(article).shingles);
      return shared >= LEAST_SHARED && shared >= COPIED_SHARE * shingles.length;
    });
    return copied?.of === undefined ? [] : [{ sourceId: id, of: copied.of.id }];
  });
}
