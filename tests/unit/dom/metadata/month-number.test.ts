import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../../lib/dom/metadata/month-number.ts';
import { LANGUAGES } from '../../../../lib/messages/languages.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

describe('the number of a month', () => {
  it.each(LANGUAGES)('is known by its name as the platform writes it in %s', (language) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    const names = MONTHS.map(
      (month) =>
        format.formatToParts(Date.UTC(2025, month, 15)).find(({ type }) => type === 'month')?.value ?? '',
    );
    expect(names.map(monthNumber)).toEqual(MONTHS.map((month) => month + 1));
  });

  it.each([
    ['Sept', 9],
    ['DEC', 12],
    ['févr', 2],
    ['Istanbul', 0],
  ])('of %s is %d', (name, number) => {
    expect(monthNumber(name)).toBe(number);
  });
});
