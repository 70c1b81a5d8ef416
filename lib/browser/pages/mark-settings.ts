import type { Settings } from '../../library/settings.ts';
import { type DetectorData, readDetectorData } from './detector-data.ts';
import { nativeApi } from '../native-api.ts';

/** What the reader's settings say of marks on pages. */
export type MarkSettings = Pick<Settings, 'highlights' | 'pausedSites'>;

/** They were checked when they were written; here nothing is loaded into the page that would check them again. */
function markSettings({ settings = {} }: DetectorData): MarkSettings {
  return { highlights: settings.highlights !== false, pausedSites: settings.pausedSites ?? [] };
}

export async function readMarkSettings(): Promise<MarkSettings> {
  return markSettings(await readDetectorData());
}

/** Calls back when a setting changes, in whichever window it was changed. */
export function onMarkSettings(listener: (settings: MarkSettings) => void): void {
  nativeApi().storage.onChanged.addListener(({ settings: change }, area) => {
    if (area === 'local' && change !== undefined)
      listener(markSettings({ settings: change.newValue as Partial<Settings> }));
  });
}
