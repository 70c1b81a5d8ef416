import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../lib/messages/create-translator.ts';
import { unquoted, wordDifference, wordDivergence } from '../../../lib/messages/word-difference.ts';

const english = createTranslator('en');

describe('words of a difference', () => {
  it.each([
    ["'constructive'", 'constructive'],
    ['“root causes”', 'root causes'],
    ['"root causes"', 'root causes'],
    ['„Ursachen“', 'Ursachen'],
    ['«причини»', 'причини'],
    ['no “progress”', 'no “progress”'],
    ['“new” and “unacceptable”', '“new” and “unacceptable”'],
    ["'constructive", "'constructive"],
    ['””', '””'],
    ['', ''],
  ])('%s stands in quotation marks as %s', (words, bare) => {
    expect(unquoted(words)).toBe(bare);
  });

  it('have one pair of quotation marks', () => {
    const difference = { here: 'tensions', there: "'constructive'" };
    expect(wordDifference(difference, english)).toBe('“tensions” here, “constructive” there');
    expect(wordDivergence(difference, ['Mercury', 'Herald'], english)).toBe(
      'Mercury: “tensions”. Herald: “constructive”.',
    );
  });
});
