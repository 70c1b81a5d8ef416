/** Work goes on for this long before the page's thread is given back: input and frames wait no longer for it. */
const SLICE_MS = 5;

export type Pacer = {
  /** Gives the thread back when the slice has lasted long enough; otherwise resolves at once. */
  readonly pause: () => Promise<void>;
  /** Gives the thread back in any case: what follows is known to take a slice of its own. */
  readonly rest: () => Promise<void>;
};

/**
 * Measures slices of work on a page's thread, from one return of the thread to the next. A page that nobody sees is read
 * in one go: browsers hold its timers back for a second each.
 */
export function createPacer(window: Window): Pacer {
  let since = window.performance.now();
  const rest = async (): Promise<void> => {
    if (!window.document.hidden) await new Promise<void>((resolve) => window.setTimeout(resolve, 0));
    since = window.performance.now();
  };
  return {
    rest,
    pause: async () => {
      if (window.performance.now() - since >= SLICE_MS) await rest();
    },
  };
}
