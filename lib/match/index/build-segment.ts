import type { IndexedSource } from './passage-index.ts';
import { MAX_FREQUENCY, MAX_LENGTH, writeSegment, type Segment } from './segment.ts';

/** A segment of these sources. Ids must be unique. */
export function buildSegment(sources: readonly IndexedSource[]): Segment {
  const lengths: number[] = [];
  const terms = new Map<string, number>();
  const termPostings: number[] = [];
  // One triple for each stem of each passage, in order of passages.
  const tripleTerm: number[] = [];
  const triplePassage: number[] = [];
  const tripleFrequency: number[] = [];

  for (const { passages } of sources) {
    for (const stems of passages) {
      for (const [stem, frequency] of countStems(stems)) {
        const term = terms.get(stem) ?? terms.size;
        if (term === terms.size) terms.set(stem, term);
        termPostings[term] = (termPostings[term] ?? 0) + 1;
        tripleTerm.push(term);
        triplePassage.push(lengths.length);
        tripleFrequency.push(Math.min(frequency, MAX_FREQUENCY));
      }
      lengths.push(Math.min(stems.length, MAX_LENGTH));
    }
  }

  const sorted = [...terms.keys()].sort();
  // Where the next posting of each term goes: sorting triples by term takes one pass.
  const next = new Uint32Array(terms.size);
  const sortedPostings: number[] = [];
  let start = 0;
  for (const word of sorted) {
    const term = terms.get(word) ?? 0;
    const count = termPostings[term] ?? 0;
    next[term] = start;
    sortedPostings.push(count);
    start += count;
  }
  const postings = new Uint32Array(start);
  const frequencies = new Uint8Array(start);
  for (let index = 0; index < start; index += 1) {
    const term = tripleTerm[index] as number;
    const at = next[term] as number;
    postings[at] = triplePassage[index] as number;
    frequencies[at] = tripleFrequency[index] as number;
    next[term] = at + 1;
  }
  return writeSegment({
    sourceIds: sources.map((source) => source.sourceId),
    sourceSizes: sources.map((source) => source.passages.length),
    lengths,
    terms: sorted,
    termPostings: sortedPostings,
    postings,
    frequencies,
  });
}

/** How often each stem stands in the list. */
export function countStems(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
