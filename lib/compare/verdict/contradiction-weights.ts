/** A contradiction is called from this surety: held out by story, 92 of 92 called on the labelled data are right, 0.9 of them from 0.6 on. */
export const CONTRADICTS_FROM = 0.7;

/** Fitted by `npx vite-node --script scripts/fit-contradictions.ts --write` on the labels in tests/quality/data. */
export const CONTRADICTION = {
  bias: 1.46,
  weights: {
    match: 0.33,
    figure: -0.9,
    shared: 2.01,
    share: 2.24,
    named: 1.03,
    alone: 0,
  },
};
