import { createFeedStore, type FeedStore } from './feed-store.ts';
import { createImportStore, type ImportStore } from './import-store.ts';
import { type ChangeListener, openLibraryChanges } from './library-changes.ts';
import { openLibraryDatabase } from './library-database.ts';
import { openDoor, type LibraryDoor } from './library-door.ts';
import { createSourceStore, forgetDeleted, type SourceStore } from './source-store.ts';
import { createTopicStore, type TopicStore } from './topic-store.ts';

export type { UndoToken } from './source-store.ts';

/** The library: everything that reads or writes it goes through here. */
export type LibraryStore = SourceStore & {
  readonly topics: TopicStore;
  readonly feeds: FeedStore;
  readonly imports: ImportStore;
  readonly door: LibraryDoor;
  /** Calls back when something changed, here or in another window or process, until `signal` aborts. */
  onChange(listener: ChangeListener, signal?: AbortSignal): void;
  close(): void;
};

export type StoreOptions = {
  readonly name?: string;
  readonly now?: () => Date;
};

/** Opens the library, creating or migrating it where needed. */
export async function openLibraryStore(options: StoreOptions = {}): Promise<LibraryStore> {
  const name = options.name ?? 'lateral';
  const database = await openLibraryDatabase(name);
  const changes = openLibraryChanges(name);
  const door = openDoor(database, changes, options.now ?? (() => new Date()));
  await forgetDeleted(door);
  return {
    ...createSourceStore(door),
    topics: createTopicStore(door),
    feeds: createFeedStore(door),
    imports: createImportStore(door),
    door,
    onChange: changes.listen,
    close() {
      changes.close();
      database.close();
    },
  };
}
