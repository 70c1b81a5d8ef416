import { inventedWord } from './invented-word.ts';
import type { Random } from './random.ts';

/**
 * Heaps' law of Reuters news, V = 44 · n^0.49 distinct words in n running words (Manning, Raghavan and Schütze,
 * Introduction to Information Retrieval, section 5.1.1).
 */
const HEAPS_FACTOR = 44;
const HEAPS_EXPONENT = 0.49;

export type WordKind = 'name' | 'common';

/** A word of the real text a corpus begins with. */
export type FirstWord = { readonly word: string; readonly kind: WordKind | 'function' };

/** The words of a growing corpus. */
export type Vocabulary = {
  /** Number of running words and of distinct words so far. */
  readonly words: number;
  readonly distinct: number;
  /** Counts a word that stands in the text. */
  use(word: string, kind: WordKind | 'function'): void;
  /** A new word when the law asks for one; else an old one, as often as it was used before. */
  draw(kind: WordKind): string;
};

/**
 * `first` are the running words of a real text, with which the corpus begins. Old words are drawn in proportion to their use, new ones come at the rate of Heaps' law: the process of Simon (1955),
 * which gives Zipf's distribution.
 */
export function createVocabulary(first: readonly FirstWord[], random: Random): Vocabulary {
  const used: Record<WordKind, string[]> = { name: [], common: [] };
  const seen = new Set<string>();
  let words = 0;
  let invented = 0;
  function use(word: string, kind: WordKind | 'function'): void {
    words += 1;
    seen.add(word.toLowerCase());
    if (kind !== 'function') used[kind].push(word);
  }
  for (const { word, kind } of first) use(word, kind);
  const expected = (count: number) => HEAPS_FACTOR * count ** HEAPS_EXPONENT;
  // The real text may be richer or poorer than the law; from there on the law holds.
  const ahead = seen.size - expected(words);
  return {
    get words() {
      return words;
    },
    get distinct() {
      return seen.size;
    },
    use,
    draw(kind) {
      const due = seen.size < ahead + expected(words);
      if (!due && used[kind].length > 0) return random.pick(used[kind]);
      const word = inventedWord(invented);
      invented += 1;
      return kind === 'name' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    },
  };
}
