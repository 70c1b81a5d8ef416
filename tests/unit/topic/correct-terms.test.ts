import { describe, expect, it } from 'vitest';
import { correctTerms } from '../../../lib/topic/correct-terms.ts';
import type { TopicTerm } from '../../../lib/topic/topic.ts';

const term = (stem: string, weight: number): TopicTerm => ({ stem, word: stem, weight, kind: 'word' });
const TERMS = [term('ferri', 1), term('harbour', 0.4), term('passeng', 0.3)];

describe("a reader's corrections", () => {
  it.each([
    ['more makes a term heavy', { passeng: 'more' }, ['ferri', 'passeng', 'harbour']],
    ['less makes it light', { ferri: 'less' }, ['harbour', 'passeng', 'ferri']],
    ['never takes it out', { ferri: 'never' }, ['harbour', 'passeng']],
    ['a stem that is not there changes nothing', { dragon: 'more' }, ['ferri', 'harbour', 'passeng']],
  ] as const)('%s', (_, corrections, stems) => {
    expect(correctTerms(TERMS, corrections).map(({ stem }) => stem)).toEqual(stems);
  });

  it('never weighs a term above 1', () => {
    expect(correctTerms(TERMS, { ferri: 'more' })[0]?.weight).toBe(1);
  });
});
