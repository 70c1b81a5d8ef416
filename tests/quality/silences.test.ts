import { describe, expect, it } from 'vitest';
import { countMissing, countOnlyHere } from './silences.ts';
import { storiesGold } from './stories-gold.ts';

const gold = storiesGold('stories').find(
  ({ uncovered, labels }) => uncovered.size > 0 && labels.some(({ required }) => required),
);
if (gold === undefined) throw new Error('No story has both.');
const label = gold.labels.find(({ required }) => required);
const [uncovered = -1] = gold.uncovered;
const told = gold.pageSentences[label?.sentence ?? -1];
const untold = gold.pageSentences[uncovered];
if (label === undefined || told === undefined || untold === undefined)
  throw new Error('There are no labels.');

describe('what is said to be told by nobody else', () => {
  it.each([
    ['a sentence that no source covers is right', untold, { claimed: 1, right: 1 }],
    ['a sentence that a source tells is wrong', told, { claimed: 1, right: 0 }],
  ])('%s', (_name, range, count) => {
    expect(countOnlyHere(gold, { onlyHere: [range], missing: [] })).toEqual(count);
  });

  it('a fact whose account tells a sentence of the page is not missing', () => {
    const there = gold.sourceSentences.get(label.source)?.[label.acceptable[0] ?? -1];
    if (there === undefined) throw new Error('The label names no sentence.');
    const missing = [[{ source: label.source, there }]];
    expect(countMissing(gold, { onlyHere: [], missing })).toEqual({ claimed: 1, right: 0 });
    expect(countMissing({ ...gold, labels: [] }, { onlyHere: [], missing })).toEqual({
      claimed: 1,
      right: 1,
    });
  });
});
