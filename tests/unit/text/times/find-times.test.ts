import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../../lib/text/times/find-times.ts';

/** A Friday. */
const PUBLISHED = '2025-05-16T09:30:00Z';

function read(text: string, published: string | null = PUBLISHED): string[] {
  return findTimes(text, published).map(({ kind, from, to, precision, weekday, text: written }) => {
    const period =
      from === null ? (weekday === null ? '?' : `weekday ${weekday}`) : from === to ? from : `${from}..${to}`;
    return `${written}: ${kind} ${period} ${precision}`;
  });
}

describe('findTimes: dates', () => {
  it.each<[string, ...string[]]>([
    ['on 2024-03-12', '2024-03-12: date 2024-03-12 day'],
    ['on 12 March 2024', '12 March 2024: date 2024-03-12 day'],
    ['on March 12, 2024', 'March 12, 2024: date 2024-03-12 day'],
    ['the 3rd of June 2023', '3rd of June 2023: date 2023-06-03 day'],
    ['on Sept. 3', 'Sept. 3: date 2024-09-03 day'],
    ['on Friday, May 16, 2025', 'Friday, May 16, 2025: date 2025-05-16 day'],
    ['WARSAW, April 28 (AP) - The', 'April 28: date 2025-04-28 day'],
    ['on 16-17 May', '16-17 May: period 2025-05-16..2025-05-17 day'],
    ['13/03/2024', '13/03/2024: date 2024-03-13 day'],
    ['12/03/2024', '12/03/2024: date ? day'],
    ['on 30 February 2024'],
    ['It will open on 3 January.', '3 January: date 2026-01-03 day'],
    ['It opened on 3 December.', '3 December: date 2024-12-03 day'],
  ])('reads %j', (text, ...times) => {
    expect(read(text)).toEqual(times);
  });
});

describe('findTimes: weekdays and days told from the article', () => {
  it.each<[string, ...string[]]>([
    ['They met on Friday.', 'Friday: date 2025-05-16 day'],
    ['They met on Monday.', 'Monday: date 2025-05-12 day'],
    ['The spokesman said on Monday it would end.', 'Monday: date 2025-05-12 day'],
    ['They will meet on Monday.', 'Monday: date 2025-05-19 day'],
    ['Talks resume on Thursday.', 'Thursday: date 2025-05-22 day'],
    ['She is due to visit the town on Wednesday.', 'Wednesday: date 2025-05-21 day'],
    ['The school stayed open on Tuesday.', 'Tuesday: date 2025-05-13 day'],
    ['next Wednesday', 'next Wednesday: date 2025-05-21 day'],
    ['last Friday', 'last Friday: date 2025-05-09 day'],
    ['closed until Sunday', 'until Sunday: until 2025-05-18 day'],
    ['by 1 July', 'by 1 July: until 2025-07-01 day'],
    ['yesterday', 'yesterday: date 2025-05-15 day'],
    ['tomorrow', 'tomorrow: date 2025-05-17 day'],
    ['last night', 'last night: date 2025-05-15..2025-05-16 day'],
    ['this morning', 'this morning: date 2025-05-16 day'],
    ['the day before yesterday', 'the day before yesterday: date 2025-05-14 day'],
    ['two days ago', 'two days ago: date 2025-05-14 day'],
    ['last weekend', 'last weekend: period 2025-05-10..2025-05-11 day'],
    ['at the weekend', 'the weekend: period 2025-05-17..2025-05-18 day'],
  ])('reads %j', (text, ...times) => {
    expect(read(text)).toEqual(times);
  });

  it('keeps a weekday by name where the article has no date', () => {
    expect(read('They met on Friday.', null)).toEqual(['Friday: date weekday 5 day']);
    expect(read('They met yesterday.', null)).toEqual(['yesterday: date ? day']);
    expect(read('They met on May 16.', null)).toEqual(['May 16: date ? day']);
    expect(read('They met on Friday.', '2025-05')).toEqual(['Friday: date weekday 5 day']);
  });
});

describe('findTimes: periods', () => {
  it.each<[string, ...string[]]>([
    ['since March 2022', 'since March 2022: since 2022-03-01..2022-03-31 month'],
    ['in early 2022', 'early 2022: period 2022-01-01..2022-06-02 season'],
    ['the end of 2023', 'the end of 2023: period 2023-08-01..2023-12-31 season'],
    ['in February 2022', 'February 2022: period 2022-02-01..2022-02-28 month'],
    ['notified in April.', 'April: period 2025-04-01..2025-04-30 month'],
    ['last June', 'last June: period 2024-06-01..2024-06-30 month'],
    ['to June of last year', 'June of last year: period 2024-06-01..2024-06-30 month'],
    ['from July onwards', 'from July: since 2025-07-01..2025-07-31 month'],
    ['until mid-December', 'until mid-December: until 2025-12-09..2025-12-23 month'],
    ['the summer of 2022', 'summer of 2022: period 2022-06-01..2022-08-31 season'],
    ['in 2014', '2014: period 2014-01-01..2014-12-31 year'],
    ['its 1991 borders', '1991: period 1991-01-01..1991-12-31 year'],
    ['the 1990s', '1990s: period 1990-01-01..1999-12-31 year'],
    ['last week', 'last week: period 2025-05-05..2025-05-11 week'],
    ['this month', 'this month: period 2025-05-01..2025-05-31 month'],
    ['next year', 'next year: period 2026-01-01..2026-12-31 year'],
    ['two weeks from now', 'two weeks from now: period 2025-05-27..2025-06-02 week'],
    ['between 2021 and 2023', '2021 and 2023: period 2021-01-01..2023-12-31 year'],
    ['between March 2022 and June 2023', 'March 2022 and June 2023: period 2022-03-01..2023-06-30 month'],
    [
      'the first talks in more than three years',
      'more than three years: duration-since 2021-05-16..2022-05-16 year',
    ],
    ['their first meeting in three years', 'three years: duration-since 2021-05-16..2022-11-15 year'],
    [
      'nearly three years into the war',
      'nearly three years into: duration-since 2022-05-16..2023-05-16 year',
    ],
    ['the month after the army invaded', 'the month after: period ? vague'],
    ['in recent months', 'in recent months: period ? vague'],
  ])('reads %j', (text, ...times) => {
    expect(read(text)).toEqual(times);
  });

  it.each([
    'He may go. They march on.',
    'Theresa May said so.',
    'about 2000 people came',
    'between 5 and 7 km',
    'May I come in?',
    'the sun set',
    '1,187 people',
    '',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('findTimes: any text', () => {
  it('gives ordered slices with proper periods', () => {
    const parts =
      'since until between and from in early late mid- the end of March May 12 31 16-17 2022 2024-02-30 1990s Friday next last weekend yesterday two three weeks ago years , . more than into first'.split(
        ' ',
      );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((words) => words.join(' ')),
    );
    const published = fc.constantFrom(
      null,
      '',
      '2025',
      '2025-05',
      PUBLISHED,
      '2024-02-29',
      '0000-13-45',
      'Friday',
    );
    fc.assert(
      fc.property(text, published, (value, date) => {
        let last = 0;
        for (const time of findTimes(value, date)) {
          expect(time.text).toBe(value.slice(time.start, time.end));
          expect(time.start).toBeGreaterThanOrEqual(last);
          if (time.from !== null && time.to !== null) expect(time.from <= time.to).toBe(true);
          last = time.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
