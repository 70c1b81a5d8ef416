import browser from 'webextension-polyfill';
import { EVERY_SITE, originsOf, readAccess, type SiteAccess, sitePatterns } from '../library/site-access.ts';
import type { Settings } from '../library/settings.ts';
import { settings } from './settings.ts';

type Modes = Pick<Settings, 'mode' | 'listedSites'>;

/** What the browser grants at present. The reader can change it in the browser at any time. */
export async function currentAccess(): Promise<SiteAccess> {
  const { origins = [] } = await browser.permissions.getAll();
  return readAccess(origins);
}

/**
 * Brings what is granted in line with the mode: gives back what it does not need, and asks for what it does. Call it
 * directly in the click, since browsers ask only then. A refusal is a state that `currentAccess` shows.
 */
export async function followMode(next: Modes, before: Modes): Promise<void> {
  const wanted = originsOf(next);
  const former = [...EVERY_SITE, ...originsOf({ ...before, mode: 'listed' })];
  const surplus = next.mode === 'automatic' ? [] : former.filter((origin) => !wanted.includes(origin));
  // Both in the same turn: after an answer the click is over, and the browser would not ask any more.
  await Promise.all([giveBack(surplus), request(wanted)]);
}

/** Asks for origins; false when the reader or the browser refuses. Call it directly in the click. */
export function request(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

/**
 * Gives origins back to the browser. False where it keeps them: Chrome lets an extension give back nothing that came
 * with its installation.
 */
export function giveBack(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return Promise.resolve(true);
  return browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

/** Gives every site back, or, where the browser leaves that to its user, opens the place where it is done. */
export async function giveBackEverySite(): Promise<void> {
  if (await giveBack(EVERY_SITE)) return;
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** Lets Lateral look at a site from now on, in the reader's mode. Call it directly in the click. */
export async function allowSite(host: string, { mode, listedSites }: Modes): Promise<void> {
  const site = host.replace(/^www\./, '');
  const asked = request(sitePatterns(site));
  if (mode === 'listed' && !listedSites.includes(site)) {
    await settings.set({ listedSites: [...listedSites, site] });
  }
  await asked;
}

/** Calls back when the browser grants or takes something, whoever did it; returns its undo. */
export function onAccessChange(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
