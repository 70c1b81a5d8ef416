import { describe, expect, it } from 'vitest';
import { analysePassage } from '../../../lib/text/analyse-passage.ts';
import type { PassageAnalysis } from '../../../lib/text/analysis.ts';
import { oppositeOutcome } from '../../../lib/text/opposite-outcomes.ts';

function analyse(text: string): PassageAnalysis {
  const passage = {
    id: 'p0',
    text,
    start: 0,
    end: text.length,
    kind: 'body',
    paragraph: 0,
    citations: [],
  } as const;
  return analysePassage(passage, { published: null });
}

describe('oppositeOutcome', () => {
  it.each([
    ['The council approved the budget.', 'The council rejected the budget.', 'approved', 'rejected'],
    ['No one was killed in the fire.', 'Two people were killed in the fire.', 'No one was killed', 'killed'],
    ['Both sides agreed to a truce.', 'They failed to agree on a truce.', 'agreed', 'failed to agree'],
    ['Both sides agreed to a truce.', 'They did not agree on a truce.', 'agreed', 'not agree'],
    ['Shares rose 3 percent.', 'Shares fell 3 percent.', 'rose', 'fell'],
    ['Everybody got off alive.', 'Two dead were found.', 'alive', 'dead'],
    ['There were no fatalities.', 'Two people died.', 'no fatalities', 'died'],
    ['The ship passed its inspection.', 'The ship failed its inspection.', 'passed', 'failed'],
    ['The schools stayed open.', 'The schools were closed.', 'open', 'closed'],
  ])('sets %j against %j', (a, b, here, there) => {
    expect(oppositeOutcome(analyse(a), analyse(b))).toEqual({ here, there });
    expect(oppositeOutcome(analyse(b), analyse(a))).toEqual({ here: there, there: here });
  });

  it.each([
    ['It was approved.', 'It was adopted.'],
    ['The talks began.', 'The talks ended.'],
    ['Anna won and Bert lost.', 'Bert won.'],
    ['No one was killed.', 'Everybody survived.'],
    ['They did not agree.', 'They rejected it.'],
    ['It rained.', 'It was dry.'],
  ])('does not set %j against %j', (a, b) => {
    expect(oppositeOutcome(analyse(a), analyse(b))).toBeNull();
  });
});
