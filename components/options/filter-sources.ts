import Fuse from 'fuse.js';
import type { SourceSummary } from '../../lib/library/source-record.ts';
import type { SourceOrigin } from '../../lib/library/source.ts';

export type SourceOrder = 'added' | 'published' | 'title' | 'outlet';

/** `null` lets everything through. */
export type SourceFilter = {
  readonly query: string;
  readonly enabled: boolean | null;
  readonly origin: SourceOrigin | null;
  readonly topic: string | null;
  readonly order: SourceOrder;
};

export const ALL_SOURCES: SourceFilter = {
  query: '',
  enabled: null,
  origin: null,
  topic: null,
  order: 'added',
};

/** Fuse's scale from 0 (exact) to 1: forgives a slip in a word. */
const FUZZINESS = 0.3;

const KEYS = ['title', 'outlet', 'byline', 'url'];

/** Newest first for dates, alphabetical for names; what is not known comes last. */
function compare(order: SourceOrder, collator: Intl.Collator) {
  return (a: SourceSummary, b: SourceSummary): number => {
    const [left, right] = [a[order], b[order]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return order === 'added' || order === 'published'
      ? right.localeCompare(left)
      : collator.compare(left, right);
  };
}

/** The sources that pass the filter, in its order; with a query, those that fit it best come first. */
export function filterSources(
  sources: readonly SourceSummary[],
  filter: SourceFilter,
  language: string,
): readonly SourceSummary[] {
  const kept = sources.filter(
    (source) =>
      (filter.enabled === null || source.enabled === filter.enabled) &&
      (filter.origin === null || source.origin === filter.origin) &&
      (filter.topic === null || source.topics.includes(filter.topic)),
  );
  const query = filter.query.trim();
  if (query === '')
    return kept.toSorted(compare(filter.order, new Intl.Collator(language, { numeric: true })));
  const fuse = new Fuse(kept, { keys: KEYS, threshold: FUZZINESS, ignoreLocation: true });
  return fuse.search(query).map(({ item }) => item);
}
