import { coalesce } from './coalesce.ts';
import type { LibraryStore } from './library-store.ts';
import { compareOpenPagesAgain } from './page-service.ts';

/** While an import runs, comparisons follow in steps of this many milliseconds. */
const STEP_MS = 500;

/**
 * Brings index, topics and open comparisons up to date, now and whenever sources or topics change.
 * @param refresh brings index and topics up to date
 */
export async function followLibrary(
  store: Promise<LibraryStore>,
  refresh: () => Promise<void>,
): Promise<void> {
  const follow = coalesce(async () => {
    await refresh();
    await compareOpenPagesAgain();
  }, STEP_MS);
  const { onChange } = await store;
  onChange(({ kind }) => {
    // What fails here is tried again with the next change, and by the next page that asks.
    if (kind === 'sources' || kind === 'topics') void follow().catch(() => undefined);
  });
  await refresh();
}
