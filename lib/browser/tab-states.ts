import browser from 'webextension-polyfill';
import type { PageState } from './messages.ts';

const key = (tabId: number) => `tab:${tabId}`;

/**
 * What is known of each tab's page. Kept in session storage: it outlives the background process, which the
 * browser ends when idle, and is gone with the browser session. Never written to disk.
 */
export const tabStates = {
  async get(tabId: number): Promise<PageState | null> {
    const stored = await browser.storage.session.get(key(tabId));
    return (stored[key(tabId)] as PageState | undefined) ?? null;
  },
  async set(tabId: number, state: PageState): Promise<void> {
    await browser.storage.session.set({ [key(tabId)]: state });
  },
  async remove(tabId: number): Promise<void> {
    await browser.storage.session.remove(key(tabId));
  },
};
