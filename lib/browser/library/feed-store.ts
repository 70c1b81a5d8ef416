import type { FeedRecord } from '../../library/feed-record.ts';
import type { ListedFeed } from '../../library/formats/read-opml.ts';
import type { FeedUpdate } from '../../library/read-feed-update.ts';
import type { LibraryChange } from './library-changes.ts';
import type { LibraryDoor } from './library-door.ts';
import type { UndoToken } from './source-store.ts';
import { putFeed } from './write-feed.ts';
import { putJob } from './write-job.ts';

export type FeedStore = {
  list(): Promise<readonly FeedRecord[]>;
  /** Enabled feeds whose time has come. */
  due(): Promise<readonly FeedRecord[]>;
  /** Follows feeds; one that is followed already stays as it is. Answers with the addresses that are new. */
  follow(
    feeds: readonly ListedFeed[],
    options?: { readonly topics?: readonly string[]; readonly typed?: boolean },
  ): Promise<readonly string[]>;
  setEnabled(ids: readonly string[], on: boolean): Promise<void>;
  setTopics(id: string, topics: readonly string[]): Promise<void>;
  /** Has feeds asked again now, whatever their schedule says. */
  hurry(ids: readonly string[]): Promise<void>;
  /**
   * What a refresh brought: its articles are queued and its status is noted, both or neither; neither of a feed that
   * the reader deleted or switched off while it was asked. No change of the reader's: the revision stays.
   */
  receive(id: string, update: FeedUpdate, names: Pick<FeedRecord, 'title' | 'siteUrl'>): Promise<void>;
  remove(ids: readonly string[]): Promise<UndoToken>;
  restore(token: UndoToken): Promise<void>;
};

export function createFeedStore(door: LibraryDoor): FeedStore {
  const { database } = door;

  function revise(
    ids: readonly string[],
    change: (record: FeedRecord) => Partial<FeedRecord> | null,
  ): Promise<readonly string[]> {
    return door.write(async (transaction) => {
      const feeds = transaction.objectStore('feeds');
      const changed: string[] = [];
      for (const id of ids) {
        const record = await feeds.get(id);
        const difference = record === undefined ? null : change(record);
        if (record === undefined || difference === null) continue;
        const revised = { revision: record.revision + 1, updated: door.now() };
        await feeds.put({ ...record, ...revised, ...difference });
        changed.push(id);
      }
      return { changes: [{ kind: 'feeds', ids: changed }], value: changed };
    });
  }

  async function list(): Promise<readonly FeedRecord[]> {
    return (await database.getAll('feeds')).filter(({ deleted }) => deleted === null);
  }

  return {
    list,
    async due() {
      const now = door.now();
      return (await list()).filter(
        ({ enabled, status }) => enabled && (status.next === null || status.next <= now),
      );
    },
    follow(listed, { topics = [], typed = false } = {}) {
      return door.write(async (transaction) => {
        const added: string[] = [];
        for (const feed of listed) {
          if (await putFeed(transaction, feed, { topics, typed, now: door.now() })) added.push(feed.url);
        }
        return { changes: [{ kind: 'feeds', ids: added }], value: added };
      });
    },
    async setEnabled(ids, on) {
      await revise(ids, ({ enabled }) => (enabled === on ? null : { enabled: on }));
    },
    async setTopics(id, topics) {
      await revise([id], () => ({ topics }));
    },
    async hurry(ids) {
      await revise(ids, ({ status, revision }) => ({ status: { ...status, next: null }, revision }));
    },
    receive(id, { items, status }, { title, siteUrl }) {
      return door.write(async (transaction) => {
        const feeds = transaction.objectStore('feeds');
        const record = await feeds.get(id);
        if (record === undefined || record.deleted !== null || !record.enabled)
          return { changes: [], value: undefined };
        const names = { title: record.title ?? title, siteUrl: record.siteUrl ?? siteUrl };
        await feeds.put({ ...record, ...names, status });
        const changes: LibraryChange[] = [{ kind: 'feeds', ids: [id] }];
        if (items.length > 0) {
          const options = { topics: record.topics, asked: false };
          const job = await putJob(transaction, items, door.now(), options);
          changes.push({ kind: 'imports', ids: [job.id] });
        }
        return { changes, value: undefined };
      });
    },
    async remove(ids) {
      const deleted = door.now();
      return { ids: await revise(ids, (record) => (record.deleted === null ? { deleted } : null)) };
    },
    async restore({ ids }) {
      await revise(ids, ({ deleted }) => (deleted === null ? null : { deleted: null }));
    },
  };
}
