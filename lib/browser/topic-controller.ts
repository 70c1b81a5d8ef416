import { learnTopic } from '../topic/learn-topic.ts';
import { correctTerms } from '../topic/correct-terms.ts';
import { scoreTopic } from '../topic/score-topic.ts';
import { topicBreadth } from '../topic/topic-breadth.ts';
import type { TermCorrection, Topic } from '../topic/topic.ts';
import type { TopicRecord } from '../library/topic-record.ts';
import type { Source } from '../library/source.ts';
import type { LibraryStore } from './library-store.ts';
import type { UndoToken } from './source-store.ts';

/** What a topic would take in, as it stands. */
export type TopicPreview = {
  readonly related: number;
  readonly total: number;
  readonly tooBroad: boolean;
};

export type TopicController = {
  /** A topic of these sources, learned from their texts; they join it. */
  create(name: string, sourceIds: readonly string[]): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  follow(id: string, on: boolean): Promise<void>;
  correct(id: string, stem: string, correction: TermCorrection | null): Promise<void>;
  remove(id: string): Promise<UndoToken>;
  /** Learns every topic anew from the sources that belong to it now; for after a change of sources. */
  relearn(): Promise<void>;
  /** By topic id. Reads every text: call it when the topics are looked at. */
  previews(): Promise<ReadonlyMap<string, TopicPreview>>;
};

/**
 * Topics as the options page handles them. A record keeps the terms as they were learned, so that a correction can be
 * taken back; {@link correctedTopic} is what pages are held against.
 */
export function createTopicController(store: LibraryStore): TopicController {
  const { topics } = store;

  async function learn(id: string, name: string, sources: readonly Source[]): Promise<void> {
    const own = sources.filter((source) => source.topics.includes(id)).map(({ article }) => article);
    const record = await topics.get(id);
    if (own.length === 0) return;
    const learned = learnTopic({ id, name, followed: record?.topic.followed ?? true, sources: own });
    if (JSON.stringify(record?.topic) !== JSON.stringify(learned)) await topics.save(learned);
  }

  return {
    async create(name, sourceIds) {
      const id = `topic-${crypto.randomUUID()}`;
      await store.setTopic(sourceIds, id, true);
      await learn(id, name.trim(), await store.enabledSources());
    },
    async rename(id, name) {
      const record = await topics.get(id);
      if (record !== null && name.trim() !== '') await topics.save({ ...record.topic, name: name.trim() });
    },
    follow: (id, on) => topics.follow(id, on),
    correct: (id, stem, correction) => topics.correct(id, stem, correction),
    remove: (id) => topics.remove([id]),
    async relearn() {
      const sources = await store.enabledSources();
      for (const { id, topic } of await topics.list()) await learn(id, topic.name, sources);
    },
    async previews() {
      const sources = await store.enabledSources();
      const records = await topics.list();
      return new Map(records.map((record) => [record.id, previewTopic(record, sources)]));
    },
  };
}

/** A topic as the reader corrected it. */
export function correctedTopic({ topic, corrections }: TopicRecord): Topic {
  return { ...topic, terms: correctTerms(topic.terms, corrections) };
}

function previewTopic(record: TopicRecord, sources: readonly Source[]): TopicPreview {
  const topic = correctedTopic(record);
  const related = sources.filter(({ article }) => scoreTopic(topic, article).related).length;
  const own = sources.filter(({ topics }) => topics.includes(record.id)).map(({ article }) => article);
  const others = sources.filter(({ topics }) => !topics.includes(record.id)).map(({ article }) => article);
  return {
    related,
    total: sources.length,
    tooBroad: own.length > 0 && topicBreadth(own, others) !== null,
  };
}
