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
    // What follows waits for the end of this run, whether it went well or not.
    running = run
      .catch(() => undefined)
      .then(() => new Promise<void>((resolve) => setTimeout(resolve, pauseMs)))
      .then(() => {
        running = null;
      });
    return run;
  }

  return () => {
    if (running === null) return start();
    next ??= running.then(() => {
      next = null;
      return start();
    });
    return next;
  };
}
