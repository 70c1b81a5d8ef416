import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS, type Settings } from '../../library/settings.ts';
import { settings } from '../settings.ts';
import type { OptionsContext, Panel } from './options-context.ts';

const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

export type SettingPanel = Panel & {
  readonly settings: () => Settings;
  /** `null` while it is not known. */
  readonly mayReadEverySite: () => boolean | null;
  /** Writes settings. Call it in the click: the mode or a site may need to be allowed. */
  readonly change: (changes: Partial<Settings>) => void;
  /** Call it in the click. */
  readonly allowEverySite: () => void;
};

/** The settings and what the browser grants for them, which the reader can also change in the browser. */
export function createSettingPanel({ redraw, attempt }: Omit<OptionsContext, 'store'>): SettingPanel {
  let current = DEFAULT_SETTINGS;
  let mayReadEverySite: boolean | null = null;

  async function refresh(): Promise<void> {
    [current, mayReadEverySite] = await Promise.all([
      settings.get(),
      browser.permissions.contains(EVERY_SITE),
    ]);
    redraw();
  }

  function ask(origins: readonly string[]): void {
    if (origins.length === 0) return;
    const asked = browser.permissions.request({ origins: [...origins] });
    // A refusal is a state: the page says what is not allowed.
    attempt(() => asked.catch(() => false).then(refresh));
  }

  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  settings.onChange((changed) => {
    current = changed;
    redraw();
  });

  return {
    refresh,
    settings: () => current,
    mayReadEverySite: () => mayReadEverySite,
    change(changes) {
      ask(originsNeeded(changes, current));
      attempt(() => settings.set(changes));
    },
    allowEverySite: () => ask(EVERY_SITE.origins),
  };
}

/** What has to be allowed for a change of settings: every site, or the sites new in the list. */
function originsNeeded({ mode, listedSites = [] }: Partial<Settings>, current: Settings): readonly string[] {
  if (mode === 'automatic') return EVERY_SITE.origins;
  const sites = mode === 'listed' ? current.listedSites : listedSites;
  const added = mode === 'listed' ? sites : sites.filter((site) => !current.listedSites.includes(site));
  return added.map((site) => `*://*.${site}/*`);
}
