import browser from 'webextension-polyfill';
import type { PageState } from '../messages.ts';

/** What was found, and the address it was found at: a tab that has moved on has another page. */
export type TabState = { readonly url: string | null; readonly state: PageState };

const PREFIX = 'tab:';
const key = (tabId: number) => `${PREFIX}${tabId}`;

/**
 * What is known of each tab's page. Kept in session storage: it outlives the background process, which the
 * browser ends when idle, and is gone with the browser session. Never written to disk.
 */
export const tabStates = {
  async get(tabId: number): Promise<TabState | null> {
    const stored = await browser.storage.session.get(key(tabId));
    return (stored[key(tabId)] as TabState | undefined) ?? null;
  },

  /** Writes one tab's state, and drops those of tabs that have been closed. */
  async set(tabId: number, state: TabState): Promise<void> {
    const [known, open] = await Promise.all([tabStates.tabs(), browser.tabs.query({})]);
    const closed = known.filter((id) => !open.some((tab) => tab.id === id));
    await browser.storage.session.remove(closed.map(key));
    await browser.storage.session.set({ [key(tabId)]: state });
  },

  async remove(tabId: number): Promise<void> {
    await browser.storage.session.remove(key(tabId));
  },

  /** Ids of the tabs that something is known of. */
  async tabs(): Promise<readonly number[]> {
    const keys = Object.keys(await browser.storage.session.get(null));
    return keys.filter((name) => name.startsWith(PREFIX)).map((name) => Number(name.slice(PREFIX.length)));
  },

  /** Calls back when a tab's state changes; returns its undo. */
  onChange(listener: (tabId: number) => void): () => void {
    const onChanged = (changes: Record<string, unknown>, area: string): void => {
      if (area !== 'session') return;
      for (const name of Object.keys(changes)) {
        if (name.startsWith(PREFIX)) listener(Number(name.slice(PREFIX.length)));
      }
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};
