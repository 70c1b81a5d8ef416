import type { Scorer } from './score-pair.ts';

/** First weights, set by hand until the fitted ones replace them. */
export const SCORER: Scorer = {
  glance: { bias: -5, weights: { overlap: 5, sharedWeight: 0.8, pairs: 2 } },
  paraphrase: {
    bias: -5,
    weights: {
      overlap: 5,
      sharedWeight: 0.8,
      pairs: 2,
      around: 1,
      similarity: 1,
      rivalsHere: 0.3,
      rivalsThere: 0.3,
    },
  },
  containment: {
    bias: -6,
    weights: {
      window: 4,
      sharedWeight: 1,
      pairs: 2,
      around: 1,
      similarity: 1,
      rivalsHere: 0.3,
      rivalsThere: 0.3,
    },
  },
};
