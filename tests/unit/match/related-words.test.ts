import { describe, expect, it } from 'vitest';
import { relatedWords } from '../../../lib/match/relations/related-words.ts';
import { RELATION_ROWS } from '../../../lib/match/relations/relation-rows.ts';
import { relationRows } from '../../../scripts/relations/relation-rows.ts';

describe('related words', () => {
  it('are those of the lists they are built from', () => {
    const isFresh = RELATION_ROWS === relationRows();
    expect(isFresh, 'Run `npx vite-node --script scripts/build-related-words.ts`.').toBe(true);
  });

  it('are related in both directions, and equally', () => {
    const stems = RELATION_ROWS.split(' ').map((row) => row.slice(0, row.indexOf(':')));
    const oneSided = stems.filter((from) =>
      [...relatedWords(from)].some(([to, strength]) => relatedWords(to).get(from) !== strength),
    );
    expect([stems.length > 5000, oneSided]).toEqual([true, []]);
  });

  it.each([
    ['accus', 'alleg', 0.75],
    ['abil', 'power', 0.6],
    ['abandon', 'discard', 0.4],
    ['talk', 'talk', undefined],
  ])('take %s and %s for %s', (a, b, strength) => {
    expect(relatedWords(a).get(b)).toBe(strength);
  });
});
