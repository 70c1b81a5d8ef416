import type { PutOutcome } from '../../library/decide-put.ts';
import { canRetry, type ImportFailure } from '../../library/import-failure.ts';
import {
  countItem,
  type ImportItem,
  type ImportJob,
  type ItemStatus,
  type PlannedItem,
} from '../../library/import-item.ts';
import type { ChangeKind } from './library-changes.ts';
import type { LibraryDoor, Write } from './library-door.ts';
import { putJob, type JobOptions } from './write-job.ts';
import { changeOf } from './write-source.ts';

/** Imports and their items, kept so that a killed process takes up where the last one stopped. */
export type ImportStore = {
  jobs(): Promise<readonly ImportJob[]>;
  items(jobId: string): Promise<readonly ImportItem[]>;
  /** Queues an import. */
  start(planned: readonly PlannedItem[], options?: JobOptions): Promise<ImportJob>;
  /** The next items of running imports, oldest import first. */
  next(limit: number): Promise<readonly { readonly job: ImportJob; readonly item: ImportItem }[]>;
  /** Whether an import still wants its items: neither cancelled, paused nor forgotten. */
  isRunning(jobId: string): Promise<boolean>;
  /**
   * Writes a source and marks its item done, both or neither. Neither when the item was cancelled or done meanwhile:
   * the answer is `null` then. `put` waits for nothing but the transaction.
   */
  finish(
    item: ImportItem,
    put: (transaction: Write) => Promise<PutOutcome>,
    changes?: ChangeKind,
  ): Promise<PutOutcome | null>;
  fail(item: ImportItem, failure: ImportFailure): Promise<void>;
  /** Leaves what is queued queued, until `resume`. */
  pause(jobId: string): Promise<void>;
  resume(jobId: string): Promise<void>;
  /** What is queued is given up; what is in the library stays. */
  cancel(jobId: string): Promise<void>;
  /** Queues failed and cancelled items again; all that can be tried, or those of the given places. */
  retry(jobId: string, indexes?: readonly number[]): Promise<void>;
  /** Takes the report of an import away. A running one is cancelled. */
  forget(jobId: string): Promise<void>;
  /**
   * Forgets what feeds brought by themselves: at once where all went well, else when the reader has had time to see
   * what failed. What the reader asked for stays until the reader closes it.
   */
  tidy(): Promise<void>;
};

/** Failures of a feed's articles are shown for so long; by then they are no news. */
export const FAILURES_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export function createImportStore(door: LibraryDoor): ImportStore {
  const { database } = door;

  async function change(
    jobId: string,
    work: (transaction: Write, job: ImportJob) => Promise<ImportJob>,
  ): Promise<void> {
    await door.write(async (transaction) => {
      const job = await transaction.objectStore('jobs').get(jobId);
      if (job !== undefined) await transaction.objectStore('jobs').put(await work(transaction, job));
      return { changes: [{ kind: 'imports', ids: [jobId] }], value: undefined };
    });
  }

  function forgetAll(ids: readonly string[]): Promise<void> {
    return door.write(async (transaction) => {
      for (const id of ids) {
        await transaction.objectStore('jobs').delete(id);
        await transaction.objectStore('items').delete(allItems(id));
      }
      return { changes: [{ kind: 'imports', ids }], value: undefined };
    });
  }

  return {
    async jobs() {
      return (await database.getAll('jobs')).sort(byAge);
    },
    items: (jobId) => database.getAll('items', allItems(jobId)),
    start(planned, options) {
      return door.write(async (transaction) => {
        const job = await putJob(transaction, planned, door.now(), options);
        return { changes: [{ kind: 'imports', ids: [job.id] }], value: job };
      });
    },
    async next(limit) {
      const running = (await database.getAll('jobs')).filter(({ state }) => state === 'running').sort(byAge);
      for (const job of running) {
        const items = await database.getAllFromIndex('items', 'status', [job.id, 'queued'], limit);
        if (items.length > 0) return items.map((item) => ({ job, item }));
      }
      return [];
    },
    isRunning: async (jobId) => (await database.get('jobs', jobId))?.state === 'running',
    async finish(item, put, kind = 'sources') {
      return door.write(async (transaction) => {
        if (!(await isQueued(transaction, item))) return { changes: [], value: null };
        const outcome = await put(transaction);
        await settle(transaction, item, {
          status: outcome.kind,
          work: null,
          sourceId: outcome.id,
          failure: null,
        });
        const changes = [
          { ...changeOf(outcome), kind },
          { kind: 'imports', ids: [item.jobId] },
        ] as const;
        return { changes, value: outcome };
      });
    },
    async fail(item, failure) {
      const work = canRetry(failure) ? item.work : null;
      await door.write(async (transaction) => {
        if (!(await isQueued(transaction, item))) return { changes: [], value: undefined };
        await settle(transaction, item, { status: 'failed', work, sourceId: null, failure });
        return { changes: [{ kind: 'imports', ids: [item.jobId] }], value: undefined };
      });
    },
    pause: (jobId) =>
      change(jobId, async (_transaction, job) =>
        job.state === 'running' ? { ...job, state: 'paused' } : job,
      ),
    resume: (jobId) =>
      change(jobId, async (_transaction, job) =>
        job.state === 'paused' ? { ...job, state: 'running' } : job,
      ),
    cancel: (jobId) =>
      change(jobId, async (transaction, job) => {
        if (job.state !== 'running' && job.state !== 'paused') return job;
        const queued = await transaction.objectStore('items').index('status').getAll([jobId, 'queued']);
        return { ...(await move(transaction, job, queued, 'cancelled')), state: 'cancelled' };
      }),
    retry: (jobId, indexes) =>
      change(jobId, async (transaction, job) => {
        const items = await transaction.objectStore('items').getAll(allItems(jobId));
        const again = items.filter(({ status, work, index }) => {
          const open = (status === 'failed' || status === 'cancelled') && work !== null;
          return open && (indexes === undefined || indexes.includes(index));
        });
        const next = await move(transaction, job, again, 'queued');
        return again.length === 0 ? job : { ...next, state: 'running', retried: door.now() };
      }),
    forget: (jobId) => forgetAll([jobId]),
    async tidy() {
      const since = new Date(Date.parse(door.now()) - FAILURES_KEPT_MS).toISOString();
      const stale = (await database.getAll('jobs')).filter(
        ({ asked, state, counts, created }) =>
          !asked && state === 'done' && (counts.failed === 0 || created < since),
      );
      if (stale.length > 0) await forgetAll(stale.map(({ id }) => id));
    },
  };
}

function byAge(a: ImportJob, b: ImportJob): number {
  return a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1;
}

function allItems(jobId: string): IDBKeyRange {
  return IDBKeyRange.bound([jobId, 0], [jobId, Number.MAX_SAFE_INTEGER]);
}

type Settled = Pick<ImportItem, 'status' | 'work' | 'sourceId' | 'failure'>;

async function isQueued(transaction: Write, { jobId, index }: ImportItem): Promise<boolean> {
  return (await transaction.objectStore('items').get([jobId, index]))?.status === 'queued';
}

async function settle(transaction: Write, item: ImportItem, settled: Settled): Promise<void> {
  await transaction.objectStore('items').put({ ...item, ...settled });
  const job = await transaction.objectStore('jobs').get(item.jobId);
  if (job !== undefined) {
    await transaction.objectStore('jobs').put(countItem(job, 'queued', settled.status));
  }
}

async function move(
  transaction: Write,
  job: ImportJob,
  items: readonly ImportItem[],
  status: ItemStatus,
): Promise<ImportJob> {
  let next = job;
  for (const item of items) {
    await transaction.objectStore('items').put({ ...item, status, failure: null });
    next = countItem(next, item.status, status);
  }
  return next;
}
