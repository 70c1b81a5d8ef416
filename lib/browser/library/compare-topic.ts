import { compareSources } from '../../compare/compare-sources.ts';
import type { TopicComparison } from '../../compare/source-comparison.ts';
import type { CompareLibrary } from '../../match/compare-library.ts';
import type { LibraryStore } from './library-store.ts';
import { placesOf } from './places-of.ts';

/** Sources compared with each other: a table of more is not read, and their comparison takes minutes. */
const MOST_SOURCES = 24;

/**
 * How the sources of a topic that are switched on compare with each other; the latest of them where there are many.
 * A topic that the library found by itself marks no source: then all sources are taken.
 */
export async function compareTopic(
  store: LibraryStore,
  library: CompareLibrary,
  topicId: string,
): Promise<TopicComparison> {
  const enabled = (await store.list()).filter((source) => source.enabled);
  const own = enabled.filter(({ topics }) => topics.includes(topicId));
  const latest = (own.length > 0 ? own : enabled).toSorted((a, b) =>
    (b.published ?? b.added ?? '').localeCompare(a.published ?? a.added ?? ''),
  );
  const loaded = await Promise.all(latest.slice(0, MOST_SOURCES).map(({ id }) => library.load(id)));
  const sources = loaded.filter((source) => source !== null);
  const comparison = await compareSources(sources, library, pause);
  return {
    name: (await store.topics.get(topicId))?.topic.name ?? '',
    comparison,
    places: await placesOf(
      comparison.facts.flatMap(({ accounts }) => accounts),
      library,
    ),
    leftOut: latest.length - sources.length,
  };
}

/** Lets what else the background is asked for come in between. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
