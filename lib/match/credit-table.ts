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
  /**
   * The same table of another passage, at the stems of the passage last given to `of` and only there. Overwritten by
   * the next call.
   */
  readonly ofOther: (others: Int32Array) => Float64Array;
};

export function createCreditTable(): CreditTable {
  let table = new Float64Array(0);
  let other = new Float64Array(0);
  let filled: Int32Array = new Int32Array(0);
  const credited: number[] = [];

  function grow(ids: Int32Array): void {
    // Asking for relations numbers stems that were not known.
    for (let place = 0; place < ids.length; place += 1) relatedTo(ids[place] as number);
    if (table.length >= lexiconSize()) return;
    table = new Float64Array(2 * lexiconSize());
    other = new Float64Array(2 * lexiconSize());
    credited.length = 0;
    filled = new Int32Array(0);
  }

  function of(ids: Int32Array): Float64Array {
    if (ids === filled && table.length >= lexiconSize()) return table;
    grow(ids);
    for (const id of credited) table[id] = 0;
    credited.length = 0;
    for (let place = 0; place < ids.length; place += 1) {
      const id = ids[place] as number;
      if (table[id] === 0) credited.push(id);
      table[id] = 1;
      const related = relatedTo(id);
      for (let at = 0; at < related.ids.length; at += 1) {
        const near = related.ids[at] as number;
        const before = table[near] as number;
        const strength = related.strengths[at] as number;
        if (before === 0) credited.push(near);
        if (strength > before) table[near] = strength;
      }
    }
    filled = ids;
    return table;
  }

  return {
    of,
    credited: () => credited,
    ofOther(others) {
      const own = filled;
      grow(others);
      of(own);
      for (let place = 0; place < own.length; place += 1) other[own[place] as number] = 0;
      for (let place = 0; place < others.length; place += 1) {
        const id = others[place] as number;
        // Relations hold both ways: what is related to a stem of the passage counts for something beside it.
        if (table[id] === 0) continue;
        if (table[id] === 1) other[id] = 1;
        const related = relatedTo(id);
        for (let at = 0; at < related.ids.length; at += 1) {
          const near = related.ids[at] as number;
          if (table[near] === 1)
            other[near] = Math.max(other[near] as number, related.strengths[at] as number);
        }
      }
      return other;
    },
  };
}
