import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../lib/topic/topic-words.ts';

describe('wordsOf', () => {
  it.each([
    ['a hyphenated pair', 'Russia-Ukraine talks', ['Russia', 'Ukraine', 'talks']],
    ['a soft hyphen inside a word', 'the dele\u00adgation', ['the', 'delegation']],
    ['a zero-width space inside a word', 'Istan\u200bbul', ['Istanbul']],
    ['an apostrophe', 'Ukraine’s', ['Ukraine’s']],
  ])('reads %s', (_name, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
