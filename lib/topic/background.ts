/** Frequency ranks of common stems, most frequent first (rank 0). */
export type Background = ReadonlyMap<string, number>;

/** From this rarity up a word tells something; below it stand function words and their like. */
export const STOP_RARITY = 0.63;
/** Zipf-Mandelbrot: the frequency of rank r is about 1 / ((r + offset) × harmonic sum of the vocabulary). */
const ZIPF_OFFSET = 2.7;
const HARMONIC_SUM = 9;
/** A word outside the table is taken to be this rare. */
const UNKNOWN_FREQUENCY = 2e-5;

/** @param stems common stems, most frequent first, separated by spaces */
export function readBackground(stems: string): Background {
  return new Map(stems.split(' ').map((stem, rank) => [stem, rank]));
}

/**
 * How telling a stem is, 0 (the most frequent) to 1 (not among the common ones): the logarithm of its
 * frequency rank, which under Zipf's law is its inverse document frequency.
 */
export function rarity(stem: string, background: Background): number {
  const rank = background.get(stem);
  return rank === undefined ? 1 : Math.log(1 + rank) / Math.log(1 + background.size);
}

/** The relative frequency of a stem in general language, estimated from its rank. */
export function zipfFrequency(stem: string, background: Background): number {
  const rank = background.get(stem);
  return rank === undefined ? UNKNOWN_FREQUENCY : 1 / ((rank + ZIPF_OFFSET) * HARMONIC_SUM);
}
