import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import {
  exportLibrary,
  mergeTopicsAndFeeds,
  wipeLibrary,
} from '../../../../lib/browser/library/export-library.ts';
import { createImportRunner, type ImportTools } from '../../../../lib/browser/collecting/import-runner.ts';
import { openLibraryStore, type LibraryStore } from '../../../../lib/browser/library/library-store.ts';
import type { LibraryExport } from '../../../../lib/library/export-format.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/library/settings.ts';
import { readImportFile } from '../../../../lib/library/read-import-file.ts';
import type { Topic } from '../../../../lib/topic/topic.ts';
import { makeSource } from '../../library/make-source.ts';

const open: LibraryStore[] = [];
let clock = Date.parse('2026-03-01T08:00:00Z');
let count = 0;

async function openStore(): Promise<LibraryStore> {
  const now = () => new Date((clock += 1000));
  const store = await openLibraryStore({ name: `export-${(count += 1)}`, now });
  open.push(store);
  return store;
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

const topic: Topic = {
  id: 'talks',
  name: 'Talks',
  followed: true,
  terms: [{ stem: 'talk', word: 'talks', weight: 1, kind: 'word' }],
  threshold: 0.3,
};

const noTools: ImportTools = {
  fetchDocument: () => Promise.reject(new Error('No request is made.')),
  readDocument: () => Promise.reject(new Error('No page is read.')),
  hasHost: async () => false,
};

const bundled = makeSource({ id: 'bundled-000', origin: 'bundled', text: 'Bundled text.' });

/** A library with a bit of everything. */
async function fill(store: LibraryStore): Promise<void> {
  await store.seed([bundled]);
  await store.put(
    makeSource({ id: 'a', url: 'https://example.org/a', text: 'First text "quoted" \u2028 \u{1F600}.' }),
  );
  await store.put(makeSource({ id: 'x', url: 'https://example.org/a', text: 'Changed text.' }));
  await store.put(makeSource({ id: 'b', text: 'Pasted text.', title: 'Pasted' }));
  await store.edit('b', { text: 'Pasted text, corrected by hand.', outlet: 'The Gazette' });
  await store.put(makeSource({ id: 'c', text: 'Deleted text.' }));
  await store.setEnabled(['b'], false);
  await store.setTopic(['a'], 'talks', true);
  await store.remove(['c', 'bundled-000']);
  await store.topics.save(topic, { talk: 'more' });
  await store.feeds.follow([{ url: 'https://example.org/feed', title: 'Feed', siteUrl: null }]);
}

async function exported(store: LibraryStore): Promise<LibraryExport> {
  return JSON.parse(await bytesOf(store)) as LibraryExport;
}

/** The file, without the time at which it was written. */
async function bytesOf(store: LibraryStore): Promise<string> {
  const text = await (await exportLibrary(store.door, DEFAULT_SETTINGS)).text();
  return text.replace(/"exported":"[^"]*"/, '"exported":""');
}

/** As the options page imports a file. */
async function importInto(store: LibraryStore, blob: Blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { items, library } = await readImportFile({ name: 'library.json', bytes });
  if (library !== null) await mergeTopicsAndFeeds(store.door, library);
  const job = await store.imports.start(items);
  await createImportRunner(store, noTools).run();
  return (await store.imports.items(job.id)).map(({ status }) => status);
}

describe('export', () => {
  it('holds everything, and makes an empty library identical', async () => {
    const store = await openStore();
    await fill(store);
    const before = await exported(store);
    expect(before.sources.map(({ id, versions }) => [id, versions.length])).toEqual([
      ['a', 2],
      ['b', 2],
      ['bundled-000', 1],
      ['c', 1],
    ]);
    const file = await bytesOf(store);
    const blob = await exportLibrary(store.door, DEFAULT_SETTINGS);
    await wipeLibrary(store.door);
    expect((await exported(store)).sources).toEqual([]);
    await importInto(store, blob);
    expect(await bytesOf(store)).toBe(file);
  });

  it('ends in the same library where the bundled sources were there first', async () => {
    const [store, other] = [await openStore(), await openStore()];
    await fill(store);
    await other.seed([bundled]);
    await importInto(other, await exportLibrary(store.door, DEFAULT_SETTINGS));
    expect(await bytesOf(other)).toBe(await bytesOf(store));
    expect(await other.list()).toEqual(await store.list());
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'nonsense',
    'https://example.org/p',
  ])('can be read again whatever address a file claims: %s', async (url) => {
    const [store, other] = [await openStore(), await openStore()];
    const text = new TextEncoder().encode(`---\nurl: ${url}\n---\nThe text of an article.`);
    const { items } = await readImportFile({ name: 'claims.txt', bytes: text });
    await store.imports.start(items);
    await createImportRunner(store, noTools).run();
    await store.edit((await store.list())[0]?.id ?? '', { url });
    expect(await importInto(other, await exportLibrary(store.door, DEFAULT_SETTINGS))).toEqual(['added']);
    expect(await bytesOf(other)).toBe(await bytesOf(store));
  });

  it('changes nothing where everything is there', async () => {
    const store = await openStore();
    await fill(store);
    const before = await exported(store);
    const statuses = await importInto(store, await exportLibrary(store.door, DEFAULT_SETTINGS));
    expect(statuses.sort()).toEqual(['already-there', 'already-there', 'stays-deleted', 'stays-deleted']);
    expect(await exported(store)).toEqual(before);
  });

  it('merges into another library without duplicates and without loss', async () => {
    const [store, other] = [await openStore(), await openStore()];
    await fill(store);
    await other.put(makeSource({ id: 'mine', url: 'https://example.org/a/', text: 'Third text.' }));
    await other.put(makeSource({ id: 'c', text: 'Deleted text.' }));
    await importInto(other, await exportLibrary(store.door, DEFAULT_SETTINGS));
    expect((await other.list()).map(({ id }) => id)).toEqual(['b', 'c', 'mine']);
    expect((await other.get('mine'))?.article.text).toBe('Third text.');
    expect((await other.versions('mine')).map(({ article }) => article.text).sort()).toEqual([
      'Changed text.',
      'First text "quoted" \u2028 \u{1F600}.',
      'Third text.',
    ]);
  });

  it('brings a deleted source back from a copy made before', async () => {
    const store = await openStore();
    await store.put(makeSource({ id: 'a', text: 'First text.' }));
    const copy = await exportLibrary(store.door, DEFAULT_SETTINGS);
    await store.remove(['a']);
    expect(await importInto(store, copy)).toEqual(['added']);
    expect((await store.get('a'))?.article.text).toBe('First text.');
  });
});

describe('editing by hand', () => {
  it('keeps the fetched text beside the corrected one and takes it for no news', async () => {
    const store = await openStore();
    const fetched = makeSource({ id: 'a', url: 'https://example.org/a', text: 'Text with a menu.' });
    await store.put(fetched);
    await store.edit('a', { text: 'Text.' });
    expect(await store.put(fetched)).toEqual({ kind: 'already-there', id: 'a' });
    expect((await store.get('a'))?.article.text).toBe('Text.');
    expect(await store.versions('a')).toMatchObject([
      { provenance: null },
      { provenance: { extractor: 'by-hand' } },
    ]);
  });

  it('changes other fields in place', async () => {
    const store = await openStore();
    await store.put(makeSource({ id: 'a', text: 'Text.' }));
    await store.edit('a', { outlet: 'The Gazette', url: 'https://example.org/new' });
    expect(await store.list()).toMatchObject([
      { outlet: 'The Gazette', version: 1, canonicalUrl: 'https://example.org/new' },
    ]);
    await expect(store.edit('a', { text: '  ' })).rejects.toThrow('needs a text');
  });
});

describe('topics', () => {
  it('keeps corrections when a topic is learned anew, and a deleted bundled topic deleted', async () => {
    const store = await openStore();
    await store.topics.seed([topic]);
    await store.topics.correct('talks', 'talk', 'never');
    await store.topics.save({ ...topic, threshold: 0.5 });
    expect(await store.topics.get('talks')).toMatchObject({
      corrections: { talk: 'never' },
      topic: { threshold: 0.5 },
      revision: 3,
    });
    await store.topics.correct('talks', 'talk', null);
    expect(await store.topics.get('talks')).toMatchObject({ corrections: {} });
    const undo = await store.topics.remove(['talks']);
    await store.topics.seed([topic]);
    expect(await store.topics.list()).toEqual([]);
    await store.topics.restore(undo);
    await store.topics.follow('talks', false);
    expect(await store.topics.list()).toMatchObject([{ topic: { followed: false } }]);
  });
});
