import type { Article } from '../text/article.ts';
import type { ExportedSource } from './export-format.ts';
import type { ImportFailure } from './import-failure.ts';

/** What has to be done to make a source of an item. */
export type ImportWork =
  | {
      readonly kind: 'fetch';
      readonly url: string;
      /** The host the reader typed, if any: a private address is fetched only there. */
      readonly typedHost: string | null;
      /** The source that is fetched again, wherever its address leads now; a new one when absent. */
      readonly sourceId?: string;
    }
  | { readonly kind: 'html'; readonly html: string; readonly url: string | null }
  | { readonly kind: 'article'; readonly article: Article; readonly extractor: string }
  /** A source of an exported library. */
  | { readonly kind: 'stored'; readonly source: ExportedSource }
  /** Known to be of no use before anything was tried; it is there to be reported. */
  | { readonly kind: 'refused'; readonly failure: ImportFailure };

/** One thing the reader wants in the library. */
export type PlannedItem = {
  /** What the report calls it: an address, a file name, a title. */
  readonly label: string;
  readonly origin: 'url' | 'feed' | 'file' | 'paste' | 'page';
  /** File or feed that it came with. */
  readonly from: string | null;
  readonly work: ImportWork;
};

export type ItemStatus =
  'queued' | 'added' | 'new-version' | 'already-there' | 'stays-deleted' | 'failed' | 'cancelled';

/** An item of a running or finished import. */
export type ImportItem = Omit<PlannedItem, 'work'> & {
  readonly jobId: string;
  /** Place in the import, from 0. */
  readonly index: number;
  readonly status: ItemStatus;
  /** `null` once it is done and cannot be tried again. */
  readonly work: ImportWork | null;
  readonly sourceId: string | null;
  readonly failure: ImportFailure | null;
};

export type ImportCounts = Readonly<Record<ItemStatus, number>>;

export type ImportJob = {
  readonly id: string;
  /** ISO 8601. */
  readonly created: string;
  /** `paused`: the disk is full; it goes on when the reader says so. */
  readonly state: 'running' | 'paused' | 'cancelled' | 'done';
  /** Topics that its sources join. */
  readonly topics: readonly string[];
  /** The reader asked for these very items; `false` for what a feed brings by itself. */
  readonly asked: boolean;
  /** Sources of the library that are fetched again; what was deleted meanwhile stays deleted. */
  readonly again?: boolean;
  /** When the reader last had items of it tried again, ISO 8601. */
  readonly retried?: string;
  readonly counts: ImportCounts;
};

/** When the reader asked for what an import brings; `null` where nobody asked for what is deleted to come back. */
export function askedAt({ asked, again = false, created, retried }: ImportJob): string | null {
  return asked && !again ? (retried ?? created) : null;
}

export const NO_COUNTS: ImportCounts = {
  queued: 0,
  added: 0,
  'new-version': 0,
  'already-there': 0,
  'stays-deleted': 0,
  failed: 0,
  cancelled: 0,
};

/** A new import with its items in a row, all queued. */
export function planJob(
  given: Pick<ImportJob, 'id' | 'created' | 'topics' | 'asked' | 'again'>,
  planned: readonly PlannedItem[],
): { readonly job: ImportJob; readonly items: readonly ImportItem[] } {
  const items = planned.map((item, index) => ({
    ...item,
    jobId: given.id,
    index,
    status: 'queued' as const,
    sourceId: null,
    failure: null,
  }));
  const counts = { ...NO_COUNTS, queued: items.length };
  return { job: { ...given, state: items.length === 0 ? 'done' : 'running', counts }, items };
}

/** The job after one of its items went from one status to another; done when none is queued any more. */
export function countItem(job: ImportJob, from: ItemStatus, to: ItemStatus): ImportJob {
  if (from === to) return job;
  const counts = { ...job.counts, [from]: job.counts[from] - 1, [to]: job.counts[to] + 1 };
  const done = job.state === 'running' && counts.queued === 0;
  return { ...job, counts, state: done ? 'done' : job.state };
}
