import { canonicalUrl } from '../../library/canonical-url.ts';
import { decidePut, type Existing, type PutOutcome, type PutRequest } from '../../library/decide-put.ts';
import type { ExportedSource } from '../../library/export-format.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import { mergeExported, type Incoming } from '../../library/merge-exported.ts';
import type { Provenance, SourceRecord } from '../../library/source-record.ts';
import type { Source } from '../../library/source.ts';
import { keptAddress } from '../../library/web-address.ts';
import type { LibraryChange } from './library-changes.ts';
import type { Write } from './library-door.ts';

/**
 * Everything that has to be known before the transaction begins: nothing else may be waited for within it. Addresses
 * of another scheme than the web's stay outside: a file may claim any.
 */
export async function preparePut(
  source: Source,
  provenance: Provenance | null,
  asked: string | null,
): Promise<Omit<PutRequest, 'now'>> {
  const { article } = source;
  if (article.text.trim() === '') throw new Error('A source needs a text.');
  return {
    source: { ...source, article: { ...article, url: keptAddress(article.url) } },
    fingerprint: await fingerprint(article.text),
    canonicalUrl: canonicalUrl(article.url),
    provenance: provenance && {
      ...provenance,
      requestedUrl: keptAddress(provenance.requestedUrl),
      finalUrl: keptAddress(provenance.finalUrl),
    },
    asked,
  };
}

/** Adds a source, or its changed text, or nothing when it is there. */
export async function putSource(transaction: Write, request: PutRequest): Promise<PutOutcome> {
  const existing = await findExisting(transaction, request.source.id, request);
  const { outcome, write } = decidePut(request, existing);
  if (write !== null) {
    await transaction.objectStore('versions').put(write.version);
    await transaction.objectStore('sources').put(write.record);
  }
  return outcome;
}

/** What {@link mergeSource} needs to know before its transaction begins. */
export async function prepareMerge(source: ExportedSource): Promise<Incoming> {
  const texts = source.versions.map(({ article }) => fingerprint(article.text));
  return { source, fingerprints: await Promise.all(texts) };
}

/** Brings in a source of an exported library with its versions. */
export async function mergeSource(
  transaction: Write,
  incoming: Incoming,
  times: { readonly now: string; readonly asked: string | null },
): Promise<PutOutcome> {
  const { source, fingerprints } = incoming;
  const current = fingerprints[source.versions.findIndex(({ version }) => version === source.version)];
  const keys = { canonicalUrl: source.canonicalUrl, fingerprint: current ?? source.fingerprint };
  const existing = await findExisting(transaction, source.id, keys);
  const { outcome, write } = mergeExported(incoming, existing, times);
  if (write !== null) {
    for (const version of write.versions) await transaction.objectStore('versions').put(version);
    await transaction.objectStore('sources').put(write.record);
  }
  return outcome;
}

/** The change to tell of an outcome. */
export function changeOf(outcome: PutOutcome): LibraryChange {
  const changed = outcome.kind === 'added' || outcome.kind === 'new-version';
  return { kind: 'sources', ids: changed ? [outcome.id] : [] };
}

export function allVersions(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

/** The same source by id, else by address, else by text; one that is there before one that was deleted. */
async function findExisting(
  transaction: Write,
  id: string,
  keys: Pick<SourceRecord, 'canonicalUrl' | 'fingerprint'>,
): Promise<Existing | null> {
  const sources = transaction.objectStore('sources');
  const same = await sources.get(id);
  const byAddress =
    keys.canonicalUrl === null ? [] : await sources.index('canonicalUrl').getAll(keys.canonicalUrl);
  const byText = await sources.index('fingerprint').getAll(keys.fingerprint);
  const candidates = [...(same === undefined ? [] : [same]), ...byAddress, ...byText];
  const record = candidates.find((candidate) => candidate.deleted === null) ?? candidates[0];
  if (record === undefined) return null;
  return { record, versions: await transaction.objectStore('versions').getAll(allVersions(record.id)) };
}
