import Fuse from 'fuse.js';
import type { SourceSummary } from './source-record.ts';
import type { SourceOrigin } from './source.ts';

export type SourceSort = 'added' | 'published' | 'title' | 'outlet' | 'updated' | 'length';

/** What the list of sources shows. A field that is `null` or empty filters nothing. */
export type SourceQuery = {
  /** Words, fuzzily matched. */
  readonly text: string;
  readonly enabled: boolean | null;
  readonly origin: SourceOrigin | null;
  readonly topic: string | null;
  readonly language: string | null;
  /** With words and no sort, the best match comes first. */
  readonly sort: SourceSort | null;
  readonly descending: boolean;
};

export const ALL_SOURCES: SourceQuery = {
  text: '',
  enabled: null,
  origin: null,
  topic: null,
  language: null,
  sort: 'added',
  descending: true,
};

/** Fuse: 0 matches only the exact words, 1 anything. One slip in six letters is forgiven at this value. */
const FUZZINESS = 0.3;

/** A list of sources that is searched again and again, as the reader types. */
export type SourceSearch = { find(query: SourceQuery): readonly SourceSummary[] };

/** Makes sources searchable by title, outlet, byline and address; build it anew when they change. */
export function createSourceSearch(sources: readonly SourceSummary[]): SourceSearch {
  let fuse: Fuse<SourceSummary> | null = null;
  const index = (): Fuse<SourceSummary> =>
    (fuse ??= new Fuse(sources, {
      keys: [
        { name: 'title', weight: 3 },
        { name: 'outlet', weight: 2 },
        { name: 'byline', weight: 1 },
        { name: 'url', weight: 1 },
      ],
      threshold: FUZZINESS,
      ignoreLocation: true,
      ignoreDiacritics: true,
      useTokenSearch: true,
    }));
  return {
    find(query) {
      const words = query.text.trim();
      const found =
        words === ''
          ? sources
          : index()
              .search(words)
              .map(({ item }) => item);
      const kept = found.filter((source) => passes(source, query));
      return query.sort === null ? kept : kept.sort(inOrder(query.sort, query.descending));
    },
  };
}

function passes(source: SourceSummary, query: SourceQuery): boolean {
  return (
    (query.enabled === null || source.enabled === query.enabled) &&
    (query.origin === null || source.origin === query.origin) &&
    (query.language === null || source.language === query.language) &&
    (query.topic === null || source.topics.includes(query.topic))
  );
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Unknown values come last in either direction; equal ones stand in the order of their ids. */
function inOrder(sort: SourceSort, descending: boolean): (a: SourceSummary, b: SourceSummary) => number {
  const direction = descending ? -1 : 1;
  return (a, b) => {
    const [x, y] = [a[sort], b[sort]];
    if (x === y) return collator.compare(a.id, b.id);
    if (x === null || y === null) return x === null ? 1 : -1;
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
    return order === 0 ? collator.compare(a.id, b.id) : direction * order;
  };
}
