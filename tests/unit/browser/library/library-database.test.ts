import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { LIBRARY_VERSION, openLibraryDatabase } from '../../../../lib/browser/library/library-database.ts';
import { openLibraryStore } from '../../../../lib/browser/library/library-store.ts';
import { makeSource } from '../../library/make-source.ts';

const STORES = ['analyses', 'feeds', 'items', 'jobs', 'segments', 'sources', 'topics', 'versions'];
const source = makeSource({ id: 'a', text: 'Kept.' });

/** A library as the code of an earlier schema left it. */
async function leaveLibrary(name: string, version: number): Promise<void> {
  const database = await openLibraryDatabase(name, version);
  const { article, ...rest } = source;
  await database.put('versions', { sourceId: 'a', version: 1, article, fingerprint: 'f', provenance: null });
  await database.put('sources', {
    ...rest,
    ...article,
    revision: 4,
    updated: '2026-03-01T08:00:00.000Z',
    deleted: null,
    length: article.text.length,
    version: 1,
    canonicalUrl: null,
    fingerprint: 'f',
  });
  database.close();
}

describe('the schema', () => {
  it.each(Array.from({ length: LIBRARY_VERSION }, (_value, index) => index + 1))(
    'brings version %i to the newest with all its sources',
    async (version) => {
      const name = `migrate-${version}`;
      await leaveLibrary(name, version);
      const database = await openLibraryDatabase(name);
      expect([database.version, [...database.objectStoreNames].sort()]).toEqual([LIBRARY_VERSION, STORES]);
      database.close();
      const store = await openLibraryStore({ name });
      expect(await store.get('a')).toEqual(source);
      expect(await store.list()).toMatchObject([{ id: 'a', revision: 4 }]);
      store.close();
    },
  );

  it('lets a newer version in: an open window gives way', async () => {
    const old = await openLibraryDatabase('gives-way', 1);
    const next = await openLibraryDatabase('gives-way');
    expect(next.version).toBe(LIBRARY_VERSION);
    old.close();
    next.close();
  });
});
