import { openLibraryStore } from '../../../../lib/browser/library/library-store.ts';
import type { OptionsContext } from '../../../../lib/browser/options/options-context.ts';

/** What a controller of the options page is given, with a library of its own. */
export type TestContext = OptionsContext & {
  /** Resolves when everything that was asked for is done; rejects with the first problem. */
  readonly settled: () => Promise<void>;
};

let count = 0;

export async function makeContext(): Promise<TestContext> {
  const store = await openLibraryStore({ name: `options-${(count += 1)}` });
  let asked: Promise<unknown>[] = [];
  return {
    store,
    redraw: () => undefined,
    attempt: (work) => void asked.push(work()),
    labour: (work) => void asked.push(work()),
    async settled() {
      while (asked.length > 0) {
        const waiting = asked;
        asked = [];
        await Promise.all(waiting);
      }
    },
  };
}
