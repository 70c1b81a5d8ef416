import type { Article } from '../text/article.ts';
import type { ReadDocument } from './import-runner.ts';
import { onMessage, send } from './messaging.ts';

/** Reads the article of an HTML document with the parser of the process it runs in. */
export type ParseDocument = (html: string, url: string | null) => Article;

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
  return async (html, url) => {
    await openHiddenPage();
    const reply = await send('read-document', { html, url });
    if (!reply.ok) throw new Error(reply.error);
    return reply.value.article;
  };
}

/** Answers the background in the hidden page. Call once, when the page starts. */
export function serveDocuments(parse: ParseDocument): void {
  onMessage('read-document', ({ html, url }) => ({ article: parse(html, url) }));
}

/** Frees the hidden page when there is nothing more to read. */
export async function closeHiddenPage(): Promise<void> {
  if ((await offscreen()?.hasDocument()) === true) await offscreen()?.closeDocument();
}

let opening: Promise<void> | null = null;

function openHiddenPage(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
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
