import { lastOf, staysDeleted, type Existing, type PutOutcome } from './decide-put.ts';
import type { ExportedSource } from './export-format.ts';
import { describeVersion, type SourceRecord, type SourceVersion } from './source-record.ts';

/** A source of an exported library with the fingerprints of its versions, in their order. */
export type Incoming = { readonly source: ExportedSource; readonly fingerprints: readonly string[] };

export type MergeDecision = {
  readonly outcome: PutOutcome;
  /** `null` when nothing changes. */
  readonly write: { readonly record: SourceRecord; readonly versions: readonly SourceVersion[] } | null;
};

/**
 * Decides what becomes of a source of an exported library. What is new comes in as it was, with its revision and all
 * its versions; of two copies of one source the higher revision rules, and texts that only one of them holds are
 * kept. What the reader has now is never deleted by an import, except a bundled source that nobody touched; what the
 * reader deleted since the import was asked for, at `asked`, stays deleted. Times are ISO 8601.
 */
export function mergeExported(
  incoming: Incoming,
  existing: Existing | null,
  { now, asked }: { readonly now: string; readonly asked: string | null },
): MergeDecision {
  if (existing === null) return insert(incoming);
  const { source } = incoming;
  const { record } = existing;
  if (source.deleted !== null) {
    const untouched = record.origin === 'bundled' && record.revision < source.revision;
    return untouched && record.deleted === null && record.id === source.id
      ? { ...insert(incoming), outcome: { kind: 'stays-deleted', id: record.id } }
      : nothing(record);
  }
  if (record.deleted !== null) {
    return staysDeleted(record.deleted, asked) ? nothing(record) : revive(incoming, existing, now);
  }
  return join(incoming, existing, now);
}

function nothing(record: SourceRecord): MergeDecision {
  const kind = record.deleted === null ? 'already-there' : 'stays-deleted';
  return { outcome: { kind, id: record.id }, write: null };
}

function versionsOf({ source, fingerprints }: Incoming): readonly SourceVersion[] {
  return source.versions.map((version, index) => ({
    ...version,
    sourceId: source.id,
    fingerprint: fingerprints[index] ?? '',
  }));
}

function insert(incoming: Incoming): MergeDecision {
  const { versions: _texts, ...fields } = incoming.source;
  const versions = versionsOf(incoming);
  const current = versions.find(({ version }) => version === fields.version);
  const described = current === undefined ? NO_TEXT : describeVersion(current);
  return {
    outcome: { kind: fields.deleted === null ? 'added' : 'stays-deleted', id: fields.id },
    write: {
      record: { ...described, ...fields, fingerprint: current?.fingerprint ?? fields.fingerprint },
      versions,
    },
  };
}

const NO_TEXT = {
  title: null,
  outlet: null,
  byline: null,
  url: null,
  published: null,
  language: null,
  partial: null,
  length: 0,
} as const;

function revive(incoming: Incoming, { record, versions: held }: Existing, now: string): MergeDecision {
  const { source } = incoming;
  const fresh = insert(incoming);
  if (fresh.write === null) return fresh;
  const offset = source.id === record.id ? 0 : Math.max(record.version, lastOf(held));
  const versions = fresh.write.versions.map((version) =>
    renumber(version, record.id, version.version + offset),
  );
  return {
    outcome: { kind: 'added', id: record.id },
    write: {
      record: {
        ...fresh.write.record,
        id: record.id,
        version: source.version + offset,
        revision: Math.max(record.revision, source.revision) + 1,
        updated: now,
      },
      versions,
    },
  };
}

function renumber(version: SourceVersion, sourceId: string, number: number): SourceVersion {
  return { ...version, sourceId, version: number };
}

function join(incoming: Incoming, { record, versions }: Existing, now: string): MergeDecision {
  const { source } = incoming;
  const known = new Map(versions.map((version) => [version.fingerprint, version]));
  const last = lastOf(versions);
  const fresh = versionsOf(incoming)
    .filter(({ fingerprint }) => !known.has(fingerprint))
    .map((version, index) => renumber(version, record.id, last + 1 + index));
  const newer = source.id === record.id && source.revision > record.revision;
  if (fresh.length === 0 && !newer) return nothing(record);
  const all = new Map([...known, ...fresh.map((version) => [version.fingerprint, version] as const)]);
  const wanted =
    incoming.fingerprints[source.versions.findIndex(({ version }) => version === source.version)];
  const current = newer && wanted !== undefined ? all.get(wanted) : undefined;
  const ruled = newer
    ? {
        enabled: source.enabled,
        topics: source.topics,
        added: source.added,
        revision: source.revision,
        updated: source.updated,
        ...(current !== undefined && { ...describeVersion(current), canonicalUrl: source.canonicalUrl }),
      }
    : { revision: record.revision + 1, updated: now };
  const kind = fresh.length > 0 ? 'new-version' : 'already-there';
  const outcome = { kind, id: record.id, version: current?.version ?? record.version } as PutOutcome;
  return { outcome, write: { record: { ...record, ...ruled }, versions: fresh } };
}
