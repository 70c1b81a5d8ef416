import { openLibraryStore } from '../../../../lib/browser/library/library-store.ts';
import type { Source } from '../../../../lib/library/source.ts';

/** Runs in a page of the extension: puts sources through the library's own door. */
async function fill(sources: readonly Source[]): Promise<void> {
  const store = await openLibraryStore();
  for (const source of sources) await store.put(source);
  store.close();
}

Object.assign(globalThis, { lateralFill: fill });
