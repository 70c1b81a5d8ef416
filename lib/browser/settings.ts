import browser from 'webextension-polyfill';
import { parseSettings, type Settings } from '../library/settings.ts';

const KEY = 'settings';

/** The reader's settings, kept in local storage as one item. */
export const settings = {
  async get(): Promise<Settings> {
    const stored = await browser.storage.local.get(KEY);
    return parseSettings(stored[KEY]);
  },

  /** Writes the given settings, leaves the others, and answers with all of them. */
  async set(changes: Partial<Settings>): Promise<Settings> {
    const next = parseSettings({ ...(await settings.get()), ...changes });
    await browser.storage.local.set({ [KEY]: next });
    return next;
  },

  /** Calls back in every window and process when a setting changes; returns its undo. */
  onChange(listener: (settings: Settings) => void): () => void {
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const change = changes[KEY];
      if (area === 'local' && change !== undefined) listener(parseSettings(change.newValue));
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};
