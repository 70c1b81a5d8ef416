import { parseTextArticle } from '../../library/front-matter.ts';
import { findFeeds } from '../../library/formats/find-feeds.ts';
import { readFeed } from '../../library/formats/read-feed.ts';
import type { ListedFeed } from '../../library/formats/read-opml.ts';
import { failure, type ImportFailure } from '../../library/import-failure.ts';
import type { ImportWork } from '../../library/import-item.ts';
import { LONGEST_TEXT } from '../../library/longest-text.ts';
import { ownUrl } from '../../library/own-url.ts';
import type { Provenance } from '../../library/source-record.ts';
import type { Article } from '../../text/article.ts';
import type { FetchDocument, FetchedDocument } from './fetch-document.ts';

/** Reads the article of an HTML document in another place than this process, or here where it has a parser. */
export type ReadDocument = (html: string, url: string | null) => Promise<Article>;

export type ImportTools = {
  readonly fetchDocument: FetchDocument;
  readonly readDocument: ReadDocument;
  readonly hasHost: (url: string) => Promise<boolean>;
  /** Ids of the followed topics that an article is about: it joins them. */
  readonly topicsOf?: (article: Article) => Promise<readonly string[]>;
};

/** What an item turned out to be. */
export type ReadItem =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly provenance: Pick<Provenance, 'requestedUrl' | 'finalUrl' | 'extractor'>;
    }
  | { readonly kind: 'feed'; readonly feed: ListedFeed }
  | { readonly kind: 'failed'; readonly failure: ImportFailure };

type Work = Exclude<ImportWork, { kind: 'stored' }>;
type Fetch = Extract<ImportWork, { kind: 'fetch' }>;

/** A page with less text has no article: a notice to switch on scripts, a wall, an error page. */
const MIN_ARTICLE_LENGTH = 100;

/**
 * Gets the article of an item, fetching it where needed. An address that the reader typed may be a feed's, or that of
 * a site that announces one.
 */
export async function readItem(work: Work, tools: ImportTools, signal: AbortSignal): Promise<ReadItem> {
  switch (work.kind) {
    case 'refused':
      return { kind: 'failed', failure: work.failure };
    case 'article':
      return found(work.article, { requestedUrl: null, finalUrl: null, extractor: work.extractor });
    case 'html':
      return readHtml(work.html, work.url, null, tools);
    case 'fetch':
      return fetchItem(work, tools, signal);
  }
}

async function fetchItem(work: Fetch, tools: ImportTools, signal: AbortSignal): Promise<ReadItem> {
  if (!(await tools.hasHost(work.url))) return failed('permission');
  // A source that is fetched again stays a source, whatever its site announces.
  const typed = work.typedHost !== null && work.sourceId === undefined;
  const outcome = await tools.fetchDocument({ ...work, kind: typed ? 'feed' : 'page' }, signal);
  if (outcome.kind === 'failed') return outcome;
  if (outcome.kind === 'not-modified') return failed('empty');
  const { text, finalUrl, contentType } = outcome;
  const feed = typed ? readFeed(text, finalUrl) : null;
  if (feed !== null) return { kind: 'feed', feed: { ...feed, url: finalUrl } };
  const announced = typed ? announcedFeed(text, finalUrl) : null;
  if (announced !== null && new URL(finalUrl).pathname === '/') return announced;
  if (/xml|json/.test(contentType) && contentType !== 'application/xhtml+xml') {
    return failed('wrong-type', contentType);
  }
  const article = await readFetched(outcome, work.url, tools);
  return article.kind === 'failed' && announced !== null ? announced : article;
}

function announcedFeed(html: string, url: string): ReadItem | null {
  const [first] = findFeeds(html, url);
  return first === undefined ? null : { kind: 'feed', feed: { ...first, siteUrl: url } };
}

async function readFetched(
  { contentType, text, finalUrl }: FetchedDocument,
  requestedUrl: string,
  tools: ImportTools,
): Promise<ReadItem> {
  if (contentType !== 'text/plain' && contentType !== 'text/markdown') {
    return readHtml(text, finalUrl, requestedUrl, tools);
  }
  const article = parseTextArticle(text);
  const url = ownUrl(article.url, finalUrl);
  return found({ ...article, url }, { requestedUrl, finalUrl, extractor: 'plain-text' });
}

async function readHtml(
  html: string,
  url: string | null,
  requestedUrl: string | null,
  tools: ImportTools,
): Promise<ReadItem> {
  let article: Article;
  try {
    article = await tools.readDocument(html, url);
  } catch (error) {
    return failed('unreadable', error instanceof Error ? error.message : null);
  }
  if (article.text.trim().length < MIN_ARTICLE_LENGTH) return failed('not-article');
  const own = { ...article, url: ownUrl(article.url, url) };
  return found(own, { requestedUrl, finalUrl: url, extractor: 'page' });
}

function found(article: Article, provenance: (ReadItem & { kind: 'article' })['provenance']): ReadItem {
  const { text } = article;
  if (text.length > LONGEST_TEXT) return failed('too-large', `${LONGEST_TEXT / 1_000_000} MB`);
  return text.trim() === '' ? failed('not-article') : { kind: 'article', article, provenance };
}

function failed(code: ImportFailure['code'], detail: string | null = null): ReadItem & { kind: 'failed' } {
  return { kind: 'failed', failure: failure(code, detail) };
}
