import { failure, type ImportFailure } from '../../library/import-failure.ts';
import { isQuotaError } from '../library/library-door.ts';
import type { LibraryStore } from '../library/library-store.ts';

/** What the panels of the options page share. */
export type OptionsContext = {
  readonly store: LibraryStore;
  /** The page's state has changed: draw it. */
  readonly redraw: () => void;
  /** Does something the reader asked for; what goes wrong is shown in words. */
  readonly attempt: (work: () => Promise<unknown>) => void;
  /** The same for what may take long with a large library or file: the page says then that it is under way. */
  readonly labour: (work: () => Promise<unknown>) => void;
};

/** One panel's part of the page: brought up to date after changes of the library that concern it. */
export type Panel = { readonly refresh: () => Promise<void> };

/** Why something the reader asked for was not done. */
export function failureOf(error: unknown): ImportFailure {
  if (isQuotaError(error)) return failure('quota');
  return failure('storage', error instanceof Error ? error.message : String(error));
}
