import type { SourceSummary } from '../../library/source-record.ts';
import type { TopicRecord } from '../../library/topic-record.ts';
import type { SegmentStore } from '../../match/index/segment-store.ts';
import type { Article } from '../../text/article.ts';
import { learnTopicsByCluster } from '../../topic/cluster-stories.ts';
import { correctTerms } from '../../topic/correct-terms.ts';
import { learnTopic } from '../../topic/learn-topic.ts';
import { scoreTopic } from '../../topic/score-topic.ts';
import type { Topic } from '../../topic/topic.ts';
import { keepTopics } from './keep-topics.ts';
import type { LibraryStore } from './library-store.ts';

/**
 * A topic is learned from the sources that joined it first. More would change little, and what joins later because it
 * was found related must not move the topic further and further from where the reader put it.
 */
const MOST_LEARNED_FROM = 100;
/** Stories are looked for among the latest sources of no topic: grouping takes the square of their number. */
const MOST_GROUPED = 150;

type TopicTools = {
  readonly store: LibraryStore;
  readonly buffers: SegmentStore;
  /** Changes with the program: another release may learn otherwise. */
  readonly edition: number;
};

/**
 * The topics that are followed, as the reader corrected them; learned anew when their sources have changed. Beside them
 * the stories that sources of no topic tell: who adds an article wants others like it compared with it.
 * @param sources those that are switched on
 */
export async function followedTopics(
  { store, buffers, edition }: TopicTools,
  sources: readonly SourceSummary[],
): Promise<readonly Topic[]> {
  const records = await store.topics.list();
  const ids = new Set(records.map(({ id }) => id));
  const firstCome = sources.toSorted(byArrival);
  const members = new Map(
    [...ids].map((id) => [
      id,
      firstCome.filter(({ topics }) => topics.includes(id)).slice(0, MOST_LEARNED_FROM),
    ]),
  );
  const alone = firstCome.filter(({ topics }) => !topics.some((id) => ids.has(id))).slice(-MOST_GROUPED);
  const learned = await keepTopics(
    buffers,
    [...[...members.values()].flat(), ...alone],
    edition,
    (id) => (ids.has(id) ? id : ''),
    async () => {
      const topics = records.map(async ({ id, topic }) => {
        const texts = await textsOf(store, members.get(id) ?? []);
        return texts.length === 0 ? [] : [learnTopic({ id, name: topic.name, sources: texts })];
      });
      const stories = alone.length === 0 ? [] : learnTopicsByCluster(await textsOf(store, alone));
      return [...(await Promise.all(topics)).flat(), ...stories];
    },
  );
  for (const topic of learned) if (ids.has(topic.id)) await store.topics.learned(topic);
  const followed = (await store.topics.list()).filter(({ topic }) => topic.followed);
  return [...followed.map(correctedTopic), ...learned.filter(({ id }) => !ids.has(id))];
}

/** A topic as it judges articles: with the reader's corrections. */
export function correctedTopic({ topic, corrections }: TopicRecord): Topic {
  return { ...topic, terms: correctTerms(topic.terms, corrections) };
}

/** Ids of the followed topics of the library that an article is about. */
export async function relatedTopicIds(
  store: LibraryStore,
  article: Pick<Article, 'title' | 'text'>,
): Promise<readonly string[]> {
  const followed = (await store.topics.list()).filter(({ topic }) => topic.followed);
  return followed.filter((record) => scoreTopic(correctedTopic(record), article).related).map(({ id }) => id);
}

async function textsOf(store: LibraryStore, sources: readonly SourceSummary[]): Promise<readonly Article[]> {
  const found = await Promise.all(sources.map(({ id }) => store.get(id)));
  return found.flatMap((source) => (source === null ? [] : [source.article]));
}

/** Bundled sources first, then as they came. */
function byArrival(a: SourceSummary, b: SourceSummary): number {
  const [left, right] = [a.added ?? '', b.added ?? ''];
  return left === right ? a.id.localeCompare(b.id) : left < right ? -1 : 1;
}
