import type { SourceRecord } from '../../library/source-record.ts';
import type { Write } from './library-door.ts';

/** `null` changes nothing. */
export type Revision = (record: SourceRecord) => Partial<SourceRecord> | null;

/** Of more sources than this all records are read at once: a request for each is what takes the time. */
const MOST_ASKED_FOR = 500;
/** Records written between two breaths, in which the page answers its reader. */
const AT_ONCE = 500;

/** Changes fields of records, however many, in one transaction. Answers with the ids of those that changed. */
export async function reviseSources(
  transaction: Write,
  ids: readonly string[],
  now: string,
  revise: Revision,
): Promise<readonly string[]> {
  const sources = transaction.objectStore('sources');
  const revised = (await read(transaction, ids)).flatMap((record) => {
    const changes = revise(record);
    return changes === null ? [] : [advance(record, changes, now)];
  });
  for (let from = 0; from < revised.length; from += AT_ONCE) {
    await Promise.all(revised.slice(from, from + AT_ONCE).map((record) => sources.put(record)));
  }
  return revised.map(({ id }) => id);
}

async function read(transaction: Write, ids: readonly string[]): Promise<readonly SourceRecord[]> {
  const sources = transaction.objectStore('sources');
  if (ids.length > MOST_ASKED_FOR) {
    const wanted = new Set(ids);
    return (await sources.getAll()).filter(({ id }) => wanted.has(id));
  }
  const found = await Promise.all([...new Set(ids)].map((id) => sources.get(id)));
  return found.filter((record) => record !== undefined);
}

/** A record after a change of the reader's. */
export function advance(record: SourceRecord, changes: Partial<SourceRecord>, now: string): SourceRecord {
  return { ...record, ...changes, revision: record.revision + 1, updated: now };
}
