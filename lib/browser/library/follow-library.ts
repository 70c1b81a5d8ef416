import { coalesce } from '../coalesce.ts';
import type { ChangeOrigin, LibraryChange } from './library-changes.ts';
import type { LibraryStore } from './library-store.ts';
import { onMessage, send } from '../messaging.ts';
import { compareOpenPagesAgain } from '../pages/page-service.ts';

/** While an import runs, comparisons follow in steps of this many milliseconds. */
const STEP_MS = 500;

const concernsComparisons = ({ kind }: LibraryChange, origin: ChangeOrigin): boolean =>
  origin === 'here' && (kind === 'sources' || kind === 'topics');

/**
 * Brings index, topics and open comparisons up to date, now and whenever sources or topics change. Call it in the first
 * turn of the background process, so that the message of a page that changed the library finds its listener.
 * @param refresh brings index and topics up to date
 */
export async function followLibrary(
  store: Promise<LibraryStore>,
  refresh: () => Promise<void>,
): Promise<void> {
  let isChanged = false;
  const follow = coalesce(async () => {
    const compareAgain = isChanged;
    isChanged = false;
    await refresh();
    if (compareAgain) await compareOpenPagesAgain();
  }, STEP_MS);
  // What fails here is tried again with the next change, and by the next page that asks.
  const change = (): void => {
    isChanged = true;
    void follow().catch(() => undefined);
  };
  onMessage('library-changed', () => {
    change();
    return null;
  });
  const { onChange } = await store;
  onChange((...made) => {
    if (concernsComparisons(...made)) change();
  });
  await follow();
}

/**
 * Tells the background what a page of the extension writes into the library. The channel that all connections share
 * does not do: it neither wakes a background that has ended nor, in Firefox, reaches one that runs.
 */
export function tellBackground({ onChange }: LibraryStore): void {
  onChange((...made) => {
    if (concernsComparisons(...made)) void send('library-changed', null);
  });
}
