import { wordAt } from './dictionary.ts';
import type { LiveSegment } from './live-segment.ts';
import { writeSegment, type Segment } from './segment.ts';
import { NO_TERM, walkTerms } from './walk-terms.ts';

/** Stands for a passage that is not taken over. */
const DROPPED = 0xffffffff;

/** One segment with the live sources of all, in their order. */
export function mergeSegments(parts: readonly LiveSegment[]): Segment {
  const sourceIds: string[] = [];
  const sourceSizes: number[] = [];
  const lengths: number[] = [];
  const renumbered = parts.map(({ segment, ids, isDead }) => {
    const numbers = new Uint32Array(segment.lengths.length).fill(DROPPED);
    for (const [source, sourceId] of ids.entries()) {
      if (isDead[source] === 1) continue;
      const start = segment.sourceStarts[source] as number;
      const end = segment.sourceStarts[source + 1] as number;
      sourceIds.push(sourceId);
      sourceSizes.push(end - start);
      for (let passage = start; passage < end; passage += 1) {
        numbers[passage] = lengths.length;
        lengths.push(segment.lengths[passage] as number);
      }
    }
    return numbers;
  });

  const segments = parts.map((part) => part.segment);
  const room = segments.reduce((sum, segment) => sum + segment.postings.length, 0);
  const postings = new Uint32Array(room);
  const frequencies = new Uint8Array(room);
  const terms: string[] = [];
  const termPostings: number[] = [];
  let written = 0;
  walkTerms(segments, (ids) => {
    const first = written;
    let word: string | null = null;
    for (const [k, segment] of segments.entries()) {
      const term = ids[k] as number;
      const numbers = renumbered[k];
      if (term === NO_TERM || !numbers) continue;
      word ??= wordAt(segment.terms, term);
      const end = segment.postingStarts[term + 1] as number;
      for (let at = segment.postingStarts[term] as number; at < end; at += 1) {
        const passage = numbers[segment.postings[at] as number] as number;
        if (passage === DROPPED) continue;
        postings[written] = passage;
        frequencies[written] = segment.frequencies[at] as number;
        written += 1;
      }
    }
    if (word === null || written === first) return;
    terms.push(word);
    termPostings.push(written - first);
  });
  return writeSegment({ sourceIds, sourceSizes, lengths, terms, termPostings, postings, frequencies });
}
