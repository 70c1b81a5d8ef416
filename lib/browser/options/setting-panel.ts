import type { SiteAccess } from '../../library/site-access.ts';
import { originsOf } from '../../library/site-access.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../library/settings.ts';
import { settings } from '../settings.ts';
import { currentAccess, followMode, giveBackEverySite, onAccessChange, request } from '../site-grants.ts';
import type { OptionsContext, Panel } from './options-context.ts';

export type SettingPanel = Panel & {
  readonly settings: () => Settings;
  /** What the browser grants; `null` while it is not known. */
  readonly access: () => SiteAccess | null;
  /** Writes settings. Call it in the click: the mode or a site may need to be allowed. */
  readonly change: (changes: Partial<Settings>) => Promise<void>;
  /** Asks for what the mode needs. Call it in the click. */
  readonly allow: () => void;
  /** Gives the right to read every site back. */
  readonly takeBack: () => void;
};

/** The settings and what the browser grants for them, which the reader can also change in the browser. */
export function createSettingPanel({
  redraw,
  attempt,
}: Pick<OptionsContext, 'redraw' | 'attempt'>): SettingPanel {
  let current = DEFAULT_SETTINGS;
  let access: SiteAccess | null = null;

  async function refresh(): Promise<void> {
    [current, access] = await Promise.all([settings.get(), currentAccess()]);
    redraw();
  }

  async function write(changes: Partial<Settings>, asked: Promise<unknown>): Promise<void> {
    await Promise.all([settings.set(changes), asked]);
    await refresh();
  }

  onAccessChange(() => void refresh());
  settings.onChange((changed) => {
    current = changed;
    redraw();
  });

  return {
    refresh,
    settings: () => current,
    access: () => access,
    async change(changes) {
      const next = { ...current, ...changes };
      const concernsSites = changes.mode !== undefined || changes.listedSites !== undefined;
      const written = write(changes, concernsSites ? followMode(next, current) : Promise.resolve());
      attempt(() => written);
      await written.catch(() => undefined);
    },
    allow: () => attempt(() => request(originsOf(current)).then(refresh)),
    takeBack: () => attempt(() => giveBackEverySite().then(refresh)),
  };
}
