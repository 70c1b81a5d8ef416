import type { Source } from '../library/source.ts';
import { analyseArticle } from './analyse-article.ts';
import type { CompareLibrary } from './compare-library.ts';
import { createIndexedLibrary } from './create-indexed-library.ts';
import { createPassageIndex } from './index/create-passage-index.ts';
import type { IndexedSource } from './index/passage-index.ts';

/** What the index takes of a source. */
export function indexedSource({ id, article }: Source): IndexedSource {
  return { sourceId: id, passages: analyseArticle(article).passages.map((passage) => passage.stems) };
}

/** A library held in memory, over the sources that are switched on. */
export function createMemoryLibrary(sources: readonly Source[]): CompareLibrary {
  const enabled = new Map(sources.filter((source) => source.enabled).map((source) => [source.id, source]));
  const index = createPassageIndex();
  index.addAll([...enabled.values()].map(indexedSource));
  return createIndexedLibrary(index, async (sourceId) => enabled.get(sourceId) ?? null);
}
