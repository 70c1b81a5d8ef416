import type { Lexicon } from './lexicon.ts';
import type { WeighedPassage } from './weigh-passage.ts';

/**
 * What every stem of a comparison counts for beside one passage, by the stem's number: 1 for the passage's own stems,
 * less for words related to them, 0 for all others.
 */
export type CreditTable = { readonly of: (passage: WeighedPassage) => Float64Array };

/** One array, filled for one passage at a time: what `of` answered before is overwritten. */
export function createCreditTable(lexicon: Lexicon): CreditTable {
  let table = new Float64Array(0);
  let filled: WeighedPassage | null = null;
  return {
    of(passage) {
      const fits = table.length >= lexicon.size();
      if (passage === filled && fits) return table;
      if (!fits) table = new Float64Array(2 * lexicon.size());
      else if (filled !== null) for (const id of filled.related) table[id] = 0;
      const { related, credits } = passage;
      for (let place = 0; place < related.length; place += 1)
        table[related[place] as number] = credits[place] as number;
      filled = passage;
      return table;
    },
  };
}
