import type { Article } from '../text/article.ts';

/** How a source came into the library. */
export type SourceOrigin = 'bundled' | 'page' | 'url' | 'feed' | 'file' | 'paste';

/** When bundled records were "last written": the same on every machine, so that two libraries of them are equal. */
export const BUNDLED_SINCE = '2025-01-01T00:00:00.000Z';

/** Which of several texts of a source this is. */
export type TextVersion = {
  /** 2, 3, …: the first text of a source goes without. */
  readonly number: number;
  /** When the text came, ISO 8601; `null` where nobody noted it. */
  readonly at: string | null;
};

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
  /** Only where the text has changed since the source came: comparisons say which text they used. */
  readonly textVersion?: TextVersion;
};
