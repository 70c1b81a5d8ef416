/**
 * Runs `work` now, or once more after the run that is under way: however often it is called meanwhile. For bringing a
 * view or an index up to date, where only the latest state counts. At least `pauseMs` lie between two runs.
 * @returns resolves when a run that began after the call has ended; rejects when that run failed
 */
export function coalesce(work: () => Promise<void>, pauseMs = 0): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  function start(): Promise<void> {
    const run = work();
    running = settle(run);
    return run;
  }

  /** What follows waits for the end of a run, whether it went well or not. */
  async function settle(run: Promise<void>): Promise<void> {
    await run.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    running = null;
  }

  async function startAfter(former: Promise<void>): Promise<void> {
    await former;
    next = null;
    await start();
  }

  return () => {
    if (running === null) return start();
    next ??= startAfter(running);
    return next;
  };
}
