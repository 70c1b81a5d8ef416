import { describe, expect, it } from 'vitest';
import { judgePair } from '../../../../lib/compare/verdict/judge-pair.ts';
import { preparePassage } from '../../../../lib/match/prepare-passage.ts';
import { analysePassage } from '../../../../lib/text/analyse-passage.ts';

function passage(text: string) {
  return preparePassage(
    analysePassage(
      { id: 'p0', text, start: 0, end: text.length, kind: 'body', paragraph: 0, citations: [] },
      { published: null },
    ),
  );
}

const judge = (here: string, there: string, score = 0.95) =>
  judgePair({ here: passage(here), there: passage(there), score, sameOccasion: null, published: null });

describe('offices', () => {
  it.each([
    ['US President Biden opened the harbour.', 'The harbour was opened by US President Donald Trump.'],
    ['Dutch Prime Minister Anna Smit signed.', 'Dutch premier Karel Visser signed.'],
    ['French Defence Minister Luc Martin flew home.', 'French Defense Minister Eve Durand flew home.'],
  ])('conflict: %s / %s', (here, there) => {
    const judged = judge(here, there);
    expect(judged.verdict).toBe('conflicts');
    expect(judged.differences.map((difference) => difference.kind)).toEqual(['name']);
  });

  it.each([
    ['Ukrainian President Zelenskiy spoke.', 'Ukrainian President Volodymyr Zelenskyy spoke.'],
    ['Former US President Joe Biden spoke.', 'US President Donald Trump spoke.'],
    ['Then-US President Joe Biden spoke.', 'US President Donald Trump spoke.'],
    ['US President-elect Donald Trump spoke.', 'US President Joe Biden spoke.'],
    ['US President Joe Biden spoke.', 'French President Emmanuel Macron spoke.'],
    ['US envoy Keith Brown spoke.', 'US envoy Steve Green spoke.'],
    ['US Deputy Foreign Minister Keith Brown spoke.', 'US Deputy Foreign Minister Steve Green spoke.'],
    ['President Brown spoke.', 'President Green spoke.'],
    ['US President Joe Biden met Donald Trump.', 'US President Donald Trump met guests.'],
  ])('no conflict: %s / %s', (here, there) => {
    expect(judge(here, there).verdict).toBe('agrees');
  });

  it('calls nothing in a match that is not sure', () => {
    expect(judge('US President Biden spoke.', 'US President Trump spoke.', 0.5).verdict).toBe('agrees');
  });
});
