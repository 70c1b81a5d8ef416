import { BACKGROUND_STEMS } from './background-stems.ts';

/** Frequency ranks of common stems, most frequent first (rank 0). */
export type Background = ReadonlyMap<string, number>;

/** From this rarity up a word tells something; below it stand function words and their like. */
export const STOP_RARITY = 0.63;

/** @param stems common stems, most frequent first, separated by spaces */
export function readBackground(stems: string): Background {
  return new Map(stems.split(' ').map((stem, rank) => [stem, rank]));
}

export const GENERAL_ENGLISH: Background = readBackground(BACKGROUND_STEMS);

/**
 * How telling a stem is, 0 (the most frequent) to 1 (not among the common ones): the logarithm of its
 * frequency rank, which under Zipf's law is its inverse document frequency.
 */
export function rarity(stem: string, background: Background): number {
  const rank = background.get(stem);
  return rank === undefined ? 1 : Math.log(1 + rank) / Math.log(1 + background.size);
}
