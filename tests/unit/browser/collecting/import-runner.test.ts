import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchDocument } from '../../../../lib/browser/collecting/fetch-document.ts';
import { createImportRunner, type ImportTools } from '../../../../lib/browser/collecting/import-runner.ts';
import { openLibraryDatabase } from '../../../../lib/browser/library/library-database.ts';
import { openLibraryStore, type LibraryStore } from '../../../../lib/browser/library/library-store.ts';
import type { PlannedItem } from '../../../../lib/library/import-item.ts';
import { makeSource } from '../../library/make-source.ts';
import { serveInputs } from '../serve-inputs.ts';

const open: LibraryStore[] = [];
let count = 0;
const newName = () => `imports-${(count += 1)}`;

async function openStore(name = newName()): Promise<LibraryStore> {
  const store = await openLibraryStore({ name });
  open.push(store);
  return store;
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

const articleOf = (html: string, url: string | null) =>
  makeSource({ id: '', text: html.replace(/<[^>]+>/g, ' ').trim(), url }).article;

const tools: ImportTools = {
  fetchDocument,
  readDocument: async (html, url) => articleOf(html, url),
  hasHost: async (url) => !url.includes('forbidden'),
};

const pasted = (number: number, text = `Text of article ${number}.`): PlannedItem => ({
  label: `article ${number}`,
  origin: 'paste',
  from: null,
  work: {
    kind: 'article',
    article: makeSource({ id: '', text, url: `https://example.org/${number}` }).article,
    extractor: 'by-hand',
  },
});

const fetched = (url: string, typed = true): PlannedItem => ({
  label: url,
  origin: 'url',
  from: null,
  work: { kind: 'fetch', url, typedHost: typed ? new URL(url).host : null },
});

const manyOf = (number: number) => Array.from({ length: number }, (_value, index) => pasted(index));

describe('an import', () => {
  it('reports each item', async () => {
    const server = await serveInputs();
    const store = await openStore();
    const job = await store.imports.start(
      [
        fetched(server.url('/good')),
        fetched(server.url('/redirect')),
        fetched(server.url('/missing')),
        fetched(server.url('/picture')),
        fetched(server.url('/text')),
        fetched(server.url('/forbidden')),
        fetched(server.url('/good'), false),
        fetched(server.url('/no-charset')),
        pasted(1),
        { ...pasted(2), work: { kind: 'refused', failure: { code: 'unreadable', detail: 'x' } } },
      ],
      { topics: ['talks'] },
    );
    await createImportRunner(store, tools).run();
    await server.close();
    const items = await store.imports.items(job.id);
    expect(items.map(({ status, failure }) => failure?.code ?? status)).toEqual([
      expect.stringMatching(/^(?:added|already-there)$/) as string,
      expect.stringMatching(/^(?:added|already-there)$/) as string,
      'http-status',
      'wrong-type',
      'added',
      'permission',
      'private-address',
      'not-article',
      'added',
      'unreadable',
    ]);
    expect(await store.imports.jobs()).toMatchObject([
      { state: 'done', counts: { queued: 0, added: 3, 'already-there': 1, failed: 6 } },
    ]);
    const sources = await store.list();
    expect(sources.map(({ topics }) => topics)).toEqual([['talks'], ['talks'], ['talks']]);
    const page = sources.find(({ url }) => url === server.url('/good'));
    expect(await store.versions(page?.id ?? '')).toMatchObject([
      { provenance: { origin: 'url', finalUrl: server.url('/good'), extractor: 'page' } },
    ]);
  });

  it('follows a feed, or the feed that a site announces, where the reader typed its address', async () => {
    const server = await serveInputs();
    const store = await openStore();
    server.answer(
      '/feed',
      'application/rss+xml',
      '<rss version="2.0"><channel><title>F</title></channel></rss>',
    );
    server.answer(
      '/',
      'text/html',
      `<link rel="alternate" type="application/rss+xml" href="/site-feed">${'word '.repeat(60)}`,
    );
    server.answer('/section', 'text/html', '<link rel="alternate" type="application/rss+xml" href="/feed">');
    const paths = ['/feed', '/', '/section'];
    const job = await store.imports.start([
      ...paths.map((path) => fetched(server.url(path))),
      fetched(server.url('/feed'), false),
    ]);
    await createImportRunner(store, tools).run();
    await server.close();
    expect((await store.feeds.list()).map(({ id }) => id)).toEqual([
      server.url('/feed'),
      server.url('/site-feed'),
    ]);
    const statuses = (await store.imports.items(job.id)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual(['added', 'added', 'already-there', 'failed']);
    expect(await store.list()).toEqual([]);
  });

  it('tries failed items again when asked, and only those that may do better', async () => {
    const store = await openStore();
    const refused: PlannedItem = {
      ...pasted(2),
      work: { kind: 'refused', failure: { code: 'unreadable', detail: null } },
    };
    const job = await store.imports.start([fetched('https://example.org/forbidden'), refused]);
    const good = async () =>
      ({
        kind: 'document',
        text: 'word '.repeat(40),
        charset: 'utf-8',
        contentType: 'text/html',
        finalUrl: 'https://example.org/forbidden',
        etag: null,
        lastModified: null,
      }) as const;
    const allowing = { ...tools, fetchDocument: good };
    await createImportRunner(store, allowing).run();
    expect(await store.imports.jobs()).toMatchObject([{ state: 'done', counts: { failed: 2 } }]);
    await store.imports.retry(job.id);
    await createImportRunner(store, { ...allowing, hasHost: async () => true }).run();
    expect(await store.imports.jobs()).toMatchObject([{ state: 'done', counts: { failed: 1, added: 1 } }]);
  });

  it('can be cancelled, and keeps what is in the library', async () => {
    const store = await openStore();
    const page = (number: number): PlannedItem => ({
      ...pasted(number),
      work: { kind: 'html', html: `Page ${number} `.repeat(30), url: null },
    });
    const job = await store.imports.start(Array.from({ length: 20 }, (_value, index) => page(index)));
    let reads = 0;
    const readDocument: ImportTools['readDocument'] = async (html, url) => {
      reads += 1;
      if (reads === 7) await store.imports.cancel(job.id);
      return articleOf(html, url);
    };
    await createImportRunner(store, { ...tools, readDocument }).run();
    const [cancelled] = await store.imports.jobs();
    expect(cancelled).toMatchObject({ state: 'cancelled', counts: { queued: 0, failed: 0 } });
    expect(cancelled?.counts.cancelled).toBeGreaterThanOrEqual(12);
    expect(await store.list()).toHaveLength(cancelled?.counts.added ?? 0);
    await store.imports.retry(job.id);
    await createImportRunner(store, tools).run();
    expect(await store.list()).toHaveLength(20);
    await store.imports.forget(job.id);
    expect(await store.imports.items(job.id)).toEqual([]);
  });

  it('waits when the disk is full and goes on when there is room', async () => {
    const store = await openStore();
    const job = await store.imports.start(manyOf(5));
    const restore = failPuts(3, new DOMException('full', 'QuotaExceededError'));
    await createImportRunner(store, tools).run();
    restore();
    expect(await store.imports.jobs()).toMatchObject([{ state: 'paused' }]);
    await store.imports.resume(job.id);
    await createImportRunner(store, tools).run();
    expect(await store.imports.jobs()).toMatchObject([{ state: 'done', counts: { added: 5, failed: 0 } }]);
  });

  it('ends in one library when two processes run it at once', async () => {
    const name = newName();
    const [one, two] = [await openStore(name), await openStore(name)];
    await one.imports.start(manyOf(20));
    await Promise.all([createImportRunner(one, tools).run(), createImportRunner(two, tools).run()]);
    expect(await two.imports.jobs()).toMatchObject([{ state: 'done', counts: { added: 20 } }]);
    expect(await one.list()).toHaveLength(20);
  });
});

describe('a process killed at any moment', () => {
  it('loses nothing and leaves nothing half-written', async () => {
    const SIZE = 12;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), async (deaths) => {
        const name = newName();
        const first = await openStore(name);
        await first.imports.start(manyOf(SIZE));
        first.close();
        for (const writes of deaths) {
          await runAndDie(name, writes);
          await expectWhole(name);
        }
        const last = await openStore(name);
        await createImportRunner(last, tools).run();
        expect(await last.list()).toHaveLength(SIZE);
        expect(await last.imports.jobs()).toMatchObject([{ state: 'done', counts: { added: SIZE } }]);
        last.close();
      }),
      { numRuns: 30 },
    );
  });
});

/** Runs imports in a process that dies at its `writes`-th write, in the middle of a transaction. */
async function runAndDie(name: string, writes: number): Promise<void> {
  const store = await openLibraryStore({ name });
  const death = new AbortController();
  const restore = failPuts(writes, new Error('killed'), () => {
    death.abort(new Error('killed'));
    store.close();
  });
  await createImportRunner(store, tools, death.signal)
    .run()
    .catch(() => undefined);
  restore();
  store.close();
}

/** Every record has its text and every item tells the truth about the library. */
async function expectWhole(name: string): Promise<void> {
  const database = await openLibraryDatabase(name);
  const [records, versions, items, jobs] = await Promise.all([
    database.getAll('sources'),
    database.getAll('versions'),
    database.getAll('items'),
    database.getAll('jobs'),
  ]);
  database.close();
  const done = items.filter(({ status }) => status === 'added');
  expect(versions.map(({ sourceId }) => sourceId).sort()).toEqual(records.map(({ id }) => id).sort());
  expect(done.map(({ sourceId }) => sourceId).sort()).toEqual(records.map(({ id }) => id).sort());
  expect(items.filter(({ status }) => status === 'queued')).toHaveLength(items.length - done.length);
  expect(jobs).toMatchObject([{ counts: { added: done.length, queued: items.length - done.length } }]);
}

/** Lets the n-th and every later write fail until restored. */
function failPuts(after: number, error: unknown, onFailure: () => void = () => undefined): () => void {
  const { put } = IDBObjectStore.prototype;
  let writes = 0;
  IDBObjectStore.prototype.put = function failing(this: IDBObjectStore, ...given: Parameters<typeof put>) {
    writes += 1;
    if (writes > after && ['sources', 'versions', 'items', 'jobs'].includes(this.name)) {
      if (this.name === 'jobs' && error instanceof DOMException) return put.apply(this, given);
      onFailure();
      throw error;
    }
    return put.apply(this, given);
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}
