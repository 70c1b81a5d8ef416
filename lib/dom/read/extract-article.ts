import { readableLeaves } from './readable-leaves.ts';
import { type ExtractedPage, readingSteps } from './reading-steps.ts';

/**
 * Reads the article of a page in one go, without changing the page. Works on any DOM that can parse HTML (a browser's,
 * linkedom's).
 * @param url address of the page, for its canonical address and date; may be a file's
 */
export function extractArticle(document: Document, url: string): ExtractedPage {
  // A fetched page stands in no window: the parser of the process that reads it serves as well.
  const Parser = (document.defaultView ?? globalThis).DOMParser;
  const steps = readingSteps(document, url);
  let answer: readonly number[] | null = null;
  for (;;) {
    const { done, value } = steps.next(answer);
    if (done === true) return value;
    answer = typeof value === 'string' ? readableLeaves(value, Parser) : null;
  }
}
