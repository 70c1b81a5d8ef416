import type { PageState } from '../compare/page-state.ts';
import type { Article } from '../text/article.ts';
import type { TopicScore } from '../topic/topic.ts';

export type { PageState };

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
