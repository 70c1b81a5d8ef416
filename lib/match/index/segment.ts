import { CorruptIndexError, checksum } from './checksum.ts';
import { fillDictionary, unitCount, type Dictionary } from './dictionary.ts';

/**
 * An immutable part of the index. One `ArrayBuffer`, and views on it: what is stored is what is searched.
 * Sources, and the passages of each, are numbered from 0 in the order they were added; a source's passages stand
 * together. Postings of a term are ascending passage numbers, with how often the passage holds the term.
 */
export type Segment = {
  readonly buffer: ArrayBuffer;
  readonly sourceIds: Dictionary;
  /** Sorted. */
  readonly terms: Dictionary;
  /** Passages of source `s` are `sourceStarts[s]` up to `sourceStarts[s + 1]`. */
  readonly sourceStarts: Uint32Array;
  /** Number of stems of each passage. */
  readonly lengths: Uint16Array;
  /** Postings of term `t` are `postingStarts[t]` up to `postingStarts[t + 1]`. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  readonly frequencies: Uint8Array;
};

/** A segment before it is laid out. `postings` and `frequencies` may be longer than the sum of `termPostings`. */
export type SegmentParts = {
  readonly sourceIds: readonly string[];
  /** Number of passages of each source. */
  readonly sourceSizes: readonly number[];
  readonly lengths: readonly number[];
  /** Sorted, each once. */
  readonly terms: readonly string[];
  /** Number of postings of each term. */
  readonly termPostings: readonly number[];
  readonly postings: Uint32Array;
  readonly frequencies: Uint8Array;
};

/** Passages longer than this count as this long: a 16-bit field holds it. */
export const MAX_LENGTH = 0xffff;

/** A stem oftener in a passage counts as this often: an 8-bit field holds it, and BM25 is flat long before. */
export const MAX_FREQUENCY = 0xff;

const MAGIC = 0x4c545347;
const VERSION = 1;
const HEADER_WORDS = 9;
/** The checksum covers every word after itself. */
const CHECKSUM_WORD = 2;

type Sizes = {
  readonly sources: number;
  readonly passages: number;
  readonly terms: number;
  readonly postings: number;
  readonly termUnits: number;
  readonly sourceUnits: number;
};

/** Lays a segment out in one buffer. */
export function writeSegment(parts: SegmentParts): Segment {
  const sizes: Sizes = {
    sources: parts.sourceIds.length,
    passages: parts.lengths.length,
    terms: parts.terms.length,
    postings: parts.termPostings.reduce((sum, count) => sum + count, 0),
    termUnits: unitCount(parts.terms),
    sourceUnits: unitCount(parts.sourceIds),
  };
  const buffer = new ArrayBuffer(byteLength(sizes));
  const segment = viewSegment(buffer, sizes);
  fillDictionary(segment.sourceIds, parts.sourceIds);
  fillDictionary(segment.terms, parts.terms);
  fillStarts(segment.sourceStarts, parts.sourceSizes);
  fillStarts(segment.postingStarts, parts.termPostings);
  segment.lengths.set(parts.lengths);
  segment.postings.set(parts.postings.subarray(0, sizes.postings));
  segment.frequencies.set(parts.frequencies.subarray(0, sizes.postings));
  const words = new Uint32Array(buffer);
  words.set([MAGIC, VERSION, 0, ...Object.values(sizes)]);
  words[CHECKSUM_WORD] = checksum(words.subarray(CHECKSUM_WORD + 1));
  return segment;
}

/**
 * The segment that `buffer` holds; nothing is copied or parsed.
 * @throws CorruptIndexError when the buffer is cut short, of another version or changed
 */
export function openSegment(buffer: ArrayBuffer): Segment {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0)
    throw new CorruptIndexError(`A segment of ${buffer.byteLength} bytes is cut short.`);
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC) throw new CorruptIndexError('This is not a segment of the index.');
  if (words[1] !== VERSION)
    throw new CorruptIndexError(`The segment is of version ${words[1]}, not ${VERSION}.`);
  const [sources = 0, passages = 0, terms = 0, postings = 0, termUnits = 0, sourceUnits = 0] = words.subarray(
    CHECKSUM_WORD + 1,
  );
  const sizes = { sources, passages, terms, postings, termUnits, sourceUnits };
  if (byteLength(sizes) !== buffer.byteLength)
    throw new CorruptIndexError(`A segment of ${buffer.byteLength} bytes should have ${byteLength(sizes)}.`);
  if (words[CHECKSUM_WORD] !== checksum(words.subarray(CHECKSUM_WORD + 1)))
    throw new CorruptIndexError('The segment does not match its checksum.');
  return viewSegment(buffer, sizes);
}

/** Wide numbers first, so that every view is aligned. */
function viewSegment(buffer: ArrayBuffer, sizes: Sizes): Segment {
  let at = HEADER_WORDS * 4;
  const take = (bytes: number): number => {
    const start = at;
    at += bytes;
    return start;
  };
  const words = (length: number) => new Uint32Array(buffer, take(length * 4), length);
  const halves = (length: number) => new Uint16Array(buffer, take(length * 2), length);
  const sourceStarts = words(sizes.sources + 1);
  const sourceOffsets = words(sizes.sources + 1);
  const termOffsets = words(sizes.terms + 1);
  const postingStarts = words(sizes.terms + 1);
  const postings = words(sizes.postings);
  const lengths = halves(sizes.passages);
  const termUnits = halves(sizes.termUnits);
  const sourceUnits = halves(sizes.sourceUnits);
  const frequencies = new Uint8Array(buffer, take(sizes.postings), sizes.postings);
  return {
    buffer,
    sourceIds: { offsets: sourceOffsets, units: sourceUnits },
    terms: { offsets: termOffsets, units: termUnits },
    sourceStarts,
    lengths,
    postingStarts,
    postings,
    frequencies,
  };
}

function byteLength(sizes: Sizes): number {
  const words = HEADER_WORDS + 2 * (sizes.sources + 1) + 2 * (sizes.terms + 1) + sizes.postings;
  const halves = sizes.passages + sizes.termUnits + sizes.sourceUnits;
  return Math.ceil((words * 4 + halves * 2 + sizes.postings) / 4) * 4;
}

function fillStarts(starts: Uint32Array, sizes: readonly number[]): void {
  let at = 0;
  for (const [index, size] of sizes.entries()) {
    starts[index] = at;
    at += size;
  }
  starts[sizes.length] = at;
}
