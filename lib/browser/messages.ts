import type { Comparison } from '../compare/comparison.ts';
import type { Article } from '../text/article.ts';
import type { TopicScore } from '../topic/topic.ts';

/** What Lateral knows of the page in a tab. The popup and the side panel show exactly one of these. */
export type PageState =
  /** Not an http(s) HTML page. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'paused'; readonly site: string }
  | { readonly kind: 'not-article'; readonly signals: readonly string[] }
  | { readonly kind: 'not-related'; readonly topics: readonly TopicScore[] }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'compared';
      readonly article: Article;
      readonly topic: TopicScore;
      readonly comparison: Comparison;
      /** Passages that are not found on the page any more. */
      readonly lost: readonly string[];
    }
  | { readonly kind: 'error'; readonly message: string };

/** The whole message protocol: one entry for each message, its payload and its answer. */
export type Protocol = {
  /** detector → background: what this page is; the background injects the reader on a related article. */
  'page-detected': { request: PageState; response: void };
  /** reader → background: the article as read from the page. */
  'compare-article': { request: { article: Article; topic: TopicScore }; response: PageState };
  /** reader → background: passages that could not be anchored. */
  'passages-lost': { request: { lost: readonly string[] }; response: void };
  /** popup, panel → background */
  'page-state': { request: { tabId: number }; response: PageState };
  /** popup, panel → reader in the tab */
  'show-passage': { request: { passageId: string }; response: { found: boolean } };
};
