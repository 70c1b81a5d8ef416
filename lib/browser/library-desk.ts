import browser from 'webextension-polyfill';
import { compareArticle } from '../compare/compare-article.ts';
import { newSourceId } from '../library/fingerprint.ts';
import type { Source } from '../library/source.ts';
import type { CompareLibrary } from '../match/compare-library.ts';
import { checksum } from '../match/index/checksum.ts';
import type { Article } from '../text/article.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { learnTopicsByCluster } from '../topic/cluster-stories.ts';
import { learnTopic } from '../topic/learn-topic.ts';
import { bestTopic } from '../topic/score-topic.ts';
import { topicProfile } from '../topic/topic-profile.ts';
import { NO_TOPIC, type Topic } from '../topic/topic.ts';
import { PROFILES_KEY } from './detector-data.ts';
import { keepTopics } from './keep-topics.ts';
import type { LibraryStore } from './library-store.ts';
import type { PageDesk } from './page-service.ts';
import { createSegmentStore } from './segment-store.ts';
import { openStoredLibrary, type StoredLibrary } from './stored-library.ts';

type Known = { readonly library: CompareLibrary; readonly topics: readonly Topic[] };

/** Topics of the sources that are on, by their topic ids; sources without a topic are grouped by story. */
function learnTopics(sources: readonly Source[], nameOf: (topicId: string) => string): readonly Topic[] {
  const groups = new Map<string, Article[]>();
  for (const { article, topics } of sources) {
    for (const topic of topics) groups.set(topic, [...(groups.get(topic) ?? []), article]);
  }
  const loose = sources.filter(({ topics }) => topics.length === 0).map(({ article }) => article);
  return [
    ...[...groups].map(([id, members]) => learnTopic({ id, name: nameOf(id), sources: members })),
    ...learnTopicsByCluster(loose),
  ];
}

/** An edition for each release, which may read texts otherwise than the one before it. */
function editionOf(release: string): number {
  return checksum(Uint32Array.from(release, (character) => character.charCodeAt(0)));
}

/**
 * What the background knows of the library, read when first asked for and again after a change.
 * @param nameOf name of a topic by its id
 */
export function createLibraryDesk(store: Promise<LibraryStore>, nameOf: (topicId: string) => string) {
  let known: Promise<Known> | null = null;
  let shelf: Promise<StoredLibrary> | null = null;
  const edition = editionOf(browser.runtime.getManifest().version);

  async function read(): Promise<Known> {
    const opened = await store;
    const { library, sync } = await (shelf ??= openStoredLibrary(opened, edition));
    const sources = (await opened.list()).filter(({ enabled }) => enabled);
    const learn = async () => learnTopics(await opened.enabledSources(), nameOf);
    const [topics] = await Promise.all([
      keepTopics(createSegmentStore(opened.door.database), sources, edition, nameOf, learn),
      sync(),
    ]);
    return { library, topics };
  }

  const current = (): Promise<Known> => (known ??= read());

  const desk: PageDesk = {
    async compare(article) {
      const { library, topics } = await current();
      const read = { ...article, language: detectLanguage(article.text, article.language) };
      const topic = bestTopic(topics, read) ?? NO_TOPIC;
      return { topic, comparison: await compareArticle(read, library) };
    },
    async addSource(article) {
      const { topics } = await current();
      const topic = bestTopic(topics, article) ?? NO_TOPIC;
      const outcome = await (
        await store
      ).put({
        id: await newSourceId(article),
        article,
        origin: 'page',
        enabled: true,
        topics: topic.related && !topic.id.startsWith('story-') ? [topic.id] : [],
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
