import { describe, expect, it } from 'vitest';
import { LATERAL } from './lateral.ts';
import { judgeCase, measure, type Measures } from './measure.ts';
import { storiesGold } from './stories-gold.ts';
import { talksGold } from './talks-gold.ts';
import type { GoldCase } from './gold.ts';

/** Measuring reads and compares dozens of articles. */
const PATIENCE = 240_000;

async function measured(cases: readonly GoldCase[]): Promise<Measures> {
  const results = [];
  for (const one of cases) results.push(judgeCase(one, await LATERAL.run(one)));
  return measure(results);
}

/** Floors stand a little under the values in README.md: they guard what was reached, they are not the goal. */
describe('quality on the labelled data', () => {
  it(
    'the talks: what is shown is right',
    async () => {
      const m = await measured(talksGold());
      expect(m.precision).toBeGreaterThanOrEqual(0.87);
      expect(m.recall).toBeGreaterThanOrEqual(0.35);
      expect(m.uncovered).toBeLessThanOrEqual(0.1);
      expect(m.conflictsShown === 0 || m.conflictPrecision >= 0.8).toBe(true);
    },
    PATIENCE,
  );

  it(
    'the stories: what is shown is right, and no conflict is called across occasions',
    async () => {
      const m = await measured(storiesGold('stories'));
      expect(m.precision).toBeGreaterThanOrEqual(0.88);
      expect(m.recall).toBeGreaterThanOrEqual(0.33);
      expect(m.conflictPrecision).toBeGreaterThanOrEqual(0.8);
      expect(m.conflictsAcrossOccasions).toBe(0);
    },
    PATIENCE,
  );

  it(
    'the stories of our own: what is shown is right, and no conflict is called across occasions',
    async () => {
      const m = await measured(storiesGold('own-stories'));
      expect(m.precision).toBeGreaterThanOrEqual(0.84);
      expect(m.recall).toBeGreaterThanOrEqual(0.28);
      expect(m.uncovered).toBeLessThanOrEqual(0.08);
      expect(m.conflictsAcrossOccasions).toBe(0);
    },
    PATIENCE,
  );
});
