import { describe, expect, it } from 'vitest';
import { conflictGroups } from '../../../lib/compare/conflict-groups.ts';
import type { PassagePair, PassagePlace } from '../../../lib/compare/source-pairs.ts';

const at = (source: number, passage: number): PassagePlace => ({ source, passage });

function pair(
  from: PassagePlace,
  to: PassagePlace,
  rule = 'result-of-talks',
  score = 0.2,
  verdict: 'conflicts' | 'agrees' = 'conflicts',
): PassagePair {
  return {
    from,
    to,
    score,
    judgement: { verdict, rule, differences: [], sharedValues: [] },
    reason: { rule, sharedWords: [], sharedValues: [] },
  };
}

describe('conflicts that no fact holds', () => {
  const [a, b, c, d] = [at(0, 1), at(1, 2), at(2, 3), at(0, 9)] as const;

  it.each<[string, readonly PassagePair[], readonly (readonly PassagePlace[])[], unknown]>([
    ['nothing of what agrees', [pair(a, b, 'same-words', 0.9, 'agrees')], [], []],
    ['two passages that contradict each other', [pair(a, b)], [], [[a, b]]],
    ['nothing that a fact holds already', [pair(a, b)], [[b, a, c]], []],
    ['what stands in two facts', [pair(a, b)], [[a], [b]], [[a, b]]],
    ['one passage with all that contradict it', [pair(a, b), pair(a, c)], [], [[a, b, c]]],
    [
      'what another rule found by itself',
      [pair(a, b), pair(a, c, 'length-of-event')],
      [],
      [
        [a, b],
        [a, c],
      ],
    ],
    [
      'the most alike of several passages of the same two sources',
      [pair(a, b, 'result-of-talks', 0.1), pair(d, b, 'result-of-talks', 0.3)],
      [],
      [[d, b]],
    ],
    [
      'nothing that the same two sources contradict each other in within a fact',
      [pair(a, b), pair(d, b, 'result-of-talks', 0.3)],
      [[d, b]],
      [],
    ],
  ])('are %s', (_name, pairs, facts, expected) => {
    expect(conflictGroups(pairs, facts)).toEqual(expected);
  });
});
