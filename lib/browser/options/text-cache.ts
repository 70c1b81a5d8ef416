import type { SourceSummary } from '../../library/source-record.ts';
import type { Article } from '../../text/article.ts';
import type { LibraryStore } from '../library/library-store.ts';

/** Texts of sources, read once for as long as they stay the same. */
export type TextCache = {
  /** By source id; a source that went meanwhile has none. */
  readonly read: (sources: readonly SourceSummary[]) => Promise<ReadonlyMap<string, Article>>;
};

/** Texts that are kept between two readings: as many as two previews need. */
const MOST_KEPT = 600;

export function createTextCache(store: Pick<LibraryStore, 'get'>): TextCache {
  const kept = new Map<string, Article>();

  return {
    async read(sources) {
      const found = new Map<string, Article>();
      for (const { id, version } of sources) {
        const key = `${id} ${version}`;
        const article = kept.get(key) ?? (await store.get(id))?.article;
        if (article === undefined) continue;
        kept.set(key, article);
        found.set(id, article);
      }
      for (const key of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(key);
      }
      return found;
    },
  };
}
