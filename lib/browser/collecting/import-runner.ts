import type { PutOutcome } from '../../library/decide-put.ts';
import { newSourceId } from '../../library/fingerprint.ts';
import { failure, type ImportFailure } from '../../library/import-failure.ts';
import { askedAt, type ImportItem, type ImportJob } from '../../library/import-item.ts';
import type { ChangeKind } from '../library/library-changes.ts';
import { isQuotaError, type Write } from '../library/library-door.ts';
import type { LibraryStore } from '../library/library-store.ts';
import { readItem, type ImportTools } from './read-import.ts';
import { putFeed } from '../library/write-feed.ts';
import { mergeSource, prepareMerge, preparePut, putSource } from '../library/write-source.ts';

export type { ImportTools, ReadDocument } from './read-import.ts';

/** Items worked on at once: enough to hide slow servers, few enough to be a polite guest. */
const AT_ONCE = 4;

/** Runs queued imports to their end. Killed at any moment, it goes on where it stopped when it is run again. */
export type ImportRunner = {
  /** Returns when nothing is queued. A second call while it runs waits for the same end. */
  run(): Promise<void>;
};

type Queued = { readonly job: ImportJob; readonly item: ImportItem };

function keyOf({ jobId, index }: ImportItem): string {
  return `${jobId} ${index}`;
}

export function createImportRunner(
  store: LibraryStore,
  tools: ImportTools,
  signal: AbortSignal = new AbortController().signal,
): ImportRunner {
  let running: Promise<void> | null = null;

  /** Keeps so many items under way: one slow server holds nobody else up. */
  async function work(): Promise<void> {
    const busy = new Map<string, Promise<void>>();
    let ready: readonly Queued[] = [];
    try {
      for (;;) {
        signal.throwIfAborted();
        if (ready.length === 0 && busy.size < AT_ONCE) {
          const queued = await store.imports.next(AT_ONCE + busy.size);
          ready = queued.filter(({ item }) => !busy.has(keyOf(item)));
        }
        const free = AT_ONCE - busy.size;
        for (const { job, item } of ready.slice(0, free)) {
          const key = keyOf(item);
          // One that fails stays: the race below rejects with its reason.
          const done = importItem(job, item).then(() => void busy.delete(key));
          done.catch(() => undefined);
          busy.set(key, done);
        }
        ready = ready.slice(Math.max(0, free));
        if (busy.size === 0) return;
        await Promise.race(busy.values());
      }
    } finally {
      await Promise.allSettled(busy.values());
    }
  }

  async function importItem(job: ImportJob, item: ImportItem): Promise<void> {
    // Nothing is fetched for an import that was cancelled, or forgotten with the whole library, since it was read.
    if (!(await store.imports.isRunning(job.id))) return;
    const prepared = await prepare(job, item, tools, signal, store.door.now());
    if (!prepared.ok) return store.imports.fail(item, prepared.failure);
    try {
      await store.imports.finish(
        item,
        (transaction) => prepared.put(transaction, store.door.now()),
        prepared.changes,
      );
    } catch (error) {
      if (isQuotaError(error)) return store.imports.pause(job.id);
      signal.throwIfAborted();
      await store.imports.fail(item, failure('storage', error instanceof Error ? error.message : null));
    }
  }

  return {
    run() {
      running ??= work().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

type Prepared =
  | {
      readonly ok: true;
      readonly changes: ChangeKind;
      readonly put: (transaction: Write, now: string) => Promise<PutOutcome>;
    }
  | { readonly ok: false; readonly failure: ImportFailure };

/** All the work on an item that needs no transaction. */
async function prepare(
  job: ImportJob,
  item: ImportItem,
  tools: ImportTools,
  signal: AbortSignal,
  at: string,
): Promise<Prepared> {
  const { work, from, origin } = item;
  const { topics } = job;
  if (work === null) return { ok: false, failure: failure('empty') };
  const asked = askedAt(job);
  if (work.kind === 'stored') {
    const incoming = await prepareMerge(work.source);
    return {
      ok: true,
      changes: 'sources',
      put: (write, now) => mergeSource(write, incoming, { now, asked }),
    };
  }
  const read = await readItem(work, tools, signal);
  if (read.kind === 'failed') return { ok: false, failure: read.failure };
  if (read.kind === 'feed') {
    // A public site must not lead to an address of the reader's own network.
    const typed = work.kind === 'fetch' && new URL(read.feed.url).host === work.typedHost;
    const put = async (write: Write, now: string): Promise<PutOutcome> => {
      const added = await putFeed(write, read.feed, { topics, typed, now });
      return { kind: added ? 'added' : 'already-there', id: read.feed.url };
    };
    return { ok: true, changes: 'feeds', put };
  }
  const { article, provenance } = read;
  const related = (await tools.topicsOf?.(article)) ?? [];
  const source = {
    id: (work.kind === 'fetch' ? work.sourceId : undefined) ?? (await newSourceId(article)),
    article,
    origin,
    enabled: true,
    topics: [...new Set([...topics, ...related])],
    added: at,
  };
  const request = await preparePut(source, { origin, at, from, ...provenance }, asked);
  return { ok: true, changes: 'sources', put: (write, now) => putSource(write, { ...request, now }) };
}
