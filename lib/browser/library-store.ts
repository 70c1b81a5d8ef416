import type { IDBPTransaction } from 'idb';
import { canonicalUrl } from '../library/canonical-url.ts';
import { decidePut, type Existing, type PutOutcome } from '../library/decide-put.ts';
import { fingerprint } from '../library/fingerprint.ts';
import {
  toSource,
  type Provenance,
  type SourceRecord,
  type SourceSummary,
  type SourceVersion,
} from '../library/source-record.ts';
import type { Source } from '../library/source.ts';
import { openLibraryChanges, type LibraryChange } from './library-changes.ts';
import { openLibraryDatabase, type LibrarySchema } from './library-database.ts';

/** How long a deleted text is kept for undo. Older ones go when the library is next opened. */
export const UNDO_MS = 10 * 60 * 1000;

/** Brings back what one `remove` took away. */
export type UndoToken = { readonly ids: readonly string[] };

export type PutOptions = {
  readonly provenance?: Provenance;
  /** The reader asked for this source, so it comes back even if deleted before. Default true; feeds pass false. */
  readonly asked?: boolean;
};

/** The one door to the library: everything that reads or writes sources goes through it. */
export type LibraryStore = {
  /** Every source that is not deleted, without its text. */
  list(): Promise<readonly SourceSummary[]>;
  get(id: string): Promise<Source | null>;
  /** The sources that take part in comparisons, whole. */
  enabledSources(): Promise<readonly Source[]>;
  /** All texts of a source, oldest first. */
  versions(id: string): Promise<readonly SourceVersion[]>;
  /** Adds a source, or finds that it is there, or adds its changed text. One transaction. */
  put(source: Source, options?: PutOptions): Promise<PutOutcome>;
  setEnabled(ids: readonly string[], on: boolean): Promise<void>;
  setTopics(id: string, topics: readonly string[]): Promise<void>;
  remove(ids: readonly string[]): Promise<UndoToken>;
  restore(token: UndoToken): Promise<void>;
  /** Adds bundled sources the library has never seen; those that the reader deleted stay deleted. */
  seed(bundled: readonly Source[]): Promise<void>;
  onChange(listener: (change: LibraryChange) => void, signal?: AbortSignal): void;
  close(): void;
};

export type StoreOptions = {
  readonly name?: string;
  readonly now?: () => Date;
};

type Write = IDBPTransaction<LibrarySchema, ['sources', 'versions'], 'readwrite'>;

const STORES: ['sources', 'versions'] = ['sources', 'versions'];

/** Opens the library, creating or migrating it where needed. */
export async function openLibraryStore(options: StoreOptions = {}): Promise<LibraryStore> {
  const name = options.name ?? 'lateral';
  const now = options.now ?? (() => new Date());
  const database = await openLibraryDatabase(name);
  const changes = openLibraryChanges(name);

  /** Every write: all of it or nothing, and told to all windows only once it is on disk. */
  async function write<T>(
    work: (transaction: Write) => Promise<{ ids: readonly string[]; value: T }>,
  ): Promise<T> {
    const transaction = database.transaction(STORES, 'readwrite');
    try {
      const { ids, value } = await work(transaction);
      await transaction.done;
      if (ids.length > 0) changes.tell({ kind: 'sources', ids });
      return value;
    } catch (error) {
      transaction.done.catch(() => undefined);
      abort(transaction);
      throw error;
    }
  }

  /** Changes fields of records; `held` says whether the text is (still) here, `null` changes nothing. */
  function revise(
    ids: readonly string[],
    change: (record: SourceRecord, held: boolean) => Partial<SourceRecord> | null,
  ): Promise<readonly string[]> {
    return write(async (transaction) => {
      const changed: string[] = [];
      const updated = now().toISOString();
      for (const id of ids) {
        const record = await transaction.objectStore('sources').get(id);
        if (record === undefined) continue;
        const held = await transaction.objectStore('versions').getKey([id, record.version]);
        const difference = change(record, held !== undefined);
        if (difference === null) continue;
        const next = { ...record, ...difference, revision: record.revision + 1, updated };
        await transaction.objectStore('sources').put(next);
        changed.push(id);
      }
      return { ids: changed, value: changed };
    });
  }

  async function put(source: Source, { provenance, asked = true }: PutOptions = {}): Promise<PutOutcome> {
    if (source.article.text.trim() === '') throw new Error('A source needs a text.');
    const request = {
      source,
      fingerprint: await fingerprint(source.article.text),
      canonicalUrl: canonicalUrl(source.article.url),
      provenance: provenance ?? null,
      now: now().toISOString(),
      asked,
    };
    return write(async (transaction) => {
      const existing = await findExisting(transaction, source.id, request.canonicalUrl, request.fingerprint);
      const decision = decidePut(request, existing);
      if (decision.write !== null) {
        await transaction.objectStore('versions').put(decision.write.version);
        await transaction.objectStore('sources').put(decision.write.record);
      }
      return { ids: decision.write === null ? [] : [decision.outcome.id], value: decision.outcome };
    });
  }

  const store: LibraryStore = {
    async list() {
      return (await database.getAll('sources')).filter((record) => record.deleted === null);
    },
    async get(id) {
      const transaction = database.transaction(STORES);
      const record = await transaction.objectStore('sources').get(id);
      if (record === undefined || record.deleted !== null) return null;
      const current = await transaction.objectStore('versions').get([id, record.version]);
      return current === undefined ? null : toSource(record, current);
    },
    async enabledSources() {
      const transaction = database.transaction(STORES);
      const records = await transaction.objectStore('sources').getAll();
      const sources = records
        .filter((record) => record.deleted === null && record.enabled)
        .map(async (record) => {
          const current = await transaction.objectStore('versions').get([record.id, record.version]);
          return current === undefined ? [] : [toSource(record, current)];
        });
      return (await Promise.all(sources)).flat();
    },
    versions(id) {
      return database.getAll('versions', allVersions(id));
    },
    put,
    async setEnabled(ids, on) {
      await revise(ids, (record) => (record.enabled === on ? null : { enabled: on }));
    },
    async setTopics(id, topics) {
      await revise([id], () => ({ topics }));
    },
    async remove(ids) {
      const deleted = now().toISOString();
      return { ids: await revise(ids, (record) => (record.deleted === null ? { deleted } : null)) };
    },
    async restore(token) {
      await revise(token.ids, (record, held) =>
        record.deleted === null || !held ? null : { deleted: null },
      );
    },
    async seed(bundled) {
      for (const source of bundled) await put(source, { asked: false });
    },
    onChange: changes.listen,
    close() {
      changes.close();
      database.close();
    },
  };
  await forgetDeleted(new Date(now().getTime() - UNDO_MS).toISOString());
  return store;

  /** Texts whose undo has run out go; a bare record stays as the mark that the reader deleted the source. */
  async function forgetDeleted(until: string): Promise<void> {
    const range = IDBKeyRange.upperBound(until);
    if ((await database.countFromIndex('sources', 'deleted', range)) === 0) return;
    await write(async (transaction) => {
      const sources = transaction.objectStore('sources');
      for (const record of await sources.index('deleted').getAll(range)) {
        await transaction.objectStore('versions').delete(allVersions(record.id));
        await sources.put({ ...record, title: null, outlet: null, byline: null, url: null });
      }
      return { ids: [], value: undefined };
    });
  }
}

function allVersions(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

/** The same source by id, else by address, else by text; one that is there before one that was deleted. */
async function findExisting(
  transaction: Write,
  id: string,
  address: string | null,
  print: string,
): Promise<Existing | null> {
  const sources = transaction.objectStore('sources');
  const versions = transaction.objectStore('versions');
  const same = await sources.get(id);
  const byAddress = address === null ? [] : await sources.index('canonicalUrl').getAll(address);
  const candidates = [...(same === undefined ? [] : [same]), ...byAddress];
  candidates.push(...(await sources.index('fingerprint').getAll(print)));
  const record = candidates.find((candidate) => candidate.deleted === null) ?? candidates[0];
  if (record === undefined) return null;
  return { record, versions: await versions.getAll(allVersions(record.id)) };
}

function abort(transaction: Write): void {
  try {
    transaction.abort();
  } catch {
    // It ended by itself: a request failed, or the quota is used up.
  }
}
