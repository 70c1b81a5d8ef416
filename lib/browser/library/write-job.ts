import { planJob, type ImportJob, type PlannedItem } from '../../library/import-item.ts';
import type { Write } from './library-door.ts';

export type JobOptions = {
  /** Topics that its sources join; none when absent. */
  readonly topics?: readonly string[];
  /** The reader asked for these very items; true when absent. */
  readonly asked?: boolean;
  /** They are sources of the library, fetched again; false when absent. */
  readonly again?: boolean;
};

/** Queues an import with all its items. */
export async function putJob(
  transaction: Write,
  planned: readonly PlannedItem[],
  created: string,
  { topics = [], asked = true, again = false }: JobOptions = {},
): Promise<ImportJob> {
  const { job, items } = planJob({ id: crypto.randomUUID(), created, topics, asked, again }, planned);
  await transaction.objectStore('jobs').put(job);
  await Promise.all(items.map((item) => transaction.objectStore('items').put(item)));
  return job;
}
