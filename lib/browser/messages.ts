import type { PageState } from '../compare/page-state.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { FindingsWords } from '../messages/word-findings.ts';
import type { TopicComparison } from '../compare/source-comparison.ts';
import type { Article } from '../text/article.ts';

export type { PageState };

/**
 * The whole message protocol: one entry for each message, its payload and its answer.
 * Nothing is sent for a page that is not related: the detector answers only when asked.
 */
export type Protocol = {
  /** detector → background: the page is an article about a followed topic; inject the reader. */
  'page-related': { request: null; response: null };
  /** reader → background: the article as read from the page. */
  'compare-article': { request: { readonly article: Article }; response: PageState };
  /** reader → background: what `readableLeaves` finds in a clone of the page, off the page's thread. */
  'readable-leaves': {
    request: { readonly html: string };
    response: { readonly leaves: readonly number[] | null };
  };
  /** reader → background: on the second, closer look the page is no article. */
  'not-article': { request: { readonly signals: readonly string[] }; response: null };
  /** reader → background: put the tooltip's script into the page, beside the reader. */
  'load-tooltip': { request: null; response: null };
  /** reader → background: the words of the interface, which would be most of the tooltip's weight, and the browser's tag. */
  'interface-words': {
    request: null;
    response: { readonly catalogue: Catalogue; readonly language: string; readonly tag: string };
  };
  /**
   * reader → background: so many findings and conflicts as a sentence, and the verdicts' names. A page would wait tens of
   * milliseconds for its own rules of plural.
   */
  'findings-words': {
    request: { readonly findings: number; readonly conflicts: number };
    response: FindingsWords;
  };
  /** reader → background: show the stored copy of a source that has no address. */
  'open-source': { request: { readonly sourceId: string }; response: null };
  /** reader → background: passages that are not found on the page any more. */
  'passages-lost': { request: { readonly lost: readonly string[] }; response: null };
  /** popup, panel → background: what is known of a tab's page. */
  'page-state': { request: { readonly tabId: number }; response: PageState };
  /** popup → background: read the page in the tab and add it as a source. */
  'add-page': {
    request: { readonly tabId: number };
    response: { readonly added: boolean; readonly id: string };
  };
  /** comparison page → background: how the sources of a topic compare with each other. */
  'compare-topic': { request: { readonly topicId: string }; response: TopicComparison };
  /** background → detector in the tab: what the page is. */
  'detect-page': { request: null; response: PageState };
  /** background → reader in the tab: the article as read from the page. */
  'read-article': { request: null; response: { readonly article: Article } };
  /** popup, panel → background: the settings for this page have changed; look at it anew. */
  'look-again': { request: { readonly tabId: number }; response: null };
  /** background → reader in the tab: the library or the topics have changed; compare anew. */
  'compare-again': { request: null; response: null };
  /** popup, panel → reader in the tab: scroll to a passage and point it out. */
  'show-passage': { request: { readonly passageId: string }; response: { readonly found: boolean } };
  /** panel → reader in the tab: the passage under the reader's eyes, `null` when none is in sight. */
  'reading-position': { request: null; response: { readonly passageId: string | null } };
  /** background → reader in the tab: the next or previous finding, by a keyboard command. */
  'step-finding': { request: { readonly by: 1 | -1 }; response: null };
  /** any page of the extension → background: imports or feeds are queued; get to work. */
  'library-work': { request: null; response: null };
  /** any page of the extension → background: sources or topics were written there; bring what is known up to date. */
  'library-changed': { request: null; response: null };
  /** background → hidden page: the same, where the background has no HTML parser. */
  'find-readable': {
    request: { readonly html: string };
    response: { readonly leaves: readonly number[] | null };
  };
  /** background → hidden page (Chrome, whose worker has no HTML parser): the article of a fetched document. */
  'read-document': {
    request: { readonly html: string; readonly url: string | null };
    response: { readonly article: Article };
  };
};
