/** A contradiction is called from this surety: held out by story, 54 of 58 that are called on the stories are right, 19 of 19 on our own. */
export const CONTRADICTS_FROM = 0.6;

/** Fitted by `npx vite-node --script scripts/fit-contradictions.ts --write` on the labels in tests/quality/data. */
export const CONTRADICTION = {
  bias: 2.12,
  weights: {
    match: 0.83,
    figure: -1.69,
    shared: 0.99,
    share: 0,
    named: 0.53,
    alone: 0,
  },
};
