import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchDocument, FetchOutcome } from '../../../../lib/browser/collecting/fetch-document.ts';
import { createFeedPanel, type FeedPanel } from '../../../../lib/browser/options/feed-panel.ts';
import { failure } from '../../../../lib/library/import-failure.ts';
import { makeContext, type TestContext } from './make-context.ts';

const fake = vi.hoisted(() => ({
  granted: true,
  sent: [] as unknown[],
  permissions: {
    request: async () => fake.granted,
    contains: async () => fake.granted,
  },
  runtime: {
    sendMessage: async (message: unknown) => {
      fake.sent.push(message);
      return { ok: true, value: null };
    },
  },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.stubGlobal('browser', fake);

const RSS =
  '<rss version="2.0"><channel><title>Harbour</title><link>/</link><description>d</description></channel></rss>';
const link = (path: string) =>
  `<link rel="alternate" type="application/rss+xml" href="${path}" title="${path}">`;

const SITE: Readonly<Record<string, string>> = {
  '/feed': RSS,
  '/one': link('/feed'),
  '/two': link('/world') + link('/sport'),
  '/none': '<p>Nothing here.</p>',
};

const fetchDocument: FetchDocument = async ({ url }): Promise<FetchOutcome> => {
  const text = SITE[new URL(url).pathname];
  if (text === undefined) return { kind: 'failed', failure: failure('http-status', '404'), retryAfter: null };
  const given = { charset: 'utf-8', contentType: 'text/html', etag: null, lastModified: null };
  return { kind: 'document', text, finalUrl: url, ...given };
};

let context: TestContext;
let panel: FeedPanel;

beforeEach(async () => {
  fake.granted = true;
  fake.sent.length = 0;
  context = await makeContext();
  panel = createFeedPanel(context, { fetchDocument, hasHost: async () => fake.granted });
});
afterEach(() => context.store.close());

async function find(address: string) {
  panel.find(address);
  await context.settled();
  return panel.search();
}

const followed = async () => (await context.store.feeds.list()).map(({ id }) => new URL(id).pathname);

describe('an address of a feed', () => {
  it.each([
    ['the feed itself', 'https://example.org/feed', { kind: 'followed', title: 'Harbour' }, ['/feed']],
    ['a site with one feed', 'example.org/one', { kind: 'followed', title: '/feed' }, ['/feed']],
    ['a site with several', 'example.org/two', { kind: 'found' }, []],
    ['a site without', 'example.org/none', { kind: 'failed', failure: { code: 'no-feed' } }, []],
    ['a page that is gone', 'example.org/gone', { kind: 'failed', failure: { code: 'http-status' } }, []],
    ['no address at all', 'two words', { kind: 'failed', failure: { code: 'bad-address' } }, []],
  ])('%s', async (_name, address, state, paths) => {
    expect(await find(address)).toMatchObject(state);
    expect(await followed()).toEqual(paths);
    expect(fake.sent).toHaveLength(paths.length);
  });

  it('is a state, not an error, when the reader allows nothing', async () => {
    fake.granted = false;
    expect(await find('example.org/feed')).toMatchObject({ kind: 'failed', failure: { code: 'permission' } });
  });

  it('says when it is followed already', async () => {
    await find('example.org/feed');
    expect(await find('example.org/one')).toMatchObject({ kind: 'already' });
    expect(await followed()).toEqual(['/feed']);
  });

  it('keeps the other feeds of a site on offer when one was chosen', async () => {
    const search = await find('example.org/two');
    const [world] = search?.kind === 'found' ? search.feeds : [];
    if (world === undefined) throw new Error('Nothing was found.');
    panel.follow(world);
    await context.settled();
    expect(panel.search()).toMatchObject({ kind: 'followed', title: '/world', feeds: [{ title: '/sport' }] });
    expect(await followed()).toEqual(['/world']);
  });
});

describe('a followed feed', () => {
  it('is asked at once when the reader wants it, or switches it on again', async () => {
    await find('example.org/feed');
    const id = 'https://example.org/feed';
    const { status } = (await context.store.feeds.list())[0] ?? { status: null };
    if (status === null) throw new Error('There is no feed.');
    const later = { ...status, next: '2999-01-01T00:00:00.000Z' };
    await context.store.feeds.receive(id, { items: [], status: later }, { title: null, siteUrl: null });
    expect(await context.store.feeds.due()).toEqual([]);
    panel.hurry(id);
    await context.settled();
    expect(await context.store.feeds.due()).toHaveLength(1);
    panel.toggle(id, false);
    await context.settled();
    expect(await context.store.feeds.due()).toEqual([]);
    expect(fake.sent).toHaveLength(3);
  });
});
