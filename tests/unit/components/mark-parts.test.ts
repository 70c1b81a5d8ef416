import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markParts } from '../../../components/shared/mark-parts.ts';

const marked = (quote: string, words: readonly string[]): readonly string[] =>
  markParts(
    quote,
    words.map((each) => ({ words: each, verdict: 'differs' as const })),
  )
    .filter(({ verdict }) => verdict !== null)
    .map(({ text }) => text);

describe('marking divergent words', () => {
  it.each([
    ['a number', 'They asked for a 30-day truce.', ['30-day'], ['30-day']],
    ['every occurrence', 'Turkey said Turkey hosts.', ['Turkey'], ['Turkey', 'Turkey']],
    ['not within a longer number', 'In 2030 it was 30.', ['30'], ['30']],
    ['not within a longer word', 'Nothing is not.', ['not'], ['not']],
    ['words that are not there', 'Talks ended.', ['72-hour'], []],
    ['nothing to mark', 'Talks ended.', ['', '  '], []],
    ['the first of overlapping words', 'a 30-day ceasefire', ['30-day', '30-day ceasefire'], ['30-day']],
  ])('%s', (_, quote, words, expected) => {
    expect(marked(quote, words)).toEqual(expected);
  });

  it('never alters the quote', () => {
    const words = fc.array(fc.string({ maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), words, (quote, divergent) => {
        const divergences = divergent.map((each) => ({ words: each, verdict: 'agrees' as const }));
        return (
          markParts(quote, divergences)
            .map(({ text }) => text)
            .join('') === quote
        );
      }),
    );
  });
});
