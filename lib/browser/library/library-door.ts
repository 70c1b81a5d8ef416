import type { IDBPTransaction } from 'idb';
import type { LibraryChange, LibraryChanges } from './library-changes.ts';
import type { LibraryDatabase, LibrarySchema } from './library-database.ts';

const STORES: ['sources', 'versions', 'topics', 'feeds', 'jobs', 'items', 'analyses'] = [
  'sources',
  'versions',
  'topics',
  'feeds',
  'jobs',
  'items',
  'analyses',
];

/** A transaction that may write everything the reader owns, and what is derived from a text. */
export type Write = IDBPTransaction<LibrarySchema, typeof STORES, 'readwrite'>;

/** What a write changed, and what it has to say to its caller. */
export type Written<T> = { readonly changes: readonly LibraryChange[]; readonly value: T };

/** The one way to write. Everything else in the library reads the database directly. */
export type LibraryDoor = {
  readonly database: LibraryDatabase;
  /** The time, ISO 8601. */
  now(): string;
  /**
   * All of `work` or nothing of it; told to all windows only once it is on disk. `work` waits for nothing but
   * requests of its transaction.
   * @throws what `work` throws, and {@link DOMException} `QuotaExceededError` when the disk is full
   */
  write<T>(work: (transaction: Write) => Promise<Written<T>>): Promise<T>;
};

export function openDoor(database: LibraryDatabase, changes: LibraryChanges, now: () => Date): LibraryDoor {
  return {
    database,
    now: () => now().toISOString(),
    async write(work) {
      const transaction = database.transaction(STORES, 'readwrite');
      try {
        const { changes: told, value } = await work(transaction);
        await transaction.done;
        for (const change of told) if (change.ids.length > 0) changes.tell(change);
        return value;
      } catch (error) {
        throw await abort(transaction, error);
      }
    },
  };
}

/** Ends a transaction that failed; the reason it was aborted for, where the browser had one (a full disk). */
async function abort(transaction: Write, error: unknown): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // It ended by itself: a request failed, or the disk is full.
  }
  const reason = await transaction.done.then(
    () => null,
    (cause: unknown) => cause,
  );
  return isQuotaError(reason) ? reason : error;
}

/** Whether a write failed because the disk, or the extension's share of it, is full. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
