import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteWords } from '../../../../lib/dom/mark/align-words.ts';
import { matchQuote, quoteOf } from '../../../../lib/dom/mark/match-quote.ts';

const SENTENCE = 'Russia and Ukraine agreed to exchange 1,000 prisoners of war each.';
const PAGE = `The meeting was short. ${SENTENCE} Umerov spoke to reporters afterwards.`;

function find(changed: string, original = PAGE, sentence = SENTENCE): string | null {
  const start = original.indexOf(sentence);
  const match = matchQuote(changed, quoteWords(changed), quoteOf(original, start, start + sentence.length));
  return match === null ? null : changed.slice(match.start, match.end);
}

describe('a passage is found again', () => {
  it.each([
    ['where it was', PAGE, SENTENCE],
    ['further down', `A new first paragraph was added. ${PAGE}`, SENTENCE],
    ['between other neighbours', `Nothing else is left. ${SENTENCE} The end.`, SENTENCE],
    [
      'with its spelling corrected',
      PAGE.replace('prisoners', 'prisonners'),
      SENTENCE.replace('prisoners', 'prisonners'),
    ],
    [
      'with a small word added',
      PAGE.replace('agreed to', 'have agreed to'),
      SENTENCE.replace('agreed to', 'have agreed to'),
    ],
    [
      'with other quotation marks and spaces',
      PAGE.replace('of war each', 'of  war\neach'),
      SENTENCE.replace('of war each', 'of  war\neach'),
    ],
    ['the right one of two', `${SENTENCE} An early note. ${PAGE}`, SENTENCE],
  ])('%s', (_, changed, expected) => {
    expect(find(changed)).toBe(expected);
  });
});

describe('a lookalike is never taken for it', () => {
  it.each([
    ['another number', PAGE.replace('1,000', '2,000')],
    ['another name', PAGE.replace('Ukraine', 'Belarus')],
    ['the contrary', PAGE.replace('agreed', 'refused')],
    ['a negation', PAGE.replace('agreed', 'never agreed')],
    ['half of it', PAGE.replace('1,000 prisoners of war each', 'more')],
    ['nothing alike', 'The weather will be fine on Sunday, with some wind from the west in the afternoon.'],
    ['an empty page', ''],
  ])('%s', (_, changed) => {
    expect(find(changed)).toBeNull();
  });

  it('is lost when two places fit alike', () => {
    expect(find(`Strange. ${SENTENCE} Other. Words between. Strange. ${SENTENCE} Other.`)).toBeNull();
  });
});

describe('matchQuote', () => {
  it('finds every stretch of an unchanged text whose words occur once', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 4, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const from = a % (words.length - 2);
          const count = 2 + (b % (words.length - from - 1));
          const text = words.join(' ');
          const sentence = words.slice(from, from + count).join(' ');
          const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
          const match = matchQuote(text, quoteWords(text), quoteOf(text, start, start + sentence.length));
          expect(match).toMatchObject({ start, end: start + sentence.length });
        },
      ),
    );
  });
});
