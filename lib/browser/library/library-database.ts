import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { FeedRecord } from '../../library/feed-record.ts';
import type { ImportItem, ImportJob } from '../../library/import-item.ts';
import type { SourceRecord, SourceVersion } from '../../library/source-record.ts';
import type { TopicRecord } from '../../library/topic-record.ts';
import type { StoredAnalysis } from '../../match/stored-analysis.ts';

export interface LibrarySchema extends DBSchema {
  sources: {
    key: string;
    value: SourceRecord;
    /** Records whose field is `null` are not in an index: `deleted` holds the deleted ones only. */
    indexes: { canonicalUrl: string; fingerprint: string; deleted: string };
  };
  versions: {
    key: [string, number];
    value: SourceVersion;
  };
  topics: { key: string; value: TopicRecord };
  feeds: { key: string; value: FeedRecord };
  jobs: { key: string; value: ImportJob };
  items: { key: [string, number]; value: ImportItem; indexes: { status: [string, string] } };
  /** The passage index, written as it lies in memory. It can be made again from the sources. */
  segments: { key: string; value: ArrayBuffer };
  /** The analyses of the sources' texts, by source id. They can be made again, and go with the text. */
  analyses: { key: string; value: StoredAnalysis };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/**
 * The steps of the schema, in order: step n brings version n to version n + 1. A released step is never changed;
 * a new need is a new step. Each is proven by a test that starts from a database of the version before.
 */
const MIGRATIONS: readonly ((database: LibraryDatabase, transaction: Upgrade) => void)[] = [
  (database) => {
    const sources = database.createObjectStore('sources', { keyPath: 'id' });
    sources.createIndex('canonicalUrl', 'canonicalUrl');
    sources.createIndex('fingerprint', 'fingerprint');
    sources.createIndex('deleted', 'deleted');
    database.createObjectStore('versions', { keyPath: ['sourceId', 'version'] });
  },
  (database) => {
    database.createObjectStore('topics', { keyPath: 'id' });
    database.createObjectStore('feeds', { keyPath: 'id' });
    database.createObjectStore('jobs', { keyPath: 'id' });
    const items = database.createObjectStore('items', { keyPath: ['jobId', 'index'] });
    items.createIndex('status', ['jobId', 'status']);
    database.createObjectStore('segments');
  },
  (database) => {
    database.createObjectStore('analyses');
  },
];

export const LIBRARY_VERSION = MIGRATIONS.length;

/**
 * Opens the library's database, brought to the newest schema. A connection gives way when a newer version of the
 * extension wants to migrate, so that an old window never blocks it.
 */
export async function openLibraryDatabase(
  name: string,
  version: number = LIBRARY_VERSION,
): Promise<LibraryDatabase> {
  const database = await openDB<LibrarySchema>(name, version, {
    upgrade(database, from, to, transaction) {
      for (const migrate of MIGRATIONS.slice(from, to ?? LIBRARY_VERSION)) migrate(database, transaction);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
  return database;
}
