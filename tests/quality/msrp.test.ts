import { describe, expect, it } from 'vitest';
import { separation } from './msrp.ts';

const yes = (score: number) => ({ score, right: true });
const no = (score: number) => ({ score, right: false });

describe('how well a score separates', () => {
  it.each([
    ['all paraphrases above', [yes(0.9), yes(0.8), no(0.3), no(0.1)], 1, 1, 1],
    ['all paraphrases below', [no(0.9), no(0.8), yes(0.3), yes(0.1)], 0, 2 / 3, 0.5],
    ['nothing told apart', [yes(0.5), no(0.5), yes(0.5), no(0.5)], 0.5, 2 / 3, 0.5],
    ['one out of place', [yes(0.9), no(0.8), yes(0.7), no(0.1)], 0.75, 0.8, 0.75],
  ])('%s', (_name, scored, auc, bestF1, bestAccuracy) => {
    const found = separation(scored);
    expect(found.auc).toBeCloseTo(auc);
    expect(found.bestF1).toBeCloseTo(bestF1);
    expect(found.bestAccuracy).toBeCloseTo(bestAccuracy);
    expect(found.allF1).toBeCloseTo(2 / 3);
    expect(found.allAccuracy).toBe(0.5);
  });

  it('refuses pairs of one kind only', () => {
    expect(() => separation([yes(0.5)])).toThrow('both kinds');
  });
});
