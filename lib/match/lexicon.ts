import { relatedWords } from './relations/related-words.ts';

/** A stem's relations: numbers of stems, and how nearly each means the same. */
export type Related = { readonly ids: Int32Array; readonly strengths: Float64Array };

/**
 * Stems by number, for as long as the process lives: passages meet thousands of times, and numbers compare fastest.
 * Grows with the words of the texts that are read; the background is ended when idle and begins anew.
 */
const numbers = new Map<string, number>();
const stems: string[] = [];
const relations: (Related | undefined)[] = [];

const UNRELATED: Related = { ids: new Int32Array(0), strengths: new Float64Array(0) };

/** The number of a stem, from 0 in order of first asking. */
export function numberOf(stem: string): number {
  let number = numbers.get(stem);
  if (number === undefined) {
    number = stems.length;
    numbers.set(stem, number);
    stems.push(stem);
    relations.push(undefined);
  }
  return number;
}

/** @throws when no stem has the number */
export function stemOf(number: number): string {
  const stem = stems[number];
  if (stem === undefined) throw new Error(`No stem has the number ${number}.`);
  return stem;
}

/** Stems that mean nearly the same; see `relatedWords`. */
export function relatedTo(number: number): Related {
  let related = relations[number];
  if (related === undefined) {
    const words = relatedWords(stemOf(number));
    related =
      words.size === 0
        ? UNRELATED
        : { ids: Int32Array.from(words.keys(), numberOf), strengths: Float64Array.from(words.values()) };
    relations[number] = related;
  }
  return related;
}

/** Every number is below this. */
export function lexiconSize(): number {
  return stems.length;
}
