import type { LiveSegment } from './live-segment.ts';
import { bm25 } from './weights.ts';

/** A query stem: its number in each segment, -1 in one that does not know it, and its weight over the whole index. */
export type WeightedStem = { readonly terms: readonly number[]; readonly idf: number };

/** Working memory for one search at a time; `scores` is all 0 between searches. */
export type Scratch = { scores: Float64Array; touched: Uint32Array };

export function createScratch(): Scratch {
  return { scores: new Float64Array(0), touched: new Uint32Array(0) };
}

/**
 * BM25 of every passage in `ranges` (pairs of start and end, ascending) that holds a query term: leaves the scores in
 * `scratch.scores` and the passages in `scratch.touched`, and returns how many they are. Who reads a score sets it back
 * to 0. `place` is the segment's in the index, `norms[length]` the length norm of a passage of so many stems.
 */
export function scorePassages(
  { segment }: LiveSegment,
  place: number,
  query: readonly WeightedStem[],
  ranges: Uint32Array,
  norms: Float64Array,
  scratch: Scratch,
): number {
  const { postings, frequencies, postingStarts, lengths } = segment;
  if (scratch.scores.length < lengths.length) {
    scratch.scores = new Float64Array(lengths.length);
    scratch.touched = new Uint32Array(lengths.length);
  }
  const { scores, touched } = scratch;
  let count = 0;
  for (const { terms, idf } of query) {
    const term = terms[place] ?? -1;
    if (term < 0) continue;
    const end = postingStarts[term + 1] as number;
    let at = postingStarts[term] as number;
    for (let range = 0; range < ranges.length && at < end; range += 2) {
      at = seek(postings, at, end, ranges[range] as number);
      const rangeEnd = ranges[range + 1] as number;
      for (; at < end; at += 1) {
        const passage = postings[at] as number;
        if (passage >= rangeEnd) break;
        const before = scores[passage] as number;
        if (before === 0) {
          touched[count] = passage;
          count += 1;
        }
        const norm = norms[lengths[passage] as number] as number;
        scores[passage] = before + bm25(idf, frequencies[at] as number, norm);
      }
    }
  }
  return count;
}

/** First place from `low` to `high` whose posting is not below `passage`, by doubling steps, then halving. */
function seek(postings: Uint32Array, low: number, high: number, passage: number): number {
  let from = low;
  let step = 1;
  while (from + step < high && (postings[from + step] as number) < passage) {
    from += step;
    step *= 2;
  }
  let to = Math.min(high, from + step);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((postings[middle] as number) < passage) from = middle + 1;
    else to = middle;
  }
  return from;
}
