import { describe, expect, it } from 'vitest';
import { explainPair } from '../../../lib/compare/explain-pair.ts';

const CAPTAIN = 'Captain Elin Brandt ordered the passengers into the boats within half an hour.';

describe('a name that two sentences share', () => {
  it.each([
    ['a person of whom each tells something else', CAPTAIN, 'The widow of Elin Brandt thanked her crew.'],
    [
      'a place where each has something else happen',
      'The track at Harlow Bend was renewed in spring.',
      'A night of blue lights at Harlow Bend.',
    ],
  ])('is no match by itself: %s', (_what, here, there) => {
    for (const { features, shown } of [explainPair(here, there), explainPair(there, here)]) {
      expect(features.nameAlone).toBe(1);
      expect(shown).toBe(false);
    }
  });

  it.each([
    ['with what she did', CAPTAIN, 'Elin Brandt ordered everybody into the boats.'],
    ['with a figure', 'Elin Brandt, 51, stayed on the bridge.', 'The captain was Elin Brandt, 51.'],
    ['beside another name', 'Elin Brandt met Jonas Vik.', 'Jonas Vik called on Elin Brandt.'],
  ])('is not alone %s', (_what, here, there) => {
    expect(explainPair(here, there).features.nameAlone).toBe(0);
  });
});
