import { wordAt, wordCount } from './dictionary.ts';
import type { Segment } from './segment.ts';

/** A segment with what has happened to it since it was written: sources taken out of it are only marked. */
export type LiveSegment = {
  /** Unique in its index, never used again. */
  readonly key: number;
  readonly segment: Segment;
  readonly ids: readonly string[];
  /** Source of each passage. */
  readonly sourceOf: Uint32Array;
  readonly longest: number;
  /** 1 for each source that was taken out, 0 for the others. */
  readonly isDead: Uint8Array;
  readonly liveSources: number;
  readonly livePassages: number;
  /** Number of stems in live passages. */
  readonly liveLength: number;
  /** Live passages as pairs of start and end, ascending, touching ones joined. */
  readonly liveRanges: Uint32Array;
  /** For each term, the dead passages that hold it; `null` while nothing is dead. */
  readonly deadPostings: Uint32Array | null;
};

/** `dead` holds numbers of sources that were taken out. */
export function liveSegment(
  key: number,
  segment: Segment,
  dead: ReadonlySet<number> = new Set(),
): LiveSegment {
  const sources = wordCount(segment.sourceIds);
  const sourceOf = new Uint32Array(segment.lengths.length);
  const isDead = new Uint8Array(sources);
  for (const source of dead) isDead[source] = 1;
  const alive: number[] = [];
  for (let source = 0; source < sources; source += 1) {
    sourceOf.fill(source, segment.sourceStarts[source], segment.sourceStarts[source + 1]);
    if (isDead[source] === 0) alive.push(source);
  }
  const liveRanges = passageRanges(segment, alive);
  let livePassages = 0;
  let liveLength = 0;
  let longest = 0;
  for (let range = 0; range < liveRanges.length; range += 2) {
    const end = liveRanges[range + 1] as number;
    for (let passage = liveRanges[range] as number; passage < end; passage += 1) {
      const length = segment.lengths[passage] as number;
      livePassages += 1;
      liveLength += length;
      if (length > longest) longest = length;
    }
  }
  return {
    key,
    segment,
    ids: Array.from({ length: sources }, (_, source) => wordAt(segment.sourceIds, source)),
    sourceOf,
    longest,
    isDead,
    liveSources: alive.length,
    livePassages,
    liveLength,
    liveRanges,
    deadPostings: dead.size === 0 ? null : countDead(segment, sourceOf, isDead),
  };
}

/** Passages of `sources` (ascending) as pairs of start and end, touching ones joined. */
export function passageRanges(segment: Segment, sources: readonly number[]): Uint32Array {
  const pairs: number[] = [];
  for (const source of sources) {
    const start = segment.sourceStarts[source] as number;
    const end = segment.sourceStarts[source + 1] as number;
    if (start === end) continue;
    if (pairs.at(-1) === start) pairs[pairs.length - 1] = end;
    else pairs.push(start, end);
  }
  return Uint32Array.from(pairs);
}

function countDead(segment: Segment, sourceOf: Uint32Array, isDead: Uint8Array): Uint32Array {
  const counts = new Uint32Array(wordCount(segment.terms));
  for (let term = 0; term < counts.length; term += 1) {
    const end = segment.postingStarts[term + 1] as number;
    let count = 0;
    for (let at = segment.postingStarts[term] as number; at < end; at += 1)
      count += isDead[sourceOf[segment.postings[at] as number] as number] as number;
    counts[term] = count;
  }
  return counts;
}
