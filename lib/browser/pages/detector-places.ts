import browser from 'webextension-polyfill';
import { originsOf } from '../../library/site-access.ts';
import { coalesce } from '../coalesce.ts';
import { settings } from '../settings.ts';

const ID = 'detector';
const DETECTOR = 'detect.js';

/** Has the browser put the detector into the pages of the reader's mode, and into no other. Whether that is new. */
async function register(): Promise<boolean> {
  const matches = [...originsOf(await settings.get())];
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.join() === (known?.matches ?? []).join()) return false;
  if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  else if (known === undefined) {
    await browser.scripting.registerContentScripts([{ id: ID, js: [DETECTOR], matches }]);
  } else await browser.scripting.updateContentScripts([{ id: ID, matches }]);
  return true;
}

/** Puts the detector into pages that were open before they could be read, so that nobody has to reload them. */
async function reachOpenPages(): Promise<void> {
  const matches = [...originsOf(await settings.get())];
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      // A page of the browser's own store, or one that has just been closed, takes no script.
      if (id !== undefined) await putDetector(id).catch(() => undefined);
    }),
  );
}

/**
 * Puts the detector into the page of a tab; one that is there already stays the only one.
 * @throws when the browser lets nobody read that page
 */
export async function putDetector(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${DETECTOR}`] });
}

/**
 * Keeps the detector where the reader's mode wants it. What the browser does not grant at present it does not inject;
 * as soon as it does, the open pages are reached too. Call once, in the first turn of the background process.
 */
export function serveDetectorPlaces(): void {
  let isGranted = false;
  const place = coalesce(async () => {
    const reach = isGranted;
    isGranted = false;
    if ((await register()) || reach) await reachOpenPages();
  });
  settings.onChange(() => void place());
  browser.permissions.onAdded.addListener(() => {
    isGranted = true;
    void place();
  });
  // What was registered is gone after an update; the event alone wakes the background for it.
  browser.runtime.onInstalled.addListener(() => void place());
  void place();
}
