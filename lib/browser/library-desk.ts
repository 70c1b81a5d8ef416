import browser from 'webextension-polyfill';
import { compareArticle } from '../compare/compare-article.ts';
import { newSourceId } from '../library/fingerprint.ts';
import type { Source } from '../library/source.ts';
import type { CompareLibrary } from '../match/compare-library.ts';
import { createMemoryLibrary } from '../match/create-memory-library.ts';
import type { Article } from '../text/article.ts';
import { learnTopic } from '../topic/learn-topic.ts';
import { scoreTopic } from '../topic/score-topic.ts';
import { topicProfile } from '../topic/topic-profile.ts';
import type { Topic, TopicScore } from '../topic/topic.ts';
import { PROFILES_KEY } from './detector-data.ts';
import type { LibraryStore } from './library-store.ts';
import type { PageDesk } from './page-service.ts';

type Known = { readonly library: CompareLibrary; readonly topics: readonly Topic[] };

/** Topics of the sources that are on, by their topic ids; a source without a topic is a story of its own. */
function learnTopics(sources: readonly Source[], nameOf: (topicId: string) => string): readonly Topic[] {
  const groups = new Map<string, { name: string; sources: Article[] }>();
  for (const { id, article, topics } of sources) {
    const keys =
      topics.length > 0
        ? topics.map((topic) => ({ id: topic, name: nameOf(topic) }))
        : [{ id: `source:${id}`, name: article.title ?? article.outlet ?? id }];
    for (const key of keys) {
      const group = groups.get(key.id) ?? { name: key.name, sources: [] };
      group.sources.push(article);
      groups.set(key.id, group);
    }
  }
  return [...groups].map(([id, group]) => learnTopic({ id, ...group }));
}

/**
 * What the background knows of the library, read when first asked for and again after a change.
 * @param nameOf name of a topic by its id
 */
export function createLibraryDesk(store: Promise<LibraryStore>, nameOf: (topicId: string) => string) {
  let known: Promise<Known> | null = null;

  async function read(): Promise<Known> {
    const sources = await (await store).enabledSources();
    return { library: createMemoryLibrary(sources), topics: learnTopics(sources, nameOf) };
  }

  const current = (): Promise<Known> => (known ??= read());

  function bestTopic(topics: readonly Topic[], article: Article): TopicScore | null {
    const scores = topics.map((topic) => scoreTopic(topic, article));
    return scores.reduce<TopicScore | null>(
      (best, score) => (best === null || score.score > best.score ? score : best),
      null,
    );
  }

  const desk: PageDesk = {
    async compare(article) {
      const { library, topics } = await current();
      const topic = bestTopic(topics, article) ?? { id: '', name: '', score: 0, related: false, terms: [] };
      return { topic, comparison: await compareArticle(article, library) };
    },
    async addSource(article) {
      const { topics } = await current();
      const topic = bestTopic(topics, article);
      const outcome = await (
        await store
      ).put({
        id: await newSourceId(article),
        article,
        origin: 'page',
        enabled: true,
        topics: topic?.related === true && !topic.id.startsWith('source:') ? [topic.id] : [],
        added: new Date().toISOString(),
      });
      return { added: outcome.kind === 'added' || outcome.kind === 'new-version', id: outcome.id };
    },
  };

  return {
    ...desk,
    /** Forgets what was read and tells the detectors which topics are followed now. */
    async refresh(): Promise<void> {
      known = null;
      const { topics } = await current();
      await browser.storage.local.set({ [PROFILES_KEY]: topics.map(topicProfile) });
    },
  };
}
