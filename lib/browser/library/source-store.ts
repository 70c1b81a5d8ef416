import { canonicalUrl } from '../../library/canonical-url.ts';
import { lastOf, type PutOutcome } from '../../library/decide-put.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import {
  BY_HAND,
  describeVersion,
  toSource,
  type Provenance,
  type SourceSummary,
  type SourceVersion,
} from '../../library/source-record.ts';
import { BUNDLED_SINCE, type Source } from '../../library/source.ts';
import { keptAddress } from '../../library/web-address.ts';
import type { Article } from '../../text/article.ts';
import type { LibraryDoor, Write } from './library-door.ts';
import { advance, reviseSources, type Revision } from './revise-sources.ts';
import { allVersions, changeOf, preparePut, putSource } from './write-source.ts';

/** How long a deleted text is kept for undo. Older ones go when the library is next opened. */
export const UNDO_MS = 10 * 60 * 1000;

/** Brings back what one `remove` took away. */
export type UndoToken = { readonly ids: readonly string[] };

export type PutOptions = {
  readonly provenance?: Provenance;
  /** The reader asked for this source, so it comes back even if deleted before. Default true; feeds pass false. */
  readonly asked?: boolean;
};

export type SourceStore = {
  /** Every source that is not deleted, without its text. */
  list(): Promise<readonly SourceSummary[]>;
  get(id: string): Promise<Source | null>;
  /** The sources that take part in comparisons, whole. */
  enabledSources(): Promise<readonly Source[]>;
  /** All texts of a source, oldest first. */
  versions(id: string): Promise<readonly SourceVersion[]>;
  /** Adds a source, or finds that it is there, or adds its changed text. One transaction. */
  put(source: Source, options?: PutOptions): Promise<PutOutcome>;
  /** The reader corrects an article by hand: another text is a new version, other fields change in place. */
  edit(id: string, changes: Partial<Article>): Promise<void>;
  setEnabled(ids: readonly string[], on: boolean): Promise<void>;
  setTopics(id: string, topics: readonly string[]): Promise<void>;
  /** Adds sources to a topic, or takes them out of it. */
  setTopic(ids: readonly string[], topic: string, belongs: boolean): Promise<void>;
  remove(ids: readonly string[]): Promise<UndoToken>;
  restore(token: UndoToken): Promise<void>;
  /** Adds bundled sources the library has never seen; those that the reader deleted stay deleted. */
  seed(bundled: readonly Source[]): Promise<void>;
};

export function createSourceStore(door: LibraryDoor): SourceStore {
  const { database } = door;

  function revise(ids: readonly string[], change: Revision): Promise<readonly string[]> {
    return door.write(async (transaction) => {
      const changed = await reviseSources(transaction, ids, door.now(), change);
      return { changes: [{ kind: 'sources', ids: changed }], value: changed };
    });
  }

  /** What is deleted stays as it was deleted. */
  const ofKept =
    (change: Revision): Revision =>
    (record) =>
      record.deleted === null ? change(record) : null;

  const store: SourceStore = {
    async list() {
      return (await database.getAll('sources')).filter((record) => record.deleted === null);
    },
    async get(id) {
      const transaction = database.transaction(['sources', 'versions']);
      const record = await transaction.objectStore('sources').get(id);
      if (record === undefined || record.deleted !== null) return null;
      const current = await transaction.objectStore('versions').get([id, record.version]);
      return current === undefined ? null : toSource(record, current);
    },
    async enabledSources() {
      const transaction = database.transaction(['sources', 'versions']);
      const records = await transaction.objectStore('sources').getAll();
      const sources = records
        .filter((record) => record.deleted === null && record.enabled)
        .map(async (record) => {
          const current = await transaction.objectStore('versions').get([record.id, record.version]);
          return current === undefined ? [] : [toSource(record, current)];
        });
      return (await Promise.all(sources)).flat();
    },
    versions: (id) => database.getAll('versions', allVersions(id)),
    async put(
      source,
      { provenance = null, asked = true }: { provenance?: Provenance | null; asked?: boolean } = {},
    ) {
      const request = await preparePut(source, provenance, asked ? door.now() : null);
      return door.write(async (transaction) => {
        const outcome = await putSource(transaction, { ...request, now: door.now() });
        return { changes: [changeOf(outcome)], value: outcome };
      });
    },
    async edit(id, changes) {
      const { text } = changes;
      if (text?.trim() === '') throw new Error('A source needs a text.');
      const print = text === undefined ? null : await fingerprint(text);
      await door.write(async (transaction) => {
        const edited = await editSource(transaction, { id, changes, print, now: door.now() });
        return { changes: [{ kind: 'sources', ids: edited ? [id] : [] }], value: undefined };
      });
    },
    async setEnabled(ids, on) {
      await revise(
        ids,
        ofKept(({ enabled }) => (enabled === on ? null : { enabled: on })),
      );
    },
    async setTopics(id, topics) {
      await revise(
        [id],
        ofKept(() => ({ topics })),
      );
    },
    async setTopic(ids, topic, belongs) {
      const change = ofKept(({ topics }) => {
        if (topics.includes(topic) === belongs) return null;
        return { topics: belongs ? [...topics, topic] : topics.filter((other) => other !== topic) };
      });
      await revise(ids, change);
    },
    async remove(ids) {
      const deleted = door.now();
      return {
        ids: await revise(
          ids,
          ofKept(() => ({ deleted })),
        ),
      };
    },
    async restore({ ids }) {
      // A text whose undo has run out left a record without a length.
      await revise(ids, ({ deleted, length }) =>
        deleted === null || length === 0 ? null : { deleted: null },
      );
    },
    async seed(bundled) {
      for (const source of bundled) {
        if ((await database.getKey('sources', source.id)) !== undefined) {
          await store.put(source, { asked: false });
          continue;
        }
        const request = await preparePut(source, null, null);
        await door.write(async (transaction) => {
          const outcome = await putSource(transaction, { ...request, now: BUNDLED_SINCE });
          return { changes: [changeOf(outcome)], value: outcome };
        });
      }
    },
  };
  return store;
}

type Edit = {
  readonly id: string;
  readonly changes: Partial<Article>;
  readonly print: string | null;
  readonly now: string;
};

async function editSource(transaction: Write, { id, changes, print, now }: Edit): Promise<boolean> {
  const record = await transaction.objectStore('sources').get(id);
  const versions = await transaction.objectStore('versions').getAll(allVersions(id));
  const current = versions.find(({ version }) => version === record?.version);
  if (record === undefined || record.deleted !== null || current === undefined) return false;
  const given = { ...current.article, ...changes };
  const article = { ...given, url: keptAddress(given.url) };
  const sameText = print === null || article.text === current.article.text;
  const next: SourceVersion = sameText
    ? { ...current, article }
    : {
        sourceId: id,
        version: lastOf(versions) + 1,
        article,
        fingerprint: print,
        provenance: {
          origin: record.origin,
          at: now,
          requestedUrl: null,
          finalUrl: null,
          extractor: BY_HAND,
          from: null,
        },
      };
  await transaction.objectStore('versions').put(next);
  const described = { ...describeVersion(next), canonicalUrl: canonicalUrl(article.url) };
  await transaction.objectStore('sources').put(advance(record, described, now));
  return true;
}

/** Texts whose undo has run out go; a bare record stays as the mark that the reader deleted the source. */
export async function forgetDeleted(door: LibraryDoor): Promise<void> {
  const until = new Date(Date.parse(door.now()) - UNDO_MS).toISOString();
  const range = IDBKeyRange.upperBound(until);
  if ((await door.database.countFromIndex('sources', 'deleted', range)) === 0) return;
  await door.write(async (transaction) => {
    const sources = transaction.objectStore('sources');
    for (const record of await sources.index('deleted').getAll(range)) {
      await transaction.objectStore('versions').delete(allVersions(record.id));
      await transaction.objectStore('analyses').delete(record.id);
      await sources.put({ ...record, title: null, outlet: null, byline: null, url: null, length: 0 });
    }
    return { changes: [], value: undefined };
  });
}
