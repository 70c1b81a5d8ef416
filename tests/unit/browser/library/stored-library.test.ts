import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openLibraryStore, type LibraryStore } from '../../../../lib/browser/library/library-store.ts';
import { openStoredLibrary } from '../../../../lib/browser/library/stored-library.ts';
import { compareArticle } from '../../../../lib/compare/compare-article.ts';
import { analyseArticle } from '../../../../lib/match/analyse-article.ts';
import { createMemoryLibrary } from '../../../../lib/match/create-memory-library.ts';
import { bundledSources } from '../../../../seeds/bundled.ts';
import { makeSource } from '../../library/make-source.ts';

const EDITION = 1;
/** Two whole comparisons on a busy machine. */
const LONG_MS = 60_000;
let count = 0;
const open: LibraryStore[] = [];

async function openStore(name = `stored-${(count += 1)}`): Promise<LibraryStore> {
  const store = await openLibraryStore({ name });
  open.push(store);
  return store;
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

const harvest = makeSource({
  id: 'harvest',
  text: 'The wheat harvest failed in Varkhania after the drought.',
});
const strike = makeSource({ id: 'strike', text: 'Railway workers in Lindmar went on strike on Monday.' });
const WORDS = analyseArticle(harvest.article).stems;

describe('a stored library', () => {
  it(
    'answers as one in memory does',
    async () => {
      const store = await openStore();
      await store.seed(bundledSources());
      const { library, sync } = await openStoredLibrary(store, EDITION);
      await sync();
      const memory = createMemoryLibrary(bundledSources());
      const [page] = bundledSources();
      if (page === undefined) throw new Error('There is no bundled source.');
      expect(library.size).toBe(memory.size);
      const answer = await compareArticle(page.article, library);
      expect(answer.findings.length).toBeGreaterThan(0);
      expect(answer).toEqual(await compareArticle(page.article, memory));
    },
    LONG_MS,
  );

  it(
    'says which text of a source that changed was compared',
    async () => {
      const store = await openStore();
      const [page, other, ...rest] = bundledSources();
      if (page === undefined || other === undefined) throw new Error('There are no bundled sources.');
      await store.seed([other, ...rest]);
      await store.edit(other.id, { text: `${other.article.text} Corrected.` });
      const { library, sync } = await openStoredLibrary(store, EDITION);
      await sync();
      const { findings, missingHere } = await compareArticle(page.article, library);
      const accounts = [...findings, ...missingHere].flatMap((fact) => fact.accounts);
      const versions = new Map(accounts.map(({ source }) => [source.id, source.textVersion?.number]));
      expect(versions.get(other.id)).toBe(2);
      expect([...versions].filter(([id, version]) => id !== other.id && version !== undefined)).toEqual([]);
      const [, corrected] = await store.versions(other.id);
      expect(accounts.find(({ source }) => source.id === other.id)?.source.textVersion?.at).toBe(
        corrected?.provenance?.at,
      );
    },
    LONG_MS,
  );

  it('finds its index again when it is opened anew, without reading a text', async () => {
    const name = `stored-again`;
    const first = await openStore(name);
    await first.put(harvest);
    await (await openStoredLibrary(first, EDITION)).sync();
    first.close();
    const again = await openStore(name);
    const { library } = await openStoredLibrary(again, EDITION);
    expect([library.size, (await library.similarSources(WORDS, 5)).map(({ sourceId }) => sourceId)]).toEqual([
      1,
      ['harvest'],
    ]);
    expect((await openStoredLibrary(again, EDITION + 1)).library.size).toBe(0);
  });

  it('follows every change of the library', async () => {
    const store = await openStore();
    await store.put(harvest);
    await store.put(strike);
    const { library, sync } = await openStoredLibrary(store, EDITION);
    const found = async () => {
      await sync();
      return (await library.similarSources(WORDS, 5)).map(({ sourceId }) => sourceId);
    };
    expect(await found()).toEqual(['harvest']);
    await store.setEnabled(['harvest'], false);
    expect([await found(), await library.load('harvest'), library.size]).toEqual([[], null, 1]);
    await store.setEnabled(['harvest'], true);
    expect(await found()).toEqual(['harvest']);
    await store.edit('harvest', { text: 'Another text about a regatta.' });
    expect(await found()).toEqual([]);
    expect((await library.load('harvest'))?.article.text).toBe('Another text about a regatta.');
    await store.edit('strike', { text: harvest.article.text });
    expect(await found()).toEqual(['strike']);
    await store.remove(['strike']);
    expect(await found()).toEqual([]);
  });

  it('takes changes in while it is reading others', async () => {
    const store = await openStore();
    const { library, sync } = await openStoredLibrary(store, EDITION);
    await store.put(harvest);
    const first = sync();
    await store.put(strike);
    await Promise.all([first, sync(), sync()]);
    expect(library.size).toBe(2);
  });
});
