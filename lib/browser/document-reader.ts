import type { Article } from '../text/article.ts';
import type { ReadDocument } from './collecting/import-runner.ts';
import type { Protocol } from './messages.ts';
import { onMessage, send } from './messaging.ts';

/** Reads the article of an HTML document with the parser of the process it runs in. */
export type ParseDocument = (html: string, url: string | null) => Article;

/** What Readability finds in a clone of a page, with the parser of the process it runs in. */
export type FindLeaves = (html: string) => readonly number[] | null;

/** Chrome's API for a hidden page; the polyfill does not know it, Firefox does not need it. */
type OffscreenApi = {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
};

const PAGE = 'offscreen.html';

/**
 * Reads fetched documents with the browser's own HTML parser: here where there is one (Firefox's event page, pages of
 * the extension), else in a hidden page (Chrome's worker). The alternative, a parser written in JavaScript, would add
 * 250 kB to the worker and read pages otherwise than the reader script does.
 */
export function createDocumentReader(parse: ParseDocument): ReadDocument {
  if (typeof DOMParser !== 'undefined') return async (html, url) => parse(html, url);
  return async (html, url) => (await askHiddenPage('read-document', { html, url })).article;
}

/** Answers the scripts in pages, which leave Readability to another thread. Call once, when the background starts. */
export function serveReadableLeaves(find: FindLeaves): void {
  onMessage('readable-leaves', async ({ html }) => {
    if (typeof DOMParser !== 'undefined') return { leaves: find(html) };
    try {
      return await askHiddenPage('find-readable', { html });
    } finally {
      await closeHiddenPage();
    }
  });
}

/** Answers the background in the hidden page. Call once, when the page starts. */
export function serveDocuments(parse: ParseDocument, find: FindLeaves): void {
  onMessage('read-document', ({ html, url }) => ({ article: parse(html, url) }));
  onMessage('find-readable', ({ html }) => ({ leaves: find(html) }));
}

/** Questions to the hidden page that wait for their answers. */
let waiting = 0;
/** Opening and closing, one after the other. */
let turn: Promise<void> = Promise.resolve();

async function askHiddenPage<N extends 'read-document' | 'find-readable'>(
  name: N,
  request: Protocol[N]['request'],
): Promise<Protocol[N]['response']> {
  waiting += 1;
  try {
    await takeTurn(open);
    const reply = await send(name, request);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  } finally {
    waiting -= 1;
  }
}

/** Frees the hidden page when nobody waits for it. */
export function closeHiddenPage(): Promise<void> {
  return takeTurn(async () => {
    if (waiting === 0 && (await offscreen()?.hasDocument()) === true) await offscreen()?.closeDocument();
  });
}

function takeTurn(work: () => Promise<void>): Promise<void> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

async function open(): Promise<void> {
  const api = offscreen();
  if (api === null) throw new Error('This process has no HTML parser and no hidden page.');
  if (await api.hasDocument()) return;
  await api.createDocument({
    url: PAGE,
    reasons: ['DOM_PARSER'],
    justification: 'Reads the text of articles that the reader adds to the library.',
  });
}

function offscreen(): OffscreenApi | null {
  const { chrome } = globalThis as { readonly chrome?: { readonly offscreen?: OffscreenApi } };
  return chrome?.offscreen ?? null;
}
