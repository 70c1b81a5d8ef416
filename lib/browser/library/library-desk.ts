import browser from 'webextension-polyfill';
import { allAccounts } from '../../compare/all-accounts.ts';
import { compareArticle } from '../../compare/compare-article.ts';
import { isToldElsewhere } from '../../compare/is-told-elsewhere.ts';
import { newSourceId } from '../../library/fingerprint.ts';
import type { CompareLibrary } from '../../match/compare-library.ts';
import { checksum } from '../../match/index/checksum.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { bestTopic } from '../../topic/score-topic.ts';
import { topicProfile } from '../../topic/topic-profile.ts';
import { NO_TOPIC, type Topic } from '../../topic/topic.ts';
import { compareTopic } from './compare-topic.ts';
import { PROFILES_KEY, readDetectorData } from '../pages/detector-data.ts';
import type { LibraryStore } from './library-store.ts';
import { followedTopics, relatedTopicIds } from './library-topics.ts';
import type { PageDesk } from '../pages/page-service.ts';
import { placesOf } from './places-of.ts';
import { createSegmentStore } from './segment-store.ts';
import { openStoredLibrary, type StoredLibrary } from './stored-library.ts';

type Known = { readonly library: CompareLibrary; readonly topics: readonly Topic[] };

/** An article of which only the text is known. */
const UNKNOWN = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  modified: null,
  language: null,
  republishedFrom: null,
  partial: null,
} as const;

/** An edition for each release, which may read texts otherwise than the one before it. */
function editionOf(release: string): number {
  return checksum(Uint32Array.from(release, (character) => character.charCodeAt(0)));
}

/** What the background knows of the library, read when first asked for and again after a change. */
export function createLibraryDesk(store: Promise<LibraryStore>) {
  let known: Promise<Known> | null = null;
  let shelf: Promise<StoredLibrary> | null = null;
  const edition = editionOf(browser.runtime.getManifest().version);

  async function read(): Promise<Known> {
    const opened = await store;
    const { library, sync } = await (shelf ??= openStoredLibrary(opened, edition));
    const sources = await sync();
    const buffers = createSegmentStore(opened.door.database);
    const topics = await followedTopics({ store: opened, buffers, edition }, sources);
    return { library, topics };
  }

  function current(): Promise<Known> {
    if (known !== null) return known;
    const reading = read();
    known = reading;
    // What failed once (a database that was just being migrated) is tried again by the next page.
    reading.catch(() => {
      if (known === reading) known = null;
    });
    return reading;
  }

  const desk: PageDesk = {
    async compare(article) {
      const { library, topics } = await current();
      const read = { ...article, language: detectLanguage(article.text, article.language) };
      const nearest = bestTopic(topics, read);
      const topic = nearest?.related === true ? nearest : NO_TOPIC;
      const comparison = await compareArticle(read, library);
      return { topic, comparison, places: await placesOf(allAccounts(comparison), library) };
    },
    async isTold(text, url) {
      const { library } = await current();
      return isToldElsewhere({ ...UNKNOWN, text, url }, library);
    },
    async compareTopic(topicId) {
      const { library } = await current();
      return compareTopic(await store, library, topicId);
    },
    async addSource(article) {
      const opened = await store;
      const outcome = await opened.put({
        id: await newSourceId(article),
        article,
        origin: 'page',
        enabled: true,
        topics: await relatedTopicIds(opened, article),
        added: opened.door.now(),
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
      const profiles = topics.map(topicProfile);
      // Written only when it changes: every open page looks at itself anew then.
      const { profiles: former } = await readDetectorData();
      if (JSON.stringify(former) === JSON.stringify(profiles)) return;
      await browser.storage.local.set({ [PROFILES_KEY]: profiles });
    },
  };
}
