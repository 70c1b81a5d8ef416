import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openLibraryStore, type LibraryStore } from '../../../../lib/browser/library/library-store.ts';
import { UNDO_MS } from '../../../../lib/browser/library/source-store.ts';
import type { Source } from '../../../../lib/library/source.ts';
import { makeSource } from '../../library/make-source.ts';

const open: LibraryStore[] = [];
let count = 0;

const START = Date.parse('2026-03-01T08:00:00Z');
let clock = START;

async function openStore(name = `test-${(count += 1)}`): Promise<LibraryStore> {
  const store = await openLibraryStore({ name, now: () => new Date(clock) });
  open.push(store);
  return store;
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
  clock = START;
});

const bundled: Source = makeSource({ id: 'bundled-000', origin: 'bundled', text: 'Bundled text.' });
const page = makeSource({ id: 'a', url: 'https://example.org/a?utm_source=x', text: 'First text.' });

describe('putting sources', () => {
  it('keeps a source whole', async () => {
    const store = await openStore();
    expect(await store.put(page)).toEqual({ kind: 'added', id: 'a' });
    expect(await store.get('a')).toEqual(page);
    expect(await store.list()).toMatchObject([
      { id: 'a', revision: 1, version: 1, length: 11, deleted: null },
    ]);
  });

  it('survives closing and opening', async () => {
    const store = await openStore('survives');
    await store.put(page);
    store.close();
    expect(await (await openStore('survives')).get('a')).toEqual(page);
  });

  it.each([
    [
      'the same address written otherwise',
      { id: 'b', url: 'http://www.example.org/a/#top', text: 'First text.' },
    ],
    ['the same text at another address', { id: 'b', url: 'https://example.net/b', text: ' First   text.\n' }],
  ])('recognises %s', async (_name, other) => {
    const store = await openStore();
    await store.put(page);
    expect(await store.put(makeSource(other))).toEqual({ kind: 'already-there', id: 'a' });
    expect(await store.list()).toHaveLength(1);
  });

  it('keeps a changed text beside the earlier one', async () => {
    const store = await openStore();
    await store.put(page);
    const changed = makeSource({ id: 'other', url: 'https://example.org/a', text: 'Changed text.' });
    expect(await store.put(changed)).toEqual({ kind: 'new-version', id: 'a', version: 2 });
    expect((await store.versions('a')).map((version) => version.article.text)).toEqual([
      'First text.',
      'Changed text.',
    ]);
    expect((await store.get('a'))?.article.text).toBe('Changed text.');
    expect(await store.put(page)).toEqual({ kind: 'already-there', id: 'a' });
  });

  it('never replaces a whole text by a part of it', async () => {
    const store = await openStore();
    await store.put(page);
    const part = { ...page, article: { ...page.article, text: 'First', partial: 'paywall' as const } };
    expect(await store.put(part)).toEqual({ kind: 'already-there', id: 'a' });
  });

  it('refuses a source without a text', async () => {
    const store = await openStore();
    await expect(store.put(makeSource({ id: 'empty', text: ' \n' }))).rejects.toThrow('needs a text');
    expect(await store.list()).toEqual([]);
  });
});

describe('switching off and deleting', () => {
  it('takes an off source out of comparisons and keeps it in the library', async () => {
    const store = await openStore();
    await store.put(page);
    await store.setEnabled(['a'], false);
    expect(await store.enabledSources()).toEqual([]);
    expect(await store.list()).toMatchObject([{ id: 'a', enabled: false, revision: 2 }]);
    await store.setEnabled(['a'], true);
    expect(await store.enabledSources()).toEqual([page]);
  });

  it('deletes with undo, leaving a mark', async () => {
    const store = await openStore();
    await store.put(page);
    const undo = await store.remove(['a', 'unknown']);
    expect(undo).toEqual({ ids: ['a'] });
    expect([await store.get('a'), await store.list(), await store.enabledSources()]).toEqual([null, [], []]);
    await store.restore(undo);
    expect(await store.get('a')).toEqual(page);
    expect(await store.list()).toMatchObject([{ revision: 3 }]);
  });

  it('forgets a deleted text when its undo has run out', async () => {
    const store = await openStore('forgets');
    await store.put(page);
    const undo = await store.remove(['a']);
    clock += UNDO_MS + 1;
    const later = await openStore('forgets');
    expect(await later.versions('a')).toEqual([]);
    await later.restore(undo);
    expect([await later.list(), await later.get('a')]).toEqual([[], null]);
  });

  it('brings a deleted source back when the reader adds it again, not when a feed does', async () => {
    const store = await openStore();
    await store.put(page);
    await store.remove(['a']);
    expect(await store.put(page, { asked: false })).toEqual({ kind: 'stays-deleted', id: 'a' });
    expect(await store.put(page)).toEqual({ kind: 'added', id: 'a' });
    expect(await store.get('a')).toEqual(page);
  });
});

describe('a long selection', () => {
  const MANY = 600;
  const ids = Array.from({ length: MANY }, (_value, index) => `many-${index}`);

  async function openLong(): Promise<LibraryStore> {
    const store = await openStore();
    await store.put(page);
    for (const id of ids) await store.put(makeSource({ id, text: `Text of ${id}.` }));
    return store;
  }

  it('is switched, deleted and brought back, and nothing else is', async () => {
    const store = await openLong();
    await store.setEnabled(ids, false);
    expect((await store.list()).filter(({ enabled }) => enabled).map(({ id }) => id)).toEqual(['a']);
    const undo = await store.remove([...ids, 'unknown']);
    expect(undo.ids.toSorted()).toEqual(ids.toSorted());
    expect((await store.list()).map(({ id }) => id)).toEqual(['a']);
    await store.setEnabled(ids, true);
    await store.restore(undo);
    expect((await store.list()).filter(({ enabled }) => enabled).map(({ id }) => id)).toEqual(['a']);
    expect(await store.list()).toHaveLength(MANY + 1);
  });

  it('is deleted as a whole or not at all', async () => {
    const store = await openLong();
    const { put } = IDBObjectStore.prototype;
    let writes = 0;
    IDBObjectStore.prototype.put = function failing(this: IDBObjectStore, ...given: Parameters<typeof put>) {
      writes += 1;
      if (writes > 500) throw new Error('killed');
      return put.apply(this, given);
    };
    await expect(store.remove(ids)).rejects.toThrow('killed');
    IDBObjectStore.prototype.put = put;
    expect(await store.list()).toHaveLength(MANY + 1);
  });
});

describe('bundled sources', () => {
  it('seeds once and leaves a deleted one deleted', async () => {
    const store = await openStore('seeds');
    await store.seed([bundled]);
    await store.seed([bundled]);
    expect(await store.list()).toMatchObject([{ id: 'bundled-000', revision: 1 }]);
    await store.remove(['bundled-000']);
    clock += UNDO_MS + 1;
    const later = await openStore('seeds');
    await later.seed([bundled]);
    expect(await later.list()).toEqual([]);
  });
});

describe('two windows', () => {
  it('tells the other window what changed', async () => {
    const [one, two] = [await openStore('windows'), await openStore('windows')];
    const told = new Promise((resolve) => two.onChange(resolve));
    await one.put(page);
    expect(await told).toEqual({ kind: 'sources', ids: ['a'] });
    expect(await two.get('a')).toEqual(page);
  });

  it('ends in one library when both write at once', async () => {
    const [one, two] = [await openStore('both'), await openStore('both')];
    const outcomes = await Promise.all([one.put(page), two.put({ ...page, id: 'b' })]);
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['added', 'already-there']);
    await Promise.all([one.setEnabled(['a'], false), two.setTopics('a', ['talks'])]);
    expect(await two.list()).toMatchObject([{ enabled: false, topics: ['talks'], revision: 3 }]);
    expect(await one.list()).toEqual(await two.list());
  });
});
