import { describe, expect, it } from 'vitest';
import { judgePair } from '../../../../lib/compare/verdict/judge-pair.ts';
import { preparePassage } from '../../../../lib/match/prepare-passage.ts';
import { analysePassage } from '../../../../lib/text/analyse-passage.ts';
import { VERDICT_PAIRS } from './verdict-pairs.ts';

const PUBLISHED = '2025-06-14';

function passage(text: string) {
  return preparePassage(
    analysePassage(
      { id: 'p0', text, start: 0, end: text.length, kind: 'body', paragraph: 0, citations: [] },
      { published: PUBLISHED },
    ),
  );
}

function judge(here: string, there: string) {
  return judgePair({
    here: passage(here),
    there: passage(there),
    score: 0.95,
    sameOccasion: null,
    published: PUBLISHED,
  });
}

describe('verdicts a careful reader would sign', () => {
  it.each(VERDICT_PAIRS.map(([allowed, here, there]) => ({ allowed, here, there })))(
    '$here / $there',
    ({ allowed, here, there }) => {
      const [one, other] = [judge(here, there), judge(there, here)];
      expect(allowed, one.rule).toContain(one.verdict);
      expect(allowed, other.rule).toContain(other.verdict);
    },
  );
});
