/** Work that can be stopped between any two of its yields, and goes on from there. */
export type Slices<T> = Generator<void, T>;

/** Does all of it in one go. */
export function runAtOnce<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/**
 * Does it, asking before each slice whether the page's thread is to be given back.
 * @param pause resolves when the work may go on: at once while its time lasts
 * @throws the signal's reason when it is aborted
 */
export async function runInSlices<T>(
  work: Slices<T>,
  pause: () => Promise<void>,
  signal?: AbortSignal,
): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = work.next();
    if (done === true) return value;
    await pause();
  }
}
