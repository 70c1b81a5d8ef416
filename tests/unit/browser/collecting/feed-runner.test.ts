import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refreshFeeds, searchFeeds, type FeedTools } from '../../../../lib/browser/collecting/feed-runner.ts';
import { wipeLibrary } from '../../../../lib/browser/library/export-library.ts';
import { fetchDocument } from '../../../../lib/browser/collecting/fetch-document.ts';
import { createImportRunner } from '../../../../lib/browser/collecting/import-runner.ts';
import { openLibraryStore, type LibraryStore } from '../../../../lib/browser/library/library-store.ts';
import { makeSource } from '../../library/make-source.ts';
import { serveInputs, type InputServer } from '../serve-inputs.ts';

const MINUTES = 60;
const tools: FeedTools = { fetchDocument, hasHost: async () => true };

let server: InputServer;
let store: LibraryStore;
let clock = Date.parse('2026-03-01T08:00:00Z');
let count = 0;

beforeEach(async () => {
  server = await serveInputs();
  store = await openLibraryStore({ name: `feeds-${(count += 1)}`, now: () => new Date(clock) });
});
afterEach(async () => {
  store.close();
  await server.close();
});

const later = (minutes: number) => (clock += minutes * 60_000);

function serveFeed(paths: readonly string[]): void {
  const items = paths.map((path) => `<item><title>Title of ${path}</title><link>${path}</link></item>`);
  const body = `<rss version="2.0"><channel><title>The Gazette</title><link>/</link>${items.join('')}</channel></rss>`;
  server.answer('/feed', 'application/rss+xml', body);
}

async function follow(typed = true): Promise<void> {
  await store.feeds.follow([{ url: server.url('/feed'), title: null, siteUrl: null }], {
    topics: ['talks'],
    typed,
  });
}

async function refresh(): Promise<void> {
  await refreshFeeds(store, tools, MINUTES);
  const readDocument = async (html: string, url: string | null) =>
    makeSource({ id: '', url, text: `${url}: ${html.replace(/<[^>]+>/g, ' ')}` }).article;
  await createImportRunner(store, { ...tools, readDocument }).run();
}

const added = async () => (await store.list()).map(({ url }) => url?.replace(server.url(''), '')).sort();

describe('a followed feed', () => {
  it('brings its articles once, each into its topics, and learns its name', async () => {
    serveFeed(['/good', '/gzip']);
    await follow();
    await refresh();
    expect(await added()).toEqual(['/good', '/gzip']);
    expect(await store.list()).toMatchObject([{ origin: 'feed', topics: ['talks'] }, { origin: 'feed' }]);
    expect(await store.feeds.list()).toMatchObject([
      { title: 'The Gazette', siteUrl: server.url('/'), status: { failures: 0, error: null } },
    ]);
    const asked = server.asked.length;
    await refresh();
    expect(server.asked).toHaveLength(asked);
    later(MINUTES);
    serveFeed(['/no-type', '/good', '/gzip']);
    await refresh();
    expect(server.asked.slice(asked)).toEqual(['/feed', '/no-type']);
    expect(await added()).toEqual(['/good', '/gzip', '/no-type']);
  });

  it('leaves an article deleted that the reader deleted', async () => {
    serveFeed(['/good']);
    await follow();
    await refresh();
    await store.remove((await store.list()).map(({ id }) => id));
    later(MINUTES);
    serveFeed(['/good?utm_source=feed']);
    await refresh();
    expect(await added()).toEqual([]);
  });

  it('notes a failure in a word and waits longer each time', async () => {
    await follow();
    const waits: number[] = [];
    for (const round of [1, 2, 3]) {
      await refresh();
      const [feed] = await store.feeds.list();
      waits.push((Date.parse(feed?.status.next ?? '') - clock) / 60_000);
      expect(feed?.status.failures).toBe(round);
      expect(feed?.status.error).toEqual({ code: 'http-status', detail: '404' });
      later(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([2 * MINUTES, 4 * MINUTES, 8 * MINUTES]);
    serveFeed(['/good']);
    await refresh();
    expect(await store.feeds.list()).toMatchObject([{ status: { failures: 0, error: null } }]);
  });

  it('reaches into no private network when it was not typed', async () => {
    serveFeed(['/good']);
    await follow(false);
    await refresh();
    expect(server.asked).toEqual([]);
    expect(await store.feeds.list()).toMatchObject([{ status: { error: { code: 'private-address' } } }]);
  });

  it('takes its word that nothing changed', async () => {
    server.answer('/conditional', 'text/html', '');
    await store.feeds.follow([{ url: server.url('/conditional'), title: null, siteUrl: null }], {
      typed: true,
    });
    const [feed] = await store.feeds.list();
    const status = { ...(feed?.status ?? missing()), etag: '"1"' };
    await store.feeds.receive(feed?.id ?? '', { items: [], status }, { title: null, siteUrl: null });
    const unchanged: FeedTools = {
      ...tools,
      fetchDocument: async (request) =>
        request.etag === '"1"' ? { kind: 'not-modified' } : fetchDocument(request),
    };
    await refreshFeeds(store, unchanged, MINUTES);
    expect(await store.feeds.list()).toMatchObject([
      { revision: 1, status: { etag: '"1"', error: null, failures: 0 } },
    ]);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['deleted', (id) => store.feeds.remove([id])],
    ['switched off', (id) => store.feeds.setEnabled([id], false)],
    ['wiped away with the whole library', () => wipeLibrary(store.door)],
  ])('brings nothing when it was %s while it was asked', async (_name, act) => {
    serveFeed(['/good']);
    await follow();
    const meanwhile: FeedTools = {
      ...tools,
      fetchDocument: async (request) => {
        await act(request.url);
        return fetchDocument(request);
      },
    };
    await refreshFeeds(store, meanwhile, MINUTES);
    expect(await store.imports.jobs()).toEqual([]);
    for (const { status } of await store.feeds.list()) expect(status.checked).toBeNull();
  });

  it('asks none that is switched off, and one in a hurry at once', async () => {
    serveFeed(['/good']);
    await follow();
    await refresh();
    const id = server.url('/feed');
    await store.feeds.hurry([id]);
    await store.feeds.setEnabled([id], false);
    const asked = server.asked.length;
    await refresh();
    expect(server.asked).toHaveLength(asked);
    await store.feeds.setEnabled([id], true);
    await refresh();
    expect(server.asked.slice(asked)).toEqual(['/feed']);
  });
});

describe('what a feed brought by itself', () => {
  const reports = async () => (await store.imports.jobs()).map(({ counts }) => counts);

  it('leaves no report where all went well', async () => {
    serveFeed(['/good']);
    await follow();
    await refresh();
    expect(await reports()).toHaveLength(1);
    await store.imports.tidy();
    expect(await reports()).toEqual([]);
    expect(await added()).toEqual(['/good']);
  });

  it('leaves a report of failures for as long as it is news', async () => {
    serveFeed(['/good', '/missing']);
    await follow();
    await refresh();
    await store.imports.tidy();
    expect(await reports()).toMatchObject([{ added: 1, failed: 1 }]);
    later(8 * 24 * 60);
    await store.imports.tidy();
    expect(await reports()).toEqual([]);
  });

  it('leaves what the reader asked for, and what is not done', async () => {
    const item = {
      label: 'x',
      origin: 'url',
      from: null,
      work: { kind: 'fetch', url: server.url('/good'), typedHost: null },
    } as const;
    await store.imports.start([]);
    await store.imports.start([item], { asked: false });
    later(8 * 24 * 60);
    await store.imports.tidy();
    expect(await reports()).toHaveLength(2);
  });
});

function missing(): never {
  throw new Error('There is no feed.');
}

describe('searching feeds', () => {
  it('finds the feed itself, or those that a page announces', async () => {
    serveFeed([]);
    const itself = { ok: true, feeds: [{ url: server.url('/feed'), title: 'The Gazette' }] };
    expect(await searchFeeds(server.url('/feed'), tools)).toEqual(itself);
    server.answer(
      '/site',
      'text/html',
      '<link rel="alternate" type="application/rss+xml" href="/feed" title="The Gazette">',
    );
    expect(await searchFeeds(server.url('/site'), tools)).toEqual(itself);
  });

  it('says why there is none', async () => {
    expect(await searchFeeds(server.url('/good'), tools)).toMatchObject({ failure: { code: 'no-feed' } });
    expect(await searchFeeds(server.url('/missing'), tools)).toMatchObject({
      failure: { code: 'http-status' },
    });
    const refusing = { ...tools, hasHost: async () => false };
    expect(await searchFeeds(server.url('/feed'), refusing)).toMatchObject({
      failure: { code: 'permission' },
    });
  });
});
