import type { Article } from '../text/article.ts';

/** How a source came into the library. */
export type SourceOrigin = 'bundled' | 'page' | 'url' | 'feed' | 'file' | 'paste';

/** When bundled records were "last written": the same on every machine, so that two libraries of them are equal. */
export const BUNDLED_SINCE = '2025-01-01T00:00:00.000Z';

/** An article in the library. */
export type Source = {
  /** Stable for the life of the source, across machines and exports. */
  readonly id: string;
  readonly article: Article;
  readonly origin: SourceOrigin;
  /** Off sources stay in the library and take no part in comparisons. */
  readonly enabled: boolean;
  /** Ids of the topics the source belongs to. */
  readonly topics: readonly string[];
  /** When it came into the library, ISO 8601; `null` for bundled sources. */
  readonly added: string | null;
};
