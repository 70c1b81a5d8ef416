import type { Weigh } from './pair-features.ts';
import type { PreparedPassage } from './prepare-passage.ts';

/** What a passage's words weigh in one comparison. */
export type PassageWeights = {
  /** Its stems, each once, and the weight of each. */
  readonly stems: readonly string[];
  readonly weights: Float64Array;
  readonly total: number;
};

const known = new WeakMap<Weigh, WeakMap<PreparedPassage, PassageWeights>>();

/** Weighs a passage once for all the pairs it stands in. */
export function weighPassage(passage: PreparedPassage, weigh: Weigh): PassageWeights {
  let table = known.get(weigh);
  if (table === undefined) {
    table = new WeakMap();
    known.set(weigh, table);
  }
  let weighed = table.get(passage);
  if (weighed === undefined) {
    const stems = [...passage.unique];
    const weights = Float64Array.from(stems, (stem) => weigh(stem));
    let total = 0;
    for (const weight of weights) total += weight;
    weighed = { stems, weights, total };
    table.set(passage, weighed);
  }
  return weighed;
}
