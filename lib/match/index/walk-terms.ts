import { compareWords, wordCount } from './dictionary.ts';
import type { Segment } from './segment.ts';

/** Marks a segment that does not hold the term. */
export const NO_TERM = -1;

/**
 * Visits every term of the segments once, in order. `visit` gets the term's number in each segment or `NO_TERM`;
 * the array is reused for the next term.
 */
export function walkTerms(segments: readonly Segment[], visit: (ids: Int32Array) => void): void {
  const next = new Int32Array(segments.length);
  const ids = new Int32Array(segments.length).fill(NO_TERM);
  for (;;) {
    const first = firstTerm(segments, next);
    if (first === null) return;
    for (const [k, segment] of segments.entries()) {
      const at = next[k] as number;
      const holds =
        at < wordCount(segment.terms) &&
        (segment === first.segment || compareWords(segment.terms, at, first.segment.terms, first.term) === 0);
      ids[k] = holds ? at : NO_TERM;
    }
    for (let k = 0; k < ids.length; k += 1) if (ids[k] !== NO_TERM) next[k] = (next[k] as number) + 1;
    visit(ids);
  }
}

function firstTerm(
  segments: readonly Segment[],
  next: Int32Array,
): { readonly segment: Segment; readonly term: number } | null {
  let best: { segment: Segment; term: number } | null = null;
  for (const [k, segment] of segments.entries()) {
    const term = next[k] as number;
    if (term >= wordCount(segment.terms)) continue;
    if (best === null || compareWords(segment.terms, term, best.segment.terms, best.term) < 0)
      best = { segment, term };
  }
  return best;
}
