import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../lib/messages/create-translator.ts';
import { wordFindings } from '../../../lib/messages/word-findings.ts';

describe('the sentence that tells a screen reader of the marks', () => {
  it.each([
    ['en', 1, 0, 'Lateral: 1 finding'],
    ['en', 12, 2, 'Lateral: 12 findings, 2 conflicts'],
  ])('in %s of %d findings, %d conflicts', (language, findings, conflicts, words) => {
    expect(wordFindings({ findings, conflicts }, createTranslator(language)).sentence).toBe(words);
  });

  it('is in the plural of its language', () => {
    const russian = createTranslator('ru');
    const said = [1, 2, 5].map((findings) => wordFindings({ findings, conflicts: 0 }, russian).sentence);
    expect(new Set(said.map((words) => words.replace(/\d+/, ''))).size).toBe(3);
  });
});
