import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAnalysisStore } from '../../../../lib/browser/library/analysis-store.ts';
import { wipeLibrary } from '../../../../lib/browser/library/export-library.ts';
import { openLibraryStore, type LibraryStore } from '../../../../lib/browser/library/library-store.ts';
import { UNDO_MS } from '../../../../lib/browser/library/source-store.ts';
import { openStoredLibrary } from '../../../../lib/browser/library/stored-library.ts';
import { analyseArticle } from '../../../../lib/match/analyse-article.ts';
import type { Source } from '../../../../lib/library/source.ts';
import { makeSource } from '../../library/make-source.ts';

const EDITION = 1;
let count = 0;
let clock = new Date('2026-03-01T08:00:00Z');
const open: LibraryStore[] = [];

async function openStore(name = `analyses-${(count += 1)}`): Promise<LibraryStore> {
  const store = await openLibraryStore({ name, now: () => clock });
  open.push(store);
  return store;
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
  clock = new Date('2026-03-01T08:00:00Z');
});

const harvest = makeSource({
  id: 'harvest',
  text: 'The wheat harvest failed in Varkhania on Monday.',
  published: '2026-02-27',
});

async function filledStore(): Promise<LibraryStore> {
  const store = await openStore();
  await store.put(harvest);
  await (await openStoredLibrary(store, EDITION)).sync();
  return store;
}

/** What comparisons are given of the source, and whether it had to be read. */
async function load(store: LibraryStore, edition = EDITION) {
  const loaded = await createAnalysisStore(store, edition).load('harvest');
  if (loaded === null) return null;
  const { passages } = analyseArticle(loaded.source.article);
  const [first] = passages;
  const { text = '', times = [] } = { text: first?.analysis.passage.text, times: first?.analysis.times };
  return { atHand: loaded.atHand, text, day: times[0]?.from ?? null };
}

describe('stored analyses', () => {
  it('are at hand once the index holds the source', async () => {
    expect(await load(await filledStore())).toEqual({
      atHand: true,
      text: harvest.article.text,
      day: '2026-02-23',
    });
  });

  it.each<readonly [string, (store: LibraryStore) => Promise<unknown>, object]>([
    [
      'the text was corrected',
      (store) => store.edit('harvest', { text: 'The barley harvest failed in Varkhania.' }),
      { text: 'The barley harvest failed in Varkhania.', day: null },
    ],
    [
      'the day was corrected',
      (store) => store.edit('harvest', { published: '2026-01-30' }),
      { day: '2026-01-26' },
    ],
    [
      'the page was fetched again and says something else',
      (store) => store.put(makeSource({ id: 'harvest', text: 'Rye failed.' })),
      { text: 'Rye failed.' },
    ],
    [
      'another process wrote over it',
      (store) => store.door.database.put('analyses', { edition: EDITION } as never, 'harvest'),
      {},
    ],
  ])('are never served when %s', async (_name, change, expected) => {
    const store = await filledStore();
    await change(store);
    expect(await load(store)).toMatchObject({ atHand: false, ...expected });
    const { library, sync } = await openStoredLibrary(store, EDITION);
    await sync();
    await library.load('harvest');
    expect(await load(store)).toMatchObject({ atHand: true, ...expected });
  });

  it('are made anew by another edition', async () => {
    const store = await filledStore();
    expect((await load(store, EDITION + 1))?.atHand).toBe(false);
    await (await openStoredLibrary(store, EDITION + 1)).sync();
    expect((await load(store, EDITION + 1))?.atHand).toBe(true);
  });

  it.each<readonly [string, (store: LibraryStore) => Promise<unknown>]>([
    ['switched on again', (store) => store.setEnabled(['harvest'], true)],
    ['put into a topic', (store) => store.setTopics('harvest', ['farming'])],
    ['deleted and brought back', async (store) => store.restore(await store.remove(['harvest']))],
  ])('stay when the source is %s', async (_name, change) => {
    const store = await filledStore();
    await store.setEnabled(['harvest'], false);
    await change(store);
    expect((await load(store))?.atHand).toBe(true);
  });

  it('are not given of a source that is off or deleted', async () => {
    const store = await filledStore();
    const { library, sync } = await openStoredLibrary(store, EDITION);
    await store.setEnabled(['harvest'], false);
    await sync();
    expect(await library.load('harvest')).toBeNull();
    await store.remove(['harvest']);
    expect(await load(store)).toBeNull();
  });

  it('go with the text when its undo has run out', async () => {
    const store = await filledStore();
    await store.remove(['harvest']);
    clock = new Date(clock.getTime() + UNDO_MS + 1000);
    const later = await openStore(`analyses-${count}`);
    expect(await later.door.database.getAllKeys('analyses')).toEqual([]);
    await createAnalysisStore(later, EDITION).keep(harvest);
    expect(await later.door.database.getAllKeys('analyses')).toEqual([]);
  });

  it('go when the library is wiped', async () => {
    const store = await filledStore();
    await wipeLibrary(store.door);
    expect(await store.door.database.getAllKeys('analyses')).toEqual([]);
  });

  it('may be missing or past writing: the source is compared all the same', async () => {
    const store = await filledStore();
    await store.door.database.clear('analyses');
    vi.spyOn(store.door, 'write').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const { library } = await openStoredLibrary(store, EDITION);
    const source: Source | null = await library.load('harvest');
    expect(source?.article.text).toBe(harvest.article.text);
  });
});
