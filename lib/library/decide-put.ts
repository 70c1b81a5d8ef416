import { describeVersion, type Provenance, type SourceRecord, type SourceVersion } from './source-record.ts';
import type { Source } from './source.ts';

/** What putting a source into the library did. `id` is that of the source in the library. */
export type PutOutcome =
  | { readonly kind: 'added'; readonly id: string }
  | { readonly kind: 'already-there'; readonly id: string }
  /** The text changed: a new version stands beside the earlier ones. */
  | { readonly kind: 'new-version'; readonly id: string; readonly version: number }
  /** The reader deleted it, and nobody asked for it again: it stays deleted. */
  | { readonly kind: 'stays-deleted'; readonly id: string };

export type PutRequest = {
  readonly source: Source;
  readonly fingerprint: string;
  readonly canonicalUrl: string | null;
  readonly provenance: Provenance | null;
  /** ISO 8601. */
  readonly now: string;
  /** The reader asked for this very source: it comes back even if it was deleted before. */
  readonly asked: boolean;
};

/** The source that the library holds under the same id, address or text, with all its versions. */
export type Existing = { readonly record: SourceRecord; readonly versions: readonly SourceVersion[] };

export type PutDecision = {
  readonly outcome: PutOutcome;
  /** What to write, both in one transaction; `null` when nothing changes. */
  readonly write: { readonly record: SourceRecord; readonly version: SourceVersion } | null;
};

/**
 * Decides what becomes of a source that is put into the library: new, a duplicate, or a new version of one that
 * is there. A partial text never takes the place of a whole one; a text that was there before is no news.
 */
export function decidePut(request: PutRequest, existing: Existing | null): PutDecision {
  if (existing === null) return create(request);
  const { record, versions } = existing;
  if (record.deleted !== null) {
    return request.asked ? revive(request, existing) : nothing('stays-deleted', record.id);
  }
  const known = versions.some((version) => version.fingerprint === request.fingerprint);
  const worse = request.source.article.partial !== null && record.partial === null;
  if (known || worse) return nothing('already-there', record.id);
  const version = nextVersion(request, record.id, record.version);
  return {
    outcome: { kind: 'new-version', id: record.id, version: version.version },
    write: {
      record: {
        ...record,
        ...describeVersion(version),
        canonicalUrl: request.canonicalUrl ?? record.canonicalUrl,
        revision: record.revision + 1,
        updated: request.now,
      },
      version,
    },
  };
}

function nothing(kind: 'already-there' | 'stays-deleted', id: string): PutDecision {
  return { outcome: { kind, id }, write: null };
}

function nextVersion(request: PutRequest, sourceId: string, last: number): SourceVersion {
  return {
    sourceId,
    version: last + 1,
    article: request.source.article,
    fingerprint: request.fingerprint,
    provenance: request.provenance,
  };
}

function create(request: PutRequest): PutDecision {
  const { source, now } = request;
  const version = nextVersion(request, source.id, 0);
  return {
    outcome: { kind: 'added', id: source.id },
    write: {
      record: {
        id: source.id,
        revision: 1,
        updated: now,
        deleted: null,
        origin: source.origin,
        enabled: source.enabled,
        topics: source.topics,
        added: source.added,
        canonicalUrl: request.canonicalUrl,
        ...describeVersion(version),
      },
      version,
    },
  };
}

function revive(request: PutRequest, { record, versions }: Existing): PutDecision {
  const last = Math.max(0, ...versions.map(({ version }) => version));
  // The text that was deleted may still be here, for undo: that it comes again makes it no other text.
  const version =
    versions.find(({ fingerprint }) => fingerprint === request.fingerprint) ??
    nextVersion(request, record.id, last);
  return {
    outcome: { kind: 'added', id: record.id },
    write: {
      record: {
        ...record,
        ...describeVersion(version),
        deleted: null,
        origin: request.source.origin,
        enabled: request.source.enabled,
        topics: request.source.topics,
        added: request.source.added,
        canonicalUrl: request.canonicalUrl,
        revision: record.revision + 1,
        updated: request.now,
      },
      version,
    },
  };
}
