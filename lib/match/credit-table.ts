import { lexiconSize, relatedTo } from './lexicon.ts';

/**
 * What every stem counts for beside one passage, by the stem's number: 1 for the passage's own stems, less for words
 * related to them, 0 for all others.
 */
export type CreditTable = {
  /** The table of a passage's stems (`ids`, each once). One array: what `of` answered before is overwritten. */
  readonly of: (ids: Int32Array) => Float64Array;
  /** Numbers of the stems that count for something, in no order; those of the last call of `of`. */
  readonly credited: () => readonly number[];
};

export function createCreditTable(): CreditTable {
  let table = new Float64Array(0);
  let filled: Int32Array | null = null;
  const credited: number[] = [];

  function clear(): void {
    for (const id of credited) table[id] = 0;
    credited.length = 0;
    filled = null;
  }

  return {
    of(ids) {
      if (ids === filled && table.length >= lexiconSize()) return table;
      clear();
      for (let place = 0; place < ids.length; place += 1) relatedTo(ids[place] as number);
      if (table.length < lexiconSize()) table = new Float64Array(2 * lexiconSize());
      for (let place = 0; place < ids.length; place += 1) {
        const id = ids[place] as number;
        if (table[id] === 0) credited.push(id);
        table[id] = 1;
        const related = relatedTo(id);
        for (let at = 0; at < related.ids.length; at += 1) {
          const other = related.ids[at] as number;
          const before = table[other] as number;
          const strength = related.strengths[at] as number;
          if (before === 0) credited.push(other);
          if (strength > before) table[other] = strength;
        }
      }
      filled = ids;
      return table;
    },
    credited: () => credited,
  };
}
