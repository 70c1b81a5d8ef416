import type { Source } from '../library/source.ts';
import { analyseArticle } from './analyse-article.ts';
import type { CompareLibrary } from './compare-library.ts';
import { createPassageIndex } from './index/create-passage-index.ts';

/** A library held in memory, over the sources that are switched on. */
export function createMemoryLibrary(sources: readonly Source[]): CompareLibrary {
  const enabled = new Map(sources.filter((source) => source.enabled).map((source) => [source.id, source]));
  const index = createPassageIndex();
  for (const source of enabled.values())
    index.add(
      source.id,
      analyseArticle(source.article).passages.map((passage) => passage.stems),
    );
  return {
    size: enabled.size,
    similarSources: async (stems, limit) => index.similarSources(stems, limit),
    candidates: async (queries, admit, limit) =>
      queries.map((query) => index.search(query, { admit, limit })),
    inverseFrequencies: async (stems) => new Map(stems.map((stem) => [stem, index.idf(stem)])),
    load: async (sourceId) => enabled.get(sourceId) ?? null,
  };
}
