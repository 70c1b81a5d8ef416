import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/text/tokenise.ts';

const folded = (text: string): string[] => tokenise(text).map((token) => token.folded);
const content = (text: string): string[] =>
  tokenise(text)
    .filter((token) => !token.stop)
    .map((token) => token.folded);

describe('tokenise', () => {
  it.each<[string, readonly string[]]>([
    ['Ukraine’s Umerov’s', ['ukraine', 'umerov']],
    ["the passengers' bags", ['the', 'passengers', 'bags']],
    ['Dolmabahçe, Łódź, Erdoğan, Århus', ['dolmabahce', 'lodz', 'erdogan', 'arhus']],
    ['1,000 prisoners, 1 000 for 100', ['1000', 'prisoners', '1000', 'for', '100']],
    ['a 72-hour pause', ['a', '72', 'hour', 'pause']],
    ['33km in the 18th round', ['33', 'km', 'in', 'the', '18th', 'round']],
    ['the U.S. Senate', ['the', 'us', 'senate']],
    ['It sank [1].', ['it', 'sank']],
    ['face-to-face', ['face', 'to', 'face']],
    ["don't", ["don't"]],
    ['2024-03-12', ['2024', '03', '12']],
    ['北京大学', ['北京', '大学']],
    ['Киев и Москва', ['киев', 'и', 'москва']],
  ])('reads %s', (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it('takes US and WHO for names, us and who for function words', () => {
    expect(content('US officials told us that the WHO knows who did it')).toEqual([
      'us',
      'officials',
      'told',
      'who',
      'knows',
    ]);
  });

  it('does not take capitals for names in a text of capitals', () => {
    expect(content('WHO TOLD US THAT IT RAINED')).toEqual(['told', 'rained']);
  });

  it('stems inflected words alike', () => {
    const stems = tokenise('negotiate negotiated negotiations prisoner prisoners').map((token) => token.stem);
    expect(new Set(stems).size).toBe(2);
  });

  it('gives slices of the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
    );
  });
});
