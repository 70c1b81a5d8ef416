import { describe, expect, it } from 'vitest';
import { countWords } from '../../../lib/topic/count-words.ts';
import { GENERAL_ENGLISH } from '../../../lib/topic/general-english.ts';
import { learnTerms } from '../../../lib/topic/learn-terms.ts';

function namesOf(...texts: readonly string[]): ReadonlyMap<string, number> {
  const terms = learnTerms(texts.map((text) => countWords(text, GENERAL_ENGLISH)));
  return new Map(terms.filter(({ kind }) => kind === 'name').map(({ word, weight }) => [word, weight]));
}

describe('names that two sources share', () => {
  it('a single own name does not make all others weigh next to nothing', () => {
    const names = namesOf(
      'The drug is called Orvax. Nobody had heard of Orvax before, said Ilse Tamm. Then Orvax worked.',
      'In a hut near Sellin the nurse held up Orvax. She had tried Orvax herself, and Orvax hurt.',
    );
    expect(names.get('Orvax')).toBe(1);
    expect(Math.max(...['Ilse', 'Tamm', 'Sellin'].map((name) => names.get(name) ?? 0))).toBe(1);
  });

  it('a country outweighs the people of its news', () => {
    const names = namesOf(
      'Today Norway said no. The answer of Norway to Ilse Tamm came late, and Norway keeps to it.',
      'For Norway the matter is closed. A spokesman of Norway repeated it near Sellin: Norway has spoken.',
    );
    expect(names.get('Norway')).toBe(1);
    expect(names.get('Tamm')).toBeLessThan(0.5);
  });
});
