import type { Quantity } from '../text/analysis.ts';
import { compareQuantities } from '../text/quantities/compare-quantities.ts';

/** How the figures of two passages stand to each other. */
export type QuantityFeatures = {
  /** Figures of the shorter list that the other states alike, or that can both be true; in logarithm. */
  readonly figuresEqual: number;
  readonly figuresCompatible: number;
  /** Figures of one kind that contradict each other, with no figure of the other that agrees. */
  readonly figuresApart: number;
  /** Figures of a kind the other passage has none of. */
  readonly figuresAlone: number;
};

/** Most passages have no figure. */
const NO_FIGURES: QuantityFeatures = {
  figuresEqual: 0,
  figuresCompatible: 0,
  figuresApart: 0,
  figuresAlone: 0,
};

export function quantityFeatures(here: readonly Quantity[], there: readonly Quantity[]): QuantityFeatures {
  let equal = 0;
  let compatible = 0;
  let apart = 0;
  let alone = 0;
  const few = here.length <= there.length ? here : there;
  if (few.length === 0) return NO_FIGURES;
  const many = few === here ? there : here;
  for (const one of few) {
    const relations = many.map((other) => compareQuantities(one, other));
    if (relations.includes('equal')) equal += 1;
    else if (relations.includes('overlap')) compatible += 1;
    else if (relations.includes('disjoint')) apart += 1;
    else alone += 1;
  }
  return {
    figuresEqual: Math.log1p(equal),
    figuresCompatible: Math.log1p(compatible),
    figuresApart: Math.log1p(apart),
    figuresAlone: Math.log1p(alone),
  };
}
