import type { Weigh } from './pair-features.ts';
import { relatedWords } from './relations/related-words.ts';

/** A stem's relations: numbers of stems, and how nearly each means the same. */
export type Related = { readonly ids: readonly number[]; readonly strengths: readonly number[] };

/** The stems of one comparison by number: passages meet thousands of times, and numbers compare fastest. */
export type Lexicon = {
  /** The stem's number, from 0 in order of first asking. */
  readonly idOf: (stem: string) => number;
  readonly weightOf: (id: number) => number;
  readonly relatedTo: (id: number) => Related;
  readonly size: () => number;
};

export function createLexicon(weigh: Weigh): Lexicon {
  const ids = new Map<string, number>();
  const stems: string[] = [];
  const weights: (number | undefined)[] = [];
  const relations: (Related | undefined)[] = [];

  function idOf(stem: string): number {
    let id = ids.get(stem);
    if (id === undefined) {
      id = stems.length;
      ids.set(stem, id);
      stems.push(stem);
      weights.push(undefined);
      relations.push(undefined);
    }
    return id;
  }

  return {
    idOf,
    weightOf: (id) => (weights[id] ??= weigh(stems[id] ?? '')),
    relatedTo(id) {
      let related = relations[id];
      if (related === undefined) {
        const words = relatedWords(stems[id] ?? '');
        related =
          words.size === 0 ? UNRELATED : { ids: [...words.keys()].map(idOf), strengths: [...words.values()] };
        relations[id] = related;
      }
      return related;
    },
    size: () => stems.length,
  };
}

const UNRELATED: Related = { ids: [], strengths: [] };
