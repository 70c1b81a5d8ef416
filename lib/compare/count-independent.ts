import { analyseArticle } from '../match/analyse-article.ts';
import type { Article } from '../text/article.ts';
import type { Account, SourceReference } from './comparison.ts';
import type { Dependence, GivenAccount } from './dependence.ts';
import { independentAccounts } from './independence.ts';
import { canonicalOutlet } from './outlet-names.ts';

/** How many of the sources do not republish each other, by what they say of themselves. */
export function countIndependent(sources: readonly SourceReference[]): number {
  const origins = sources.map(({ id, outlet, republishedFrom }) => {
    const name = republishedFrom ?? outlet;
    return name === null ? id : canonicalOutlet(name);
  });
  return new Set(origins).size;
}

/** How many accounts stand for themselves, and why the others do not. */
export type Independence = { readonly count: number; readonly reasons: readonly Dependence[] };

/** The article that is compared, and its own words for a fact. */
export type PageAccount = { readonly article: Article; readonly quote: string };

/**
 * How many of the accounts do not copy or cite each other, by what they say of themselves and by their texts.
 * @param page what is compared: an account that repeats it does not count; `null` where sources are compared
 */
export function independenceOf(
  accounts: readonly Pick<Account, 'source' | 'quote' | 'start'>[],
  sourceOf: (sourceId: string) => { readonly id: string; readonly article: Article } | undefined,
  page: PageAccount | null,
): Independence {
  const given = accounts.flatMap(({ source: { id }, quote, start }): readonly GivenAccount[] => {
    const source = sourceOf(id);
    return source === undefined ? [] : [{ source, quote, citations: citedAt(source.article, start) }];
  });
  if (given.length < accounts.length)
    return { count: countIndependent(accounts.map(({ source }) => source)), reasons: [] };
  const { count, groups } = independentAccounts(given, page === null ? null : asAccount(page));
  return { count, reasons: groups.flatMap(({ reasons }) => reasons) };
}

/** The page among accounts: no source has its id. */
export function asAccount({ article, quote }: PageAccount): GivenAccount {
  return { source: { id: '', article }, quote };
}

/** The outlets that an article prints as its authority for the passage at a place. */
function citedAt(article: Article, start: number): readonly string[] {
  const told = analyseArticle(article).passages.find(({ analysis }) => analysis.passage.start === start);
  return told?.analysis.passage.citations.flatMap(({ outlets }) => outlets) ?? [];
}
