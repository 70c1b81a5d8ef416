import { CorruptIndexError, checksum } from './checksum.ts';
import { wordCount } from './dictionary.ts';
import type { KeptSegment } from './segment-list.ts';
import { openSegment } from './segment.ts';

/**
 * An index as it is stored: segments that never change under their key, and a small manifest that names them and
 * the sources taken out of them. What is not in the manifest does not exist.
 */
export type IndexSnapshot = {
  readonly manifest: ArrayBuffer;
  readonly segments: readonly StoredSegment[];
};

export type StoredSegment = { readonly key: string; readonly buffer: ArrayBuffer };

/** What a manifest says. */
export type Manifest = {
  /** Edition of the text analysis that made the stems: stems of two editions do not meet. */
  readonly edition: number;
  readonly nextKey: number;
  readonly segments: readonly { readonly key: number; readonly dead: readonly number[] }[];
};

const MAGIC = 0x4c544d46;
const VERSION = 1;
/** Magic, version, checksum of all that follows, edition, next key, number of segments. */
const HEADER_WORDS = 6;
const CHECKSUM_WORD = 2;

/** Name under which a segment is stored. */
export function segmentKey(key: number): string {
  return `segment-${key}`;
}

export function writeManifest({ edition, nextKey, segments }: Manifest): ArrayBuffer {
  const body = segments.flatMap(({ key, dead }) => [key, dead.length, ...dead]);
  const words = new Uint32Array(HEADER_WORDS + body.length);
  words.set([MAGIC, VERSION, 0, edition, nextKey, segments.length, ...body]);
  words[CHECKSUM_WORD] = checksum(words.subarray(CHECKSUM_WORD + 1));
  return words.buffer;
}

/** @throws CorruptIndexError when the buffer is not a whole manifest */
export function readManifest(buffer: ArrayBuffer): Manifest {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0)
    throw new CorruptIndexError(`A manifest of ${buffer.byteLength} bytes is cut short.`);
  const words = new Uint32Array(buffer);
  const [magic, version, sum, edition = 0, nextKey = 0, count = 0] = words;
  if (magic !== MAGIC || version !== VERSION)
    throw new CorruptIndexError('This is not a manifest of the index, or one of another version.');
  if (sum !== checksum(words.subarray(CHECKSUM_WORD + 1)))
    throw new CorruptIndexError('The manifest does not match its checksum.');
  const segments: { key: number; dead: readonly number[] }[] = [];
  let at = HEADER_WORDS;
  for (let index = 0; index < count; index += 1) {
    const [key = 0, deadCount = 0] = words.subarray(at, at + 2);
    at += 2;
    segments.push({ key, dead: [...words.subarray(at, at + deadCount)] });
    at += deadCount;
  }
  return { edition, nextKey, segments };
}

/** The segments a snapshot holds. @throws CorruptIndexError when one is missing or damaged */
export function readSnapshot({ manifest, segments }: IndexSnapshot): {
  readonly kept: readonly KeptSegment[];
  readonly nextKey: number;
} {
  const { nextKey, segments: named } = readManifest(manifest);
  const buffers = new Map(segments.map(({ key, buffer }) => [key, buffer]));
  const kept = named.map(({ key, dead }) => {
    const buffer = buffers.get(segmentKey(key));
    if (!buffer) throw new CorruptIndexError(`The index names ${segmentKey(key)}, which is missing.`);
    const segment = openSegment(buffer);
    if (dead.some((source) => source >= wordCount(segment.sourceIds)))
      throw new CorruptIndexError(`The manifest names a source that ${segmentKey(key)} does not hold.`);
    return { key, segment, dead: new Set(dead) };
  });
  return { kept, nextKey };
}

export function takeSnapshot(kept: readonly KeptSegment[], nextKey: number, edition: number): IndexSnapshot {
  return {
    manifest: writeManifest({
      edition,
      nextKey,
      segments: kept.map(({ key, dead }) => ({ key, dead: [...dead] })),
    }),
    segments: kept.map(({ key, segment }) => ({ key: segmentKey(key), buffer: segment.buffer })),
  };
}
