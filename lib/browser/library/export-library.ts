import {
  EXPORT_FORMAT,
  EXPORT_SCHEMA,
  type ExportedSource,
  type LibraryExport,
} from '../../library/export-format.ts';
import type { FeedRecord } from '../../library/feed-record.ts';
import { NEW_FEED_STATUS } from '../../library/feed-record.ts';
import { writeOpml } from '../../library/formats/read-opml.ts';
import type { Settings } from '../../library/settings.ts';
import type { SourceRecord, SourceVersion } from '../../library/source-record.ts';
import type { LibraryDoor } from './library-door.ts';
import { allVersions } from './write-source.ts';

/** Sources read at once: their texts are in memory together. */
const AT_ONCE = 200;

/** Everything the reader owns as one JSON file; see {@link LibraryExport}. */
export async function exportLibrary(door: LibraryDoor, settings: Settings): Promise<Blob> {
  const { database } = door;
  const head = { format: EXPORT_FORMAT, schema: EXPORT_SCHEMA, exported: door.now() };
  const parts: string[] = [`${JSON.stringify(head).slice(0, -1)},\n"sources":[`];
  const ids = await database.getAllKeys('sources');
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const transaction = database.transaction(['sources', 'versions']);
    const some = ids.slice(from, from + AT_ONCE).map(async (id) => {
      const record = await transaction.objectStore('sources').get(id);
      const versions = await transaction.objectStore('versions').getAll(allVersions(id));
      return record === undefined ? [] : [toJson(exportSource(record, versions))];
    });
    const lines = (await Promise.all(some)).flat();
    if (lines.length > 0) parts.push(parts.length > 1 ? ',\n' : '\n', lines.join(',\n'));
  }
  const topics = await database.getAll('topics');
  const feeds = (await database.getAll('feeds')).map(({ status: _status, ...feed }) => feed);
  const rest = toJson({ topics, feeds, settings });
  parts.push(`\n],\n${rest.slice(1)}\n`);
  return new Blob(parts, { type: 'application/json' });
}

/** JSON with its keys in alphabetical order: the same library is the same file, whoever wrote it into the database. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => {
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function exportSource(record: SourceRecord, versions: readonly SourceVersion[]): ExportedSource {
  const {
    id,
    revision,
    updated,
    deleted,
    origin,
    enabled,
    topics,
    added,
    canonicalUrl,
    fingerprint,
    version,
  } = record;
  return {
    id,
    revision,
    updated,
    deleted,
    origin,
    enabled,
    topics: [...topics],
    added,
    canonicalUrl,
    fingerprint,
    version,
    versions: versions.map(({ version, provenance, article }) => ({ version, provenance, article })),
  };
}

/** Followed feeds as OPML, for other readers. */
export function exportFeeds(feeds: readonly FeedRecord[], created: Date): Blob {
  const listed = feeds.map(({ id: url, title, siteUrl }) => ({ url, title, siteUrl }));
  return new Blob([writeOpml(listed, created)], { type: 'text/x-opml' });
}

/**
 * Brings in topics and feeds of an exported library; of two copies the higher revision rules. Its sources come in as
 * items of an import.
 */
export async function mergeTopicsAndFeeds(door: LibraryDoor, library: LibraryExport): Promise<void> {
  await door.write(async (transaction) => {
    const topics = transaction.objectStore('topics');
    const feeds = transaction.objectStore('feeds');
    for (const topic of library.topics) {
      if (((await topics.get(topic.id))?.revision ?? 0) < topic.revision) await topics.put(topic);
    }
    for (const feed of library.feeds) {
      const known = await feeds.get(feed.id);
      if ((known?.revision ?? 0) >= feed.revision) continue;
      await feeds.put({ ...feed, status: known?.status ?? NEW_FEED_STATUS });
    }
    const changes = [
      { kind: 'topics', ids: library.topics.map(({ id }) => id) },
      { kind: 'feeds', ids: library.feeds.map(({ id }) => id) },
    ] as const;
    return { changes, value: undefined };
  });
}

/** Takes everything away: sources, texts, topics, feeds, imports, the index. There is no undo. */
export async function wipeLibrary(door: LibraryDoor): Promise<void> {
  await door.database.clear('segments');
  await door.write(async (transaction) => {
    const ids = await transaction.objectStore('sources').getAllKeys();
    for (const name of ['sources', 'versions', 'topics', 'feeds', 'jobs', 'items', 'analyses'] as const) {
      await transaction.objectStore(name).clear();
    }
    const changes = [
      { kind: 'sources', ids: [...ids, WIPED] },
      { kind: 'topics', ids: [WIPED] },
      { kind: 'feeds', ids: [WIPED] },
      { kind: 'imports', ids: [WIPED] },
    ] as const;
    return { changes, value: undefined };
  });
}

/** Told with a wipe, so that listeners hear of it though nothing of a kind was there. */
const WIPED = '*';
