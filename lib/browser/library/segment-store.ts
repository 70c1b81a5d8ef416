import type { SegmentStore } from '../../match/index/segment-store.ts';
import type { LibraryDatabase } from './library-database.ts';

/** Keeps the passage index beside the library. It holds nothing that cannot be made again from the sources. */
export function createSegmentStore(database: LibraryDatabase): SegmentStore {
  return {
    async load(key) {
      return (await database.get('segments', key)) ?? null;
    },
    async save(key, buffer) {
      await database.put('segments', buffer, key);
    },
    async delete(key) {
      await database.delete('segments', key);
    },
  };
}
