import type { Article } from '../text/article.ts';

/** How a source came into the library. */
export type SourceOrigin = 'bundled' | 'page' | 'url' | 'feed' | 'file' | 'paste';

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
