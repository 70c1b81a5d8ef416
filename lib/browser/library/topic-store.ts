import type { TopicRecord } from '../../library/topic-record.ts';
import type { TermCorrection, Topic, TopicCorrections } from '../../topic/topic.ts';
import { BUNDLED_SINCE } from '../../library/source.ts';
import type { LibraryDoor } from './library-door.ts';
import type { UndoToken } from './source-store.ts';

export type TopicStore = {
  list(): Promise<readonly TopicRecord[]>;
  get(id: string): Promise<TopicRecord | null>;
  /** Whether the library has or had this topic. */
  knows(id: string): Promise<boolean>;
  /** Writes a topic as it was learned; corrections stay unless new ones are given. */
  save(topic: Topic, corrections?: TopicCorrections): Promise<void>;
  /** Notes terms and threshold as learned from the topic's sources. Not a change of the reader's: the revision stays. */
  learned(topic: Topic): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  /** What the reader says of one term; `null` takes it back. */
  correct(id: string, stem: string, correction: TermCorrection | null): Promise<void>;
  follow(id: string, on: boolean): Promise<void>;
  /** Takes topics away; their sources stay in the library and keep their mark for undo. */
  remove(ids: readonly string[]): Promise<UndoToken>;
  restore(token: UndoToken): Promise<void>;
  /** Adds bundled topics the library has never seen; one that the reader deleted stays deleted. */
  seed(bundled: readonly Topic[]): Promise<void>;
};

export function createTopicStore(door: LibraryDoor): TopicStore {
  const { database } = door;

  function revise(
    ids: readonly string[],
    change: (record: TopicRecord | undefined, id: string) => Partial<TopicRecord> | null,
  ): Promise<readonly string[]> {
    return door.write(async (transaction) => {
      const topics = transaction.objectStore('topics');
      const changed: string[] = [];
      for (const id of ids) {
        const record = await topics.get(id);
        const next = complete(record, change(record, id));
        if (next === null) continue;
        await topics.put({ ...next, revision: (record?.revision ?? 0) + 1, updated: door.now() });
        changed.push(id);
      }
      return { changes: [{ kind: 'topics', ids: changed }], value: changed };
    });
  }

  return {
    async list() {
      return (await database.getAll('topics')).filter(({ deleted }) => deleted === null);
    },
    async get(id) {
      const record = await database.get('topics', id);
      return record === undefined || record.deleted !== null ? null : record;
    },
    async knows(id) {
      return (await database.getKey('topics', id)) !== undefined;
    },
    async learned({ id, terms, threshold }) {
      const known = await database.get('topics', id);
      if (known === undefined || isSame(known.topic, { terms, threshold })) return;
      await door.write(async (transaction) => {
        const record = await transaction.objectStore('topics').get(id);
        if (record === undefined) return { changes: [], value: undefined };
        const topic = { ...record.topic, terms, threshold };
        await transaction.objectStore('topics').put({ ...record, topic });
        return { changes: [{ kind: 'topics', ids: [id] }], value: undefined };
      });
    },
    async rename(id, name) {
      await revise([id], (record) =>
        record === undefined || record.topic.name === name ? null : { topic: { ...record.topic, name } },
      );
    },
    async save(topic, corrections) {
      await revise([topic.id], () => ({
        topic,
        deleted: null,
        ...(corrections !== undefined && { corrections }),
      }));
    },
    async correct(id, stem, correction) {
      await revise([id], (record) => {
        if (record === undefined) return null;
        const { [stem]: _former, ...others } = record.corrections;
        return { corrections: correction === null ? others : { ...others, [stem]: correction } };
      });
    },
    async follow(id, on) {
      await revise([id], (record) =>
        record === undefined || record.topic.followed === on
          ? null
          : { topic: { ...record.topic, followed: on } },
      );
    },
    async remove(ids) {
      const deleted = door.now();
      return { ids: await revise(ids, (record) => (record?.deleted === null ? { deleted } : null)) };
    },
    async restore({ ids }) {
      await revise(ids, (record) => (typeof record?.deleted === 'string' ? { deleted: null } : null));
    },
    async seed(bundled) {
      await door.write(async (transaction) => {
        const topics = transaction.objectStore('topics');
        const added: string[] = [];
        for (const topic of bundled) {
          const { id } = topic;
          if ((await topics.getKey(id)) !== undefined) continue;
          await topics.put({
            id,
            revision: 1,
            updated: BUNDLED_SINCE,
            deleted: null,
            topic,
            corrections: {},
          });
          added.push(id);
        }
        return { changes: [{ kind: 'topics', ids: added }], value: undefined };
      });
    },
  };
}

/** A record with its changes; a new one when there was none. `null` when nothing changes. */
function complete(record: TopicRecord | undefined, changes: Partial<TopicRecord> | null): TopicRecord | null {
  if (changes === null) return null;
  if (record !== undefined) return { ...record, ...changes };
  const { topic } = changes;
  if (topic === undefined) return null;
  return { id: topic.id, revision: 0, updated: '', deleted: null, corrections: {}, ...changes, topic };
}

function isSame(topic: Topic, { terms, threshold }: Pick<Topic, 'terms' | 'threshold'>): boolean {
  return topic.threshold === threshold && JSON.stringify(topic.terms) === JSON.stringify(terms);
}
