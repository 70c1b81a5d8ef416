import { MAX_EXPORT_BYTES, planAddresses, readImportFile } from '../library/read-import-file.ts';
import { readAddressLines } from '../library/formats/read-addresses.ts';
import type { ListedFeed } from '../library/formats/read-opml.ts';
import { failure, type ImportFailure } from '../library/import-failure.ts';
import type { ImportItem, ImportJob, PlannedItem } from '../library/import-item.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../library/settings.ts';
import { mergeTopicsAndFeeds } from './export-library.ts';
import { isQuotaError } from './library-door.ts';
import type { LibraryStore } from './library-store.ts';

/** What the controller asks of the browser. */
export type ImportHost = {
  /** Asks the reader to allow hosts; called before anything is waited for, so within the click. */
  readonly requestHosts: (urls: readonly string[]) => Promise<boolean>;
  /** Has the background get to work on what is queued. */
  readonly wakeBackground: () => Promise<unknown>;
  readonly settings: {
    get(): Promise<Settings>;
    set(changes: Partial<Settings>): Promise<Settings>;
  };
};

/** An import with what there is to say of it: while it runs, only the items that failed. */
export type ImportProgress = { readonly job: ImportJob; readonly items: readonly ImportItem[] };

/** Every way into the library that the options page offers. Answers with what kept it from starting, or `null`. */
export type ImportController = {
  /** Addresses as typed, one a line: of articles, feeds or sites. Call it in the click. */
  addAddresses(text: string, topics?: readonly string[]): Promise<ImportFailure | null>;
  addFiles(files: readonly File[], topics?: readonly string[]): Promise<ImportFailure | null>;
  /** Imports that the reader asked for, latest first. */
  progress(): Promise<readonly ImportProgress[]>;
  cancel(jobId: string): Promise<void>;
  resume(jobId: string): Promise<void>;
  /** Tries what failed again, asking for hosts that were refused. Call it in the click. */
  retry(progress: ImportProgress): Promise<void>;
  dismiss(jobId: string): Promise<void>;
  /** Asks feeds for news now. Call it in the click. */
  refreshFeeds(ids: readonly string[]): Promise<void>;
};

export function createImportController(store: LibraryStore, host: ImportHost): ImportController {
  const { imports, feeds } = store;

  async function start(
    items: readonly PlannedItem[],
    topics: readonly string[],
  ): Promise<ImportFailure | null> {
    if (items.length === 0) return null;
    try {
      await imports.start(items, { topics });
    } catch (error) {
      const words = error instanceof Error ? error.message : null;
      return isQuotaError(error) ? failure('quota') : failure('storage', words);
    }
    await host.wakeBackground();
    return null;
  }

  async function readFile(file: File, topics: readonly string[]): Promise<readonly PlannedItem[]> {
    const content = await readImportFile({ name: file.name, bytes: await bytesOf(file) });
    const { library } = content;
    if (library !== null) {
      await mergeTopicsAndFeeds(store.door, library);
      await takeSettings(library.settings);
    }
    await follow(content.feeds, topics);
    return content.items;
  }

  async function follow(listed: readonly ListedFeed[], topics: readonly string[]): Promise<void> {
    if (listed.length === 0) return;
    await feeds.follow(listed, { topics });
    await host.wakeBackground();
  }

  /** Settings of another library come in only where the reader has not chosen any. */
  async function takeSettings(imported: unknown): Promise<void> {
    const current = await host.settings.get();
    if (JSON.stringify(current) === JSON.stringify(DEFAULT_SETTINGS)) {
      await host.settings.set(parseSettings(imported));
    }
  }

  return {
    async addAddresses(text, topics = []) {
      const list = readAddressLines(text);
      await host.requestHosts(list.urls);
      return start(planAddresses(list, { origin: 'url', from: null, typed: true }), topics);
    },
    async addFiles(files, topics = []) {
      const items: PlannedItem[] = [];
      for (const file of files) items.push(...(await readFile(file, topics)));
      return start(items, topics);
    },
    async progress() {
      const jobs = (await imports.jobs()).filter(({ asked }) => asked).reverse();
      return Promise.all(
        jobs.map(async (job) => {
          const running = job.state === 'running' || job.state === 'paused';
          return { job, items: await (running ? imports.failed(job.id) : imports.items(job.id)) };
        }),
      );
    },
    cancel: (jobId) => imports.cancel(jobId),
    async resume(jobId) {
      await imports.resume(jobId);
      await host.wakeBackground();
    },
    async retry({ job, items }) {
      await host.requestHosts(items.flatMap(({ work }) => (work?.kind === 'fetch' ? [work.url] : [])));
      await imports.retry(job.id);
      await host.wakeBackground();
    },
    dismiss: (jobId) => imports.forget(jobId),
    async refreshFeeds(ids) {
      await host.requestHosts(ids);
      await feeds.hurry(ids);
      await host.wakeBackground();
    },
  };
}

/** A file too large for any import is not read: its size alone tells. */
async function bytesOf(file: File): Promise<Uint8Array> {
  const readable = file.size > MAX_EXPORT_BYTES ? file.slice(0, 0) : file;
  return new Uint8Array(await readable.arrayBuffer());
}
