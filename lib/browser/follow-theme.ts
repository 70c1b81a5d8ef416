import type { Settings } from '../library/settings.ts';
import { settings } from './settings.ts';

/** Calls back with the theme that the reader chose for our pages, now and when it changes. */
export async function followTheme(apply: (theme: Settings['theme']) => void): Promise<void> {
  settings.onChange(({ theme }) => apply(theme));
  apply((await settings.get()).theme);
}
