import type { SegmentStore } from '../../../../lib/match/index/segment-store.ts';

export type MemorySegmentStore = SegmentStore & {
  readonly buffers: Map<string, ArrayBuffer>;
  /** What was done to the store, in order: `save manifest`, `delete segment-3`. */
  readonly log: string[];
};

/** A store that copies like IndexedDB does. */
export function createMemorySegmentStore(): MemorySegmentStore {
  const buffers = new Map<string, ArrayBuffer>();
  const log: string[] = [];
  return {
    buffers,
    log,
    load: async (key) => buffers.get(key)?.slice(0) ?? null,
    async save(key, buffer) {
      log.push(`save ${key}`);
      buffers.set(key, buffer.slice(0));
    },
    async delete(key) {
      log.push(`delete ${key}`);
      buffers.delete(key);
    },
  };
}
