import { compareWords, wordCount } from './dictionary.ts';
import type { Segment } from './segment.ts';

/** Marks a segment that does not hold the term. */
export const NO_TERM = -1;

/**
 * Visits every term of the segments once, in order. `visit` gets the term's number in each segment or `NO_TERM`;
 * the array is reused for the next term.
 */
export function walkTerms(segments: readonly Segment[], visit: (ids: Int32Array) => void): void {
  const dictionaries = segments.map((segment) => segment.terms);
  const counts = Int32Array.from(dictionaries, wordCount);
  const next = new Int32Array(segments.length);
  const ids = new Int32Array(segments.length);
  for (;;) {
    // The segments whose next term is the first of all: those found so far begin at `first`.
    let first = NO_TERM;
    for (let k = 0; k < next.length; k += 1) {
      ids[k] = NO_TERM;
      const term = next[k] as number;
      const dictionary = dictionaries[k];
      if (dictionary === undefined || term >= (counts[k] as number)) continue;
      const best = dictionaries[first];
      const order = best === undefined ? -1 : compareWords(dictionary, term, best, next[first] as number);
      if (order > 0) continue;
      if (order < 0) {
        ids.fill(NO_TERM, 0, k);
        first = k;
      }
      ids[k] = term;
    }
    if (first === NO_TERM) return;
    for (let k = first; k < next.length; k += 1) if (ids[k] !== NO_TERM) next[k] = (next[k] as number) + 1;
    visit(ids);
  }
}
