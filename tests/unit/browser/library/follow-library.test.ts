import { describe, expect, it, vi } from 'vitest';
import { followLibrary, tellBackground } from '../../../../lib/browser/library/follow-library.ts';
import type { ChangeListener } from '../../../../lib/browser/library/library-changes.ts';
import type { LibraryStore } from '../../../../lib/browser/library/library-store.ts';

const fake = await vi.hoisted(async () => {
  const { fakeArea, fakeEvent, fakeRuntime } = await import('../fake-polyfill.ts');
  return {
    runtime: fakeRuntime({}),
    storage: { session: fakeArea('session', fakeEvent()) },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.stubGlobal('browser', fake);

/** A connection to a library of which only the changes matter here. */
function connection() {
  const listeners: ChangeListener[] = [];
  const store = {
    onChange: (listener: ChangeListener) => void listeners.push(listener),
  } as unknown as LibraryStore;
  const change: ChangeListener = (...made) => listeners.forEach((listener) => listener(...made));
  return { store, change };
}

describe('what the background knows of the library', () => {
  it('follows what is written here, and what a page of the extension tells of; nothing is done twice', async () => {
    const background = connection();
    const page = connection();
    const refresh = vi.fn(async () => undefined);
    tellBackground(page.store);
    await followLibrary(Promise.resolve(background.store), refresh);
    expect(refresh).toHaveBeenCalledTimes(1);

    background.change({ kind: 'topics', ids: ['a'] }, 'here');
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(2));

    page.change({ kind: 'topics', ids: ['b'] }, 'here');
    background.change({ kind: 'topics', ids: ['b'] }, 'elsewhere');
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(3));

    page.change({ kind: 'feeds', ids: ['c'] }, 'here');
    page.change({ kind: 'sources', ids: ['d'] }, 'elsewhere');
    page.change({ kind: 'sources', ids: ['e'] }, 'here');
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(4));
  });
});
