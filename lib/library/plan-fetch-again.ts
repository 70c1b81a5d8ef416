import type { ImportWork, PlannedItem } from './import-item.ts';
import { isPrivateAddress } from './private-address.ts';
import type { SourceRecord } from './source-record.ts';

/** An item that fetches a source once more from its address; none for a source without one. */
export function planFetchAgain({
  id,
  url,
  title,
  origin,
}: Pick<SourceRecord, 'id' | 'url' | 'title' | 'origin'>): readonly (PlannedItem & {
  readonly work: Extract<ImportWork, { kind: 'fetch' }>;
})[] {
  if (url === null) return [];
  // The reader went to that private address before, or named it; one that a feed or a file brought is not trusted.
  const isKnown = isPrivateAddress(url) && (origin === 'url' || origin === 'page');
  const typedHost = isKnown ? new URL(url).host : null;
  return [
    { label: title ?? url, origin: 'url', from: null, work: { kind: 'fetch', url, typedHost, sourceId: id } },
  ];
}
