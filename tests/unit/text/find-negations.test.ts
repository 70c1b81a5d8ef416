import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNegations } from '../../../lib/text/find-negations.ts';

const read = (text: string): string[] =>
  findNegations(text).map(({ text: word, scope }) => `${word}: ${scope.join(' ')}`);

describe('findNegations', () => {
  it.each<[string, ...string[]]>([
    ['No one was killed, he said.', 'No one: kill'],
    ['They did not agree on a truce, but met again.', 'not: agre truce'],
    ["They didn't agree.", "didn't: agre"],
    ['They couldn’t agree.', 'couldn’t: agre'],
    ['They failed to agree on a truce.', 'failed to: agre truce'],
    ['It ended without progress on a ceasefire.', 'without: progress ceasefir'],
    ['There were no casualties.', 'no: casualti'],
    ['Neither side confirmed it.', 'Neither: side confirm'],
    ['He refused to resign.', 'refused to: resign'],
    ['The route is no longer safe.', 'no longer: safe'],
    ['She has yet to formalise any plans.', 'yet to: formalis plan'],
  ])('reads %j', (text, ...negations) => {
    expect(read(text)).toEqual(negations);
  });

  it.each([
    'It was not only rain.',
    'No. 5 was alive.',
    'No doubt it rained.',
    'The knot held.',
    'He noted it.',
    'No fewer than 12 came.',
    '',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives slices of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (value) => {
        for (const found of findNegations(value))
          expect(found.text).toBe(value.slice(found.start, found.end));
      }),
    );
  });
});
