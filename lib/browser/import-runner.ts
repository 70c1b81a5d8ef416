import type { PutOutcome } from '../library/decide-put.ts';
import { newSourceId } from '../library/fingerprint.ts';
import { parseTextArticle } from '../library/front-matter.ts';
import { failure, type ImportFailure } from '../library/import-failure.ts';
import type { ImportItem, ImportJob, ImportWork } from '../library/import-item.ts';
import { ownUrl } from '../library/own-url.ts';
import type { Provenance } from '../library/source-record.ts';
import type { SourceOrigin } from '../library/source.ts';
import type { Article } from '../text/article.ts';
import type { FetchDocument, FetchedDocument } from './fetch-document.ts';
import { isQuotaError, type Write } from './library-door.ts';
import type { LibraryStore } from './library-store.ts';
import { mergeSource, prepareMerge, preparePut, putSource } from './write-source.ts';

/** Reads the article of an HTML document in another place than this process, or here where it has a parser. */
export type ReadDocument = (html: string, url: string | null) => Promise<Article>;

export type ImportTools = {
  readonly fetchDocument: FetchDocument;
  readonly readDocument: ReadDocument;
  readonly hasHost: (url: string) => Promise<boolean>;
};

/** A page with less text has no article: a notice to switch on scripts, a wall, an error page. */
const MIN_ARTICLE_LENGTH = 100;

/** Items worked on at once: enough to hide slow servers, few enough to be a polite guest. */
const AT_ONCE = 4;

/** Runs queued imports to their end. Killed at any moment, it goes on where it stopped when it is run again. */
export type ImportRunner = {
  /** Returns when nothing is queued. A second call while it runs waits for the same end. */
  run(): Promise<void>;
};

export function createImportRunner(
  store: LibraryStore,
  tools: ImportTools,
  signal: AbortSignal = new AbortController().signal,
): ImportRunner {
  let running: Promise<void> | null = null;

  async function work(): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const batch = await store.imports.next(AT_ONCE);
      if (batch.length === 0) return;
      await Promise.all(batch.map(({ job, item }) => importItem(job, item)));
    }
  }

  async function importItem(job: ImportJob, item: ImportItem): Promise<void> {
    const prepared = await prepare(job, item, tools, signal, store.door.now());
    if (!prepared.ok) return store.imports.fail(item, prepared.failure);
    try {
      await store.imports.finish(item, (transaction) => prepared.put(transaction, store.door.now()));
    } catch (error) {
      if (isQuotaError(error)) return store.imports.pause(job.id);
      signal.throwIfAborted();
      await store.imports.fail(item, failure('storage', error instanceof Error ? error.message : null));
    }
  }

  return {
    run() {
      running ??= work().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

type Prepared =
  | { readonly ok: true; readonly put: (transaction: Write, now: string) => Promise<PutOutcome> }
  | { readonly ok: false; readonly failure: ImportFailure };

type ReadArticle =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly provenance: Pick<Provenance, 'requestedUrl' | 'finalUrl' | 'extractor'>;
    }
  | { readonly ok: false; readonly failure: ImportFailure };

async function prepare(
  job: ImportJob,
  item: ImportItem,
  tools: ImportTools,
  signal: AbortSignal,
  at: string,
): Promise<Prepared> {
  const { work, from } = item;
  if (work?.kind === 'stored') {
    const incoming = await prepareMerge(work.source);
    return { ok: true, put: (transaction, now) => mergeSource(transaction, incoming, now) };
  }
  const read = work === null ? unreadable('empty') : await readArticle(work, tools, signal);
  if (!read.ok) return read;
  const { article } = read;
  if (article.text.trim() === '') return unreadable('not-article');
  const origin: SourceOrigin = item.origin;
  const source = {
    id: await newSourceId(article),
    article,
    origin,
    enabled: true,
    topics: job.topics,
    added: at,
  };
  const request = await preparePut(source, { origin, at, from, ...read.provenance }, job.asked);
  return { ok: true, put: (transaction, now) => putSource(transaction, { ...request, now }) };
}

function unreadable(
  code: 'empty' | 'not-article' | 'permission' | 'unreadable',
): ReadArticle & { readonly ok: false } {
  return { ok: false, failure: failure(code) };
}

async function readArticle(
  work: Exclude<ImportWork, { kind: 'stored' }>,
  tools: ImportTools,
  signal: AbortSignal,
): Promise<ReadArticle> {
  switch (work.kind) {
    case 'refused':
      return { ok: false, failure: work.failure };
    case 'article':
      return {
        ok: true,
        article: work.article,
        provenance: { requestedUrl: null, finalUrl: null, extractor: work.extractor },
      };
    case 'html':
      return readHtml(work.html, work.url, null, tools);
    case 'fetch': {
      if (!(await tools.hasHost(work.url))) return unreadable('permission');
      const outcome = await tools.fetchDocument({ ...work, kind: 'page' }, signal);
      if (outcome.kind === 'failed') return { ok: false, failure: outcome.failure };
      if (outcome.kind === 'not-modified') return unreadable('empty');
      return readFetched(outcome, work.url, tools);
    }
  }
}

async function readFetched(
  document: FetchedDocument,
  requestedUrl: string,
  tools: ImportTools,
): Promise<ReadArticle> {
  const { contentType, text, finalUrl } = document;
  if (contentType === 'text/plain' || contentType === 'text/markdown') {
    const article = parseTextArticle(text);
    return {
      ok: true,
      article: { ...article, url: ownUrl(article.url, finalUrl) },
      provenance: { requestedUrl, finalUrl, extractor: 'plain-text' },
    };
  }
  return readHtml(text, finalUrl, requestedUrl, tools);
}

async function readHtml(
  html: string,
  url: string | null,
  requestedUrl: string | null,
  tools: ImportTools,
): Promise<ReadArticle> {
  let article: Article;
  try {
    article = await tools.readDocument(html, url);
  } catch (error) {
    return { ok: false, failure: failure('unreadable', error instanceof Error ? error.message : null) };
  }
  if (article.text.trim().length < MIN_ARTICLE_LENGTH) return unreadable('not-article');
  return {
    ok: true,
    article: { ...article, url: ownUrl(article.url, url) },
    provenance: { requestedUrl, finalUrl: url, extractor: 'page' },
  };
}
