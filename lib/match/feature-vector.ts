import type { FeatureName, ScorerHead } from './score-pair.ts';

/** The features that are read of a pair alone, in the order of the vector. */
export const PAIR_FEATURES = [
  'overlap',
  'relatedOverlap',
  'order',
  'pairs',
  'lengthRatio',
  'unmatchedHere',
  'unmatchedThere',
  'coverHere',
  'coverThere',
  'relatedHere',
  'relatedThere',
  'window',
  'sharedWeight',
  'relatedWeight',
  'topShared',
  'secondShared',
  'namesShared',
  'namesMissing',
  'namesOnly',
  'numbersShared',
  'numbersDiffer',
  'figuresEqual',
  'figuresCompatible',
  'figuresApart',
  'figuresAlone',
  'around',
  'nearHere',
  'nearThere',
  'unlike',
  'nameAlone',
] as const satisfies readonly FeatureName[];

/** What takes other pairs to tell stands behind them. */
const NAMES: readonly FeatureName[] = [...PAIR_FEATURES, 'rivalsHere', 'rivalsThere', 'bridge'];

/** The features of a pair alone, in the order of `PAIR_FEATURES`. */
export type FeatureVector = Float64Array;

export const VECTOR_LENGTH = PAIR_FEATURES.length;
export const UNLIKE = PAIR_FEATURES.indexOf('unlike');
export const NAME_ALONE = PAIR_FEATURES.indexOf('nameAlone');

/** Vectors for so many pairs, side by side in one buffer: one for each would cost more than what it holds. */
export function makeVectors(count: number): readonly FeatureVector[] {
  const all = new Float64Array(count * VECTOR_LENGTH);
  return Array.from({ length: count }, (_, index) =>
    all.subarray(index * VECTOR_LENGTH, (index + 1) * VECTOR_LENGTH),
  );
}

const weightVectors = new WeakMap<ScorerHead, Float64Array>();

function weightsOf(head: ScorerHead): Float64Array {
  let weights = weightVectors.get(head);
  if (weights === undefined) {
    weights = Float64Array.from(NAMES, (name) => head.weights[name] ?? 0);
    weightVectors.set(head, weights);
  }
  return weights;
}

/** Sum of all features, each times its weight in the head. */
export function weightedSum(
  head: ScorerHead,
  vector: FeatureVector,
  rivalsHere: number,
  rivalsThere: number,
  bridge: number,
): number {
  const weights = weightsOf(head);
  let sum = 0;
  for (let place = 0; place < VECTOR_LENGTH; place += 1)
    sum += (weights[place] as number) * (vector[place] as number);
  sum += (weights[VECTOR_LENGTH] as number) * rivalsHere;
  sum += (weights[VECTOR_LENGTH + 1] as number) * rivalsThere;
  return sum + (weights[VECTOR_LENGTH + 2] as number) * bridge;
}
