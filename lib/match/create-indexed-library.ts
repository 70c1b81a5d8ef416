import type { Source } from '../library/source.ts';
import type { CompareLibrary } from './compare-library.ts';
import type { PassageIndex } from './index/passage-index.ts';

/** Loaded sources kept at hand: a reader's next article is often about the same event. */
const KEPT_SOURCES = 64;

/**
 * A library whose index is at hand and whose texts are not: they are loaded when an article admits them.
 * `load` answers `null` for a source that is gone; the index must hold only sources that are switched on.
 */
export function createIndexedLibrary(
  index: PassageIndex,
  load: (sourceId: string) => Promise<Source | null>,
): CompareLibrary {
  const loaded = new Map<string, Promise<Source | null>>();

  function loadOnce(sourceId: string): Promise<Source | null> {
    const source = loaded.get(sourceId) ?? load(sourceId);
    // Put back at the end: the first is the one not asked for the longest.
    loaded.delete(sourceId);
    loaded.set(sourceId, source);
    const [oldest] = loaded.keys();
    if (loaded.size > KEPT_SOURCES && oldest !== undefined) loaded.delete(oldest);
    source.catch(() => loaded.delete(sourceId));
    return source;
  }

  return {
    get size() {
      return index.sourceCount;
    },
    similarSources: async (stems, limit) => index.similarSources(stems, limit),
    inverseFrequencies: async (stems) => new Map(stems.map((stem) => [stem, index.idf(stem)])),
    load: loadOnce,
  };
}
