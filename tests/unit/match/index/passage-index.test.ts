import { describe, expect, it } from 'vitest';
import { createPassageIndex } from '../../../../lib/match/index/create-passage-index.ts';

const FERRY = [
  ['fire', 'ferri', 'passeng', 'evacu'],
  ['captain', 'stay', 'bridg', 'ferri'],
];
const COUNCIL = [
  ['council', 'budget', 'vote', 'tax'],
  ['mayor', 'budget', 'speech'],
];

function library() {
  const index = createPassageIndex();
  index.add('ferry', FERRY);
  index.add('council', COUNCIL);
  return index;
}

describe('search', () => {
  it('finds the passage that shares the most telling words first', () => {
    const hits = library().search(['ferri', 'passeng'], { admit: null, limit: 5 });
    expect(hits.map((hit) => [hit.sourceId, hit.passage])).toEqual([
      ['ferry', 0],
      ['ferry', 1],
    ]);
  });

  it.each([
    ['only in admitted sources', { admit: new Set(['council']), limit: 5 }, ['council']],
    ['no more than the limit', { admit: null, limit: 1 }, ['council']],
    ['nothing when nobody is admitted', { admit: new Set<string>(), limit: 5 }, []],
    ['nothing for a source it does not hold', { admit: new Set(['storm']), limit: 5 }, []],
  ])('answers %s', (_name, options, expected) => {
    const hits = library().search(['mayor', 'speech', 'ferri'], options);
    expect([...new Set(hits.map((hit) => hit.sourceId))]).toEqual(expected);
  });

  it('forgets a removed source', () => {
    const index = library();
    index.remove('ferry');
    expect(index.search(['ferri'], { admit: null, limit: 5 })).toEqual([]);
    expect([index.sourceCount, index.passageCount, index.documentFrequency('ferri')]).toEqual([1, 2, 0]);
  });

  it('replaces a source that is added again', () => {
    const index = library();
    index.add('ferry', [['storm']]);
    expect([index.sourceCount, index.passageCount]).toEqual([2, 3]);
    expect(index.search(['ferri'], { admit: null, limit: 5 })).toEqual([]);
  });
});

describe('similarSources', () => {
  it('ranks the source on the same subject first, an identical text at 1', () => {
    const [best, next] = library().similarSources(FERRY.flat(), 2);
    expect(best).toEqual({ sourceId: 'ferry', similarity: expect.closeTo(1, 5) });
    expect(next).toBeUndefined();
  });
});

describe('dictionary', () => {
  it('weighs a rare stem above a frequent one and an unknown stem highest', () => {
    const index = library();
    expect(index.idf('mayor')).toBeGreaterThan(index.idf('budget'));
    expect(index.idf('storm')).toBeGreaterThan(index.idf('mayor'));
  });

  it('lists every stem once and finds stems by their beginning', () => {
    const index = library();
    expect([...index.vocabulary()].sort()).toEqual([...new Set([...FERRY, ...COUNCIL].flat())].sort());
    expect([...index.termsWithPrefix('b')].sort()).toEqual(['bridg', 'budget']);
  });
});
