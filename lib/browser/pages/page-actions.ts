import browser from 'webextension-polyfill';
import { send, sendToTab } from '../messaging.ts';
import { settings } from '../settings.ts';

/** What the views beside a page can have done to it. */

/** Scrolls the tab to a passage. */
export async function showPassage(tabId: number, passageId: string): Promise<void> {
  await sendToTab(tabId, 'show-passage', { passageId });
}

/** Brings the tab to the front and scrolls it to a passage. */
export async function goToPassage(tabId: number, passageId: string): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  await showPassage(tabId, passageId);
}

/** Pauses Lateral on a site, or lets it look again, and has the tab's page follow. */
export async function setPaused(site: string, paused: boolean, tabId: number): Promise<void> {
  const { pausedSites } = await settings.get();
  const others = pausedSites.filter((each) => each !== site);
  await settings.set({ pausedSites: paused ? [...others, site] : others });
  await send('look-again', { tabId });
}
