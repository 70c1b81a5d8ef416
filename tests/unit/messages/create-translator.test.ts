import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../lib/messages/create-translator.ts';

const english = createTranslator('en-GB');

describe('translator', () => {
  it.each([
    [0, '0 conflicts'],
    [1, '1 conflict'],
    [2, '2 conflicts'],
    [1200, '1,200 conflicts'],
  ])('chooses the plural form and writes the number: %d', (count, words) => {
    expect(english.t('summary.conflicts', { count })).toBe(words);
  });

  it('fills in text as it is, even when it looks like a placeholder', () => {
    expect(english.t('source.republished', { outlet: '{count} $& News' })).toBe(
      'Republished from {count} $& News',
    );
  });

  it('answers an unknown language in English', () => {
    expect(createTranslator('tlh').t('tooltip.close')).toBe('Close');
  });

  it.each([
    ['2025', '2025'],
    ['2025-05', 'May 2025'],
    ['2025-05-16', '16 May 2025'],
    ['2025-05-16T23:30:00-05:00', '16 May 2025'],
    ['last Friday', 'last Friday'],
  ])('writes a date as precisely as it is known: %s', (iso, words) => {
    expect(english.date(iso)).toBe(words);
  });

  it.each([
    [512, '512 byte'],
    [20_400, '20 kB'],
    [3_250_000, '3.3 MB'],
  ])('writes %d bytes', (count, words) => {
    expect(english.bytes(count)).toBe(words);
  });

  it('names languages', () => {
    expect(english.languageName('uk')).toBe('Ukrainian');
    expect(english.languageName('not a tag')).toBe('not a tag');
  });
});
