import type { MatchFeatures, ScorerHead } from './score-pair.ts';

/**
 * Writes the features into a vector. Spelled out: reading thirty fields of an object by computed names costs some five
 * times as much, for every pair and head. A feature that a head weighs and that is missing here is an error at once.
 */
function fill(to: Float64Array, from: MatchFeatures): void {
  to[0] = from.overlap;
  to[1] = from.relatedOverlap;
  to[2] = from.order;
  to[3] = from.pairs;
  to[4] = from.lengthRatio;
  to[5] = from.unmatchedHere;
  to[6] = from.unmatchedThere;
  to[7] = from.coverHere;
  to[8] = from.coverThere;
  to[9] = from.relatedHere;
  to[10] = from.relatedThere;
  to[11] = from.window;
  to[12] = from.sharedWeight;
  to[13] = from.relatedWeight;
  to[14] = from.topShared;
  to[15] = from.secondShared;
  to[16] = from.namesShared;
  to[17] = from.namesMissing;
  to[18] = from.namesOnly;
  to[19] = from.numbersShared;
  to[20] = from.numbersDiffer;
  to[21] = from.figuresEqual;
  to[22] = from.figuresCompatible;
  to[23] = from.figuresApart;
  to[24] = from.figuresAlone;
  to[25] = from.around;
  to[26] = from.nearHere;
  to[27] = from.nearThere;
  to[28] = from.unlike;
  to[29] = from.rivalsHere;
  to[30] = from.rivalsThere;
  to[31] = from.bridge;
}

const LENGTH = 32;

/** The names in the order of the vector, read off `fill` itself. */
const NAMES: readonly string[] = (() => {
  const names: string[] = [];
  const recorder = new Proxy({} as MatchFeatures, {
    get(_, name) {
      names.push(String(name));
      return 0;
    },
  });
  fill(new Float64Array(LENGTH), recorder);
  return names;
})();

const vectors = new WeakMap<ScorerHead, Float64Array>();

/** @throws when the head weighs a feature that `fill` leaves out */
function weightsOf(head: ScorerHead): Float64Array {
  let weights = vectors.get(head);
  if (weights === undefined) {
    weights = new Float64Array(LENGTH);
    for (const [name, weight] of Object.entries(head.weights)) {
      const place = NAMES.indexOf(name);
      if (place < 0) throw new Error(`The feature vector lacks "${name}": add it to \`fill\`.`);
      weights[place] = weight;
    }
    vectors.set(head, weights);
  }
  return weights;
}

const scratch = new Float64Array(LENGTH);
/** What `scratch` holds: a pair is weighed by two or three heads, one after the other. */
let filled: MatchFeatures | null = null;

/** Sum of the features, each times its weight in the head. */
export function weightedSum(head: ScorerHead, features: MatchFeatures): number {
  const weights = weightsOf(head);
  if (features !== filled) fill(scratch, features);
  filled = features;
  let sum = 0;
  for (let place = 0; place < LENGTH; place += 1)
    sum += (weights[place] as number) * (scratch[place] as number);
  return sum;
}
