import browser, { type Runtime } from 'webextension-polyfill';
import type { Comparison } from '../../compare/comparison.ts';
import type { PageState } from '../../compare/page-state.ts';
import type { Places } from '../../compare/place-key.ts';
import type { TopicComparison } from '../../compare/source-comparison.ts';
import type { Article } from '../../text/article.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import type { TopicScore } from '../../topic/topic.ts';
import { showBadge } from './badge.ts';
import { putDetector } from './detector-places.ts';
import { onMessage, type Reply, sendToTab } from '../messaging.ts';
import { openStoredSource } from '../open-page.ts';
import { tabStates } from './tab-states.ts';

const READER = '/reader.js';
const TOOLTIP = '/tooltip.js';

/** What the service asks of the library. */
export type PageDesk = {
  compare(article: Article): Promise<{
    readonly topic: TopicScore;
    readonly comparison: Comparison;
    readonly places: Places;
  }>;
  /** Whether the library holds another account of what a page reports, by the beginning of its text. */
  isTold(text: string, url: string | null): Promise<boolean>;
  /** How the sources of a topic compare with each other. */
  compareTopic(topicId: string): Promise<TopicComparison>;
  addSource(article: Article): Promise<{ readonly added: boolean; readonly id: string }>;
};

/** What the reader may ask for a page in a tab. */
export type PageActions = {
  /** Reads the page and adds it to the library. */
  addPage(tabId: number): Promise<{ readonly added: boolean; readonly id: string }>;
  /** Reads the page and compares it, also where Lateral would not have looked by itself. */
  comparePage(tabId: number): Promise<void>;
};

function tabOf(sender: Runtime.MessageSender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('Only a page in a tab sends this message.');
  return id;
}

async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/** The state of a tab as it is now: what was stored counts only while the tab still shows that page. */
async function currentState(desk: PageDesk, tabId: number): Promise<PageState> {
  const tab = await browser.tabs.get(tabId);
  const stored = await tabStates.get(tabId);
  if (stored !== null && stored.url === tab.url) return stored.state;
  return look(desk, tabId);
}

/** An article in another language than the library's uses none of a topic's words, whatever it is about. */
function isForeign(state: PageState): boolean {
  if (state.kind !== 'not-related') return false;
  return !/^en\b/.test(detectLanguage(state.text ?? '', state.language ?? null) ?? 'en');
}

/** A story that no followed topic knows may be told by sources that the reader added all the same. */
async function isTold(desk: PageDesk, tabId: number, state: PageState): Promise<boolean> {
  if (state.kind !== 'not-related') return false;
  const { url } = await browser.tabs.get(tabId);
  return desk.isTold(state.text ?? '', url ?? null);
}

/**
 * Asks the detector what the page is, and has a related article read: the reader of the page asked for it. A page that
 * was open before the installation, or on a site that is not granted, has no detector: a click on the toolbar button
 * grants the tab, and it is put in then.
 */
async function look(desk: PageDesk, tabId: number): Promise<PageState> {
  const first = await sendToTab(tabId, 'detect-page', null);
  const reply = first.ok ? first : await detectAfterInjection(tabId);
  if (!reply.ok) return { kind: 'unsupported' };
  const state = reply.value;
  // The reader reads it and says so: that nobody else reports it would not be true.
  const isRead = state.kind === 'reading' || isForeign(state) || (await isTold(desk, tabId, state));
  if (isRead) await inject(tabId, READER);
  return isRead ? { kind: 'reading' } : state;
}

async function detectAfterInjection(tabId: number): Promise<Reply<PageState>> {
  try {
    await putDetector(tabId);
    return await sendToTab(tabId, 'detect-page', null);
  } catch (error) {
    // A page of the browser itself, or one that is not granted.
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function readArticle(tabId: number): Promise<Article> {
  const first = await sendToTab(tabId, 'read-article', null);
  if (first.ok) return first.value.article;
  await inject(tabId, READER);
  const second = await sendToTab(tabId, 'read-article', null);
  if (!second.ok) throw new Error(second.error);
  return second.value.article;
}

/** Answers the scripts in pages and the views beside them. Call once, when the background starts. */
export function servePages(desk: PageDesk): PageActions {
  const addPage: PageActions['addPage'] = async (tabId) => desk.addSource(await readArticle(tabId));

  onMessage('page-related', async (_request, sender) => {
    await inject(tabOf(sender), READER);
    return null;
  });

  onMessage('compare-article', async ({ article }, sender) => {
    const tabId = tabOf(sender);
    const url = sender.tab?.url ?? null;
    const state = await desk.compare(article).then(
      (compared): PageState => ({ kind: 'compared', article, ...compared, lost: [] }),
      (error: unknown): PageState => ({
        kind: 'error',
        message: error instanceof Error ? error.message : String(error),
      }),
    );
    await tabStates.set(tabId, { url, state });
    await showBadge(tabId, state);
    return state;
  });

  onMessage('not-article', async ({ signals }, sender) => {
    const tabId = tabOf(sender);
    await tabStates.set(tabId, { url: sender.tab?.url ?? null, state: { kind: 'not-article', signals } });
    return null;
  });

  onMessage('passages-lost', async ({ lost }, sender) => {
    const tabId = tabOf(sender);
    const stored = await tabStates.get(tabId);
    if (stored?.state.kind === 'compared') {
      await tabStates.set(tabId, { ...stored, state: { ...stored.state, lost } });
    }
    return null;
  });

  onMessage('load-tooltip', async (_request, sender) => {
    await inject(tabOf(sender), TOOLTIP);
    return null;
  });

  onMessage('open-source', async ({ sourceId }) => {
    await openStoredSource(sourceId);
    return null;
  });

  onMessage('page-state', ({ tabId }) => currentState(desk, tabId));

  onMessage('look-again', async ({ tabId }) => {
    await tabStates.remove(tabId);
    const state = await look(desk, tabId);
    await showBadge(tabId, state);
    return null;
  });

  onMessage('compare-topic', ({ topicId }) => desk.compareTopic(topicId));

  onMessage('add-page', ({ tabId }) => addPage(tabId));
  return { addPage, comparePage: (tabId) => inject(tabId, READER) };
}

/** Asks every page that shows a comparison to compare anew: the library or the topics have changed. */
export async function compareOpenPagesAgain(): Promise<void> {
  await Promise.all((await tabStates.tabs()).map((tabId) => sendToTab(tabId, 'compare-again', null)));
}
