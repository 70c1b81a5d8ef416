import { type ExtractedPage, readingSteps } from './reading-steps.ts';

export type PageReader = {
  /** Resolves when the work may go on: at once while its slice lasts. */
  readonly pause: () => Promise<void>;
  /** `readableLeaves` of a clone, from another process; `null` where that fails. */
  readonly readableLeaves: (html: string) => Promise<readonly number[] | null>;
};

/**
 * Reads the article of a page that somebody is looking at, in slices and without changing the page.
 * @param url address of the page, for its canonical address
 * @throws the signal's reason when it is aborted
 */
export async function readPage(
  document: Document,
  url: string,
  { pause, readableLeaves }: PageReader,
  signal?: AbortSignal,
): Promise<ExtractedPage> {
  const steps = readingSteps(document, url);
  let answer: readonly number[] | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = steps.next(answer);
    if (done === true) return value;
    answer = typeof value === 'string' ? await readableLeaves(value) : null;
    await pause();
  }
}
