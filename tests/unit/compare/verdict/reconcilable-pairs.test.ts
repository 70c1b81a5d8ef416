import { describe, expect, it } from 'vitest';
import { judgePair } from '../../../../lib/compare/verdict/judge-pair.ts';
import { preparePassage } from '../../../../lib/match/prepare-passage.ts';
import { analysePassage } from '../../../../lib/text/analyse-passage.ts';
import { COMPLEMENTS, CONTRADICTIONS, DECISION_AND_EFFECT, OTHER_WORDS, SUMS } from './reconcilable-pairs.ts';

const PUBLISHED = '2025-11-21';

function verdictOf(here: string, there: string) {
  const passage = (text: string) =>
    preparePassage(
      analysePassage(
        { id: 'p0', text, start: 0, end: text.length, kind: 'body', paragraph: 0, citations: [] },
        { published: PUBLISHED },
      ),
    );
  return judgePair({
    here: passage(here),
    there: passage(there),
    score: 0.9,
    sameOccasion: true,
    published: PUBLISHED,
  }).verdict;
}

describe.each([
  ['a whole and its parts', SUMS],
  ['a group and the rest', COMPLEMENTS],
  ['the day of a decision and the day from which it holds', DECISION_AND_EFFECT],
  ['one figure in other words', OTHER_WORDS],
])('no conflict: %s', (_shape, pairs) => {
  it.each(pairs)('%s', (_name, here, there) => {
    expect(verdictOf(here, there)).not.toBe('conflicts');
    expect(verdictOf(there, here)).not.toBe('conflicts');
  });
});

describe('conflict all the same', () => {
  it.each(CONTRADICTIONS)('%s', (_name, here, there) => {
    expect(verdictOf(here, there)).toBe('conflicts');
    expect(verdictOf(there, here)).toBe('conflicts');
  });
});
