import type { SourceSummary } from '../../library/source-record.ts';
import type { TermCorrection, TopicRecord } from '../../library/topic-record.ts';
import type { Article } from '../../text/article.ts';
import { learnTopic } from '../../topic/learn-topic.ts';
import { scoreTopic } from '../../topic/score-topic.ts';
import { topicBreadth } from '../../topic/topic-breadth.ts';
import { coalesce } from '../coalesce.ts';
import { correctedTopic } from '../library-topics.ts';
import type { OptionsContext, Panel } from './options-context.ts';

/** What a topic would take in, as it stands. */
export type Preview = { readonly related: number; readonly total: number; readonly tooBroad: boolean };

export type TopicPanel = Panel & {
  readonly topics: () => readonly TopicRecord[];
  /** By topic id. */
  readonly previews: () => ReadonlyMap<string, Preview>;
  readonly create: (name: string, sourceIds: readonly string[]) => void;
  readonly follow: (id: string, followed: boolean) => void;
  readonly rename: (id: string, name: string) => void;
  readonly correct: (id: string, stem: string, correction: TermCorrection | null) => void;
};

/** Sources that a preview tries: enough to see what a topic takes in, few enough to be done in a second. */
const MOST_TRIED = 300;
/** Sources of its own that a topic's breadth is judged by. */
const MOST_OWN = 20;

export function createTopicPanel({ store, redraw, attempt }: OptionsContext): TopicPanel {
  let topics: readonly TopicRecord[] = [];
  let previews: ReadonlyMap<string, Preview> = new Map();
  const texts = new Map<string, Article>();

  async function textsOf(sources: readonly SourceSummary[]): Promise<ReadonlyMap<string, Article>> {
    const keyOf = ({ id, version }: SourceSummary) => `${id} ${version}`;
    const wanted = new Set(sources.map(keyOf));
    for (const key of texts.keys()) if (!wanted.has(key)) texts.delete(key);
    for (const source of sources) {
      if (texts.has(keyOf(source))) continue;
      const article = (await store.get(source.id))?.article;
      if (article !== undefined) texts.set(keyOf(source), article);
    }
    return new Map(
      sources.flatMap((source) => {
        const article = texts.get(keyOf(source));
        return article === undefined ? [] : [[source.id, article]];
      }),
    );
  }

  const preview = coalesce(async () => {
    const latest = (await store.list()).toSorted((a, b) => (b.added ?? '').localeCompare(a.added ?? ''));
    const tried = latest.slice(0, MOST_TRIED);
    const articles = await textsOf(tried);
    const next = new Map<string, Preview>();
    for (const record of topics) {
      next.set(record.id, previewTopic(record, tried, articles));
      // The page stays responsive between two topics.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    previews = next;
    redraw();
  }, 500);

  async function create(name: string, sourceIds: readonly string[]): Promise<void> {
    const sources = (await Promise.all(sourceIds.map((id) => store.get(id)))).filter(
      (source) => source !== null,
    );
    const id = crypto.randomUUID();
    await store.topics.save(learnTopic({ id, name, sources: sources.map(({ article }) => article) }));
    await store.setTopic(sourceIds, id, true);
  }

  return {
    async refresh() {
      topics = await store.topics.list();
      redraw();
      await preview();
    },
    topics: () => topics,
    previews: () => previews,
    create: (name, sourceIds) => attempt(() => create(name, sourceIds)),
    follow: (id, followed) => attempt(() => store.topics.follow(id, followed)),
    rename: (id, name) => attempt(() => store.topics.rename(id, name)),
    correct: (id, stem, correction) => attempt(() => store.topics.correct(id, stem, correction)),
  };
}

function previewTopic(
  record: TopicRecord,
  tried: readonly SourceSummary[],
  articles: ReadonlyMap<string, Article>,
): Preview {
  const topic = correctedTopic(record);
  const read = tried.flatMap(({ id, topics }) => {
    const article = articles.get(id);
    return article === undefined ? [] : [{ article, own: topics.includes(record.id) }];
  });
  const own = read.filter((source) => source.own).map(({ article }) => article);
  const others = read.filter((source) => !source.own).map(({ article }) => article);
  const related = read.filter(({ article }) => scoreTopic(topic, article).related).length;
  const tooBroad = own.length > 1 && topicBreadth(own.slice(0, MOST_OWN), others) !== null;
  return { related, total: read.length, tooBroad };
}
