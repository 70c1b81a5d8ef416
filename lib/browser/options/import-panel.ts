import type { ImportItem, ImportJob } from '../../library/import-item.ts';
import { readAddressLines } from '../../library/formats/read-addresses.ts';
import { planFetchAgain } from '../../library/plan-fetch-again.ts';
import { planAddresses } from '../../library/read-import-file.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../library/settings.ts';
import type { SourceSummary } from '../../library/source-record.ts';
import { mergeTopicsAndFeeds } from '../library/export-library.ts';
import { requestHosts } from '../host-permissions.ts';
import { send } from '../messaging.ts';
import { settings } from '../settings.ts';
import type { OptionsContext, Panel } from './options-context.ts';
import { readFiles } from './read-files.ts';

export type Progress = { readonly job: ImportJob; readonly items: readonly ImportItem[] };

export type ImportPanel = Panel & {
  /** Latest first. Of what feeds brought by themselves, only what failed. */
  readonly imports: () => readonly Progress[];
  /** Feeds that the last files brought and that were not followed yet; `null` when they brought none. */
  readonly followed: () => number | null;
  /** Addresses, one a line. Call it in the click, and so `retry`: their sites may have to be allowed. */
  readonly addAddresses: (text: string) => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly cancel: (jobId: string) => void;
  /** Tries again what failed or was not tried: all of it, or the items at the given places. */
  readonly retry: (jobId: string, indexes?: readonly number[]) => void;
  /** Fetches sources again that have an address; a changed text is kept beside the earlier one. Call it in the click. */
  readonly fetchAgain: (sources: readonly SourceSummary[]) => void;
  readonly resume: (jobId: string) => void;
  readonly dismiss: (jobId: string) => void;
};

/** Items wait with their documents: of a long import only the counts are followed until little of it is left. */
const MOST_WATCHED = 500;

export function createImportPanel({ store, redraw, attempt, labour }: OptionsContext): ImportPanel {
  let imports: readonly Progress[] = [];
  let followed: number | null = null;

  /** Feeds of a refused site are asked and fail with that reason: nothing is done behind the reader's back. */
  const work = () => send('library-work', null);

  async function addAddresses(text: string, allowed: Promise<boolean>): Promise<void> {
    const items = planAddresses(readAddressLines(text), { origin: 'url', from: null, typed: true });
    await allowed;
    await store.imports.start(items);
    await work();
  }

  async function addFiles(files: readonly File[]): Promise<void> {
    const { items, feeds, libraries } = await readFiles(files);
    for (const library of libraries) {
      await mergeTopicsAndFeeds(store.door, library);
      // The reader's own choices stand; a new library takes those that it was exported with.
      const current = await settings.get();
      const isUntouched = JSON.stringify(current) === JSON.stringify(DEFAULT_SETTINGS);
      if (isUntouched) await settings.set(parseSettings(library.settings));
    }
    followed = feeds.length === 0 ? null : (await store.feeds.follow(feeds)).length;
    if (items.length > 0) await store.imports.start(items);
    redraw();
    await work();
  }

  async function itemsOf({ id, state, counts }: ImportJob): Promise<readonly ImportItem[]> {
    const isLong = counts.queued > MOST_WATCHED;
    return state === 'running' && isLong ? [] : store.imports.items(id);
  }

  const then = (change: (jobId: string) => Promise<void>) => (jobId: string) =>
    attempt(async () => {
      await change(jobId);
      await work();
    });

  return {
    async refresh() {
      const jobs = await store.imports.jobs();
      const shown = jobs.filter(({ asked, counts }) => asked || counts.failed > 0).toReversed();
      imports = await Promise.all(shown.map(async (job) => ({ job, items: await itemsOf(job) })));
      redraw();
    },
    imports: () => imports,
    followed: () => followed,
    addAddresses(text) {
      const allowed = requestHosts(readAddressLines(text).urls);
      attempt(() => addAddresses(text, allowed));
    },
    addFiles: (files) => labour(() => addFiles(files)),
    cancel: (jobId) => attempt(() => store.imports.cancel(jobId)),
    retry(jobId, indexes) {
      const items = imports.find(({ job }) => job.id === jobId)?.items ?? [];
      const wanted = items.filter(({ index }) => indexes === undefined || indexes.includes(index));
      const urls = wanted.flatMap(({ work }) => (work?.kind === 'fetch' ? [work.url] : []));
      const allowed = requestHosts(urls);
      attempt(async () => {
        await allowed;
        await store.imports.retry(jobId, indexes);
        await work();
      });
    },
    fetchAgain(sources) {
      const items = sources.flatMap(planFetchAgain);
      if (items.length === 0) return;
      const allowed = requestHosts(items.map(({ work }) => work.url));
      attempt(async () => {
        await allowed;
        await store.imports.start(items, { again: true });
        await work();
      });
    },
    resume: then(store.imports.resume),
    dismiss: (jobId) => attempt(() => store.imports.forget(jobId)),
  };
}
