import {
  BY_HAND,
  describeVersion,
  type Provenance,
  type SourceRecord,
  type SourceVersion,
} from './source-record.ts';
import type { Source } from './source.ts';

/** What putting a source into the library did. `id` is that of the source in the library. */
export type PutOutcome =
  | { readonly kind: 'added'; readonly id: string }
  | { readonly kind: 'already-there'; readonly id: string }
  /** The text changed: a new version stands beside the earlier ones. */
  | { readonly kind: 'new-version'; readonly id: string; readonly version: number }
  /** The reader deleted it and did not ask for it since: it stays deleted. */
  | { readonly kind: 'stays-deleted'; readonly id: string };

export type PutRequest = {
  readonly source: Source;
  readonly fingerprint: string;
  readonly canonicalUrl: string | null;
  readonly provenance: Provenance | null;
  /** ISO 8601. */
  readonly now: string;
  /** When the reader asked for this very source, ISO 8601; `null` when nobody did. */
  readonly asked: string | null;
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
 * is there. A partial text never takes the place of a whole one; a text that was there before is no news. What the
 * reader did while the text was on its way stands: a deletion, and a correction, beside which the new text is kept.
 */
export function decidePut(request: PutRequest, existing: Existing | null): PutDecision {
  if (existing === null) return create(request);
  const { record, versions } = existing;
  if (record.deleted !== null) {
    return staysDeleted(record.deleted, request.asked)
      ? nothing('stays-deleted', record.id)
      : revive(request, existing);
  }
  const known = versions.some((version) => version.fingerprint === request.fingerprint);
  const worse = request.source.article.partial !== null && record.partial === null;
  if (known || worse) return nothing('already-there', record.id);
  const version = nextVersion(request, record.id, lastOf(versions));
  return {
    outcome: { kind: 'new-version', id: record.id, version: version.version },
    write: {
      record: {
        ...record,
        ...(!isCorrectedSince(request, existing) && {
          ...describeVersion(version),
          canonicalUrl: request.canonicalUrl ?? record.canonicalUrl,
        }),
        revision: record.revision + 1,
        updated: request.now,
      },
      version,
    },
  };
}

/** Whether a deletion is the reader's last word on a source. */
export function staysDeleted(deleted: string, asked: string | null): boolean {
  return asked === null || deleted > asked;
}

/** Number of the latest version; 0 when there is none. */
export function lastOf(versions: readonly SourceVersion[]): number {
  return Math.max(0, ...versions.map(({ version }) => version));
}

function isCorrectedSince({ provenance }: PutRequest, { record, versions }: Existing): boolean {
  const current = versions.find(({ version }) => version === record.version)?.provenance ?? null;
  return current?.extractor === BY_HAND && provenance !== null && current.at > provenance.at;
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
  // The text that was deleted may still be here, for undo: that it comes again makes it no other text.
  const version =
    versions.find(({ fingerprint }) => fingerprint === request.fingerprint) ??
    nextVersion(request, record.id, lastOf(versions));
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
