/** A buffer that is not what was written: cut short, from another version or changed. */
export class CorruptIndexError extends Error {
  override readonly name = 'CorruptIndexError';
}

/** Multiplier of Knuth's multiplicative hashing; odd, so that no change of a single word goes unseen. */
const MULTIPLIER = 0x9e3779b1;

/** 32-bit checksum of words: finds damage, not forgery. */
export function checksum(words: Uint32Array): number {
  let hash = words.length;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ (words[index] as number), MULTIPLIER);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
