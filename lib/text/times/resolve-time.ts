import type { TimeReference } from '../analysis.ts';
import { SMALL_NUMBERS } from '../quantities/number-words.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import {
  addDays,
  addMonths,
  day,
  isDate,
  monthPeriod,
  parts,
  readPublished,
  weekdayOf,
  weekPeriod,
  yearPeriod,
  type Day,
  type Period,
} from './days.ts';
import type { TimeRule } from './time-grammar.ts';

/** What a match resolves to: the period it names, or `null` ends where the article's date would be needed. */
export type Resolved = Pick<TimeReference, 'kind' | 'from' | 'to' | 'precision' | 'weekday'>;

/** Which way a bare weekday or date points, seen from the article's date. */
export type Direction = 'past' | 'future';

type Groups = Readonly<Record<string, string | undefined>>;

const UNKNOWN = { from: null, to: null, weekday: null } as const;

/** Resolves a match of a rule against the article's date; `null` when the match is no time after all. */
export function resolveTime(
  rule: TimeRule,
  groups: Groups,
  published: string | null,
  direction: Direction,
): Resolved | null {
  const now = readPublished(published);
  switch (rule) {
    case 'iso':
      return dated(Number(groups.y), Number(groups.mm), Number(groups.d));
    case 'slashed':
      return slashed(Number(groups.y), Number(groups.mm), Number(groups.d));
    case 'date':
    case 'dates':
      return namedDate(groups, now, direction);
    case 'month':
      return namedMonth(groups, now, direction);
    case 'season':
      return season(groups, now.year);
    case 'year':
      return period(
        partOf(yearPeriod(Number(groups.y)), groups.part),
        groups.part === undefined ? 'year' : 'season',
      );
    case 'decade':
      return period(
        { from: day(Number(groups.y) * 10, 1, 1), to: day(Number(groups.y) * 10 + 9, 12, 31) },
        'year',
      );
    case 'weekday':
      return weekday(groups, now.day, direction);
    case 'weekend':
      return weekend(groups.which?.toLowerCase(), now.day);
    case 'relative-day':
      return relativeDay(groups.word?.toLowerCase() ?? '', now.day);
    case 'relative-period':
      return relativePeriod(groups.which?.toLowerCase() ?? '', groups.u?.toLowerCase() ?? '', now);
    case 'ago':
      return away(groups, now.day, -1);
    case 'ahead':
      return away(groups, now.day, 1);
    case 'span-since':
    case 'into':
      return spanSince(groups, now.day);
    case 'vague':
      return { kind: 'period', precision: 'vague', ...UNKNOWN };
  }
}

function period(of: Period, precision: Resolved['precision']): Resolved {
  return { kind: 'period', from: of.from, to: of.to, precision, weekday: null };
}

function dated(year: number, month: number, date: number): Resolved | null {
  if (!isDate(year, month, date)) return null;
  const on = day(year, month, date);
  return { kind: 'date', from: on, to: on, precision: 'day', weekday: null };
}

/** Day first or month first cannot be told where both are below 13. */
function slashed(year: number, second: number, first: number): Resolved | null {
  if (first > 12 || first === second) return dated(year, second, first);
  if (second > 12) return dated(year, first, second);
  return isDate(year, second, first) ? { kind: 'date', precision: 'day', ...UNKNOWN } : null;
}

function namedDate(
  groups: Groups,
  now: ReturnType<typeof readPublished>,
  direction: Direction,
): Resolved | null {
  const month = monthOf(groups.m);
  const date = Number.parseInt(groups.d ?? '', 10);
  const end = groups.e === undefined ? date : Number.parseInt(groups.e, 10);
  if (month === null || !(date >= 1 && date <= 31 && end >= date && end <= 31)) return null;
  const year = groups.y !== undefined ? Number(groups.y) : yearOf(month, date, now, direction);
  const kind = groups.e === undefined ? 'date' : 'period';
  if (year === null) return { kind, precision: 'day', ...UNKNOWN };
  if (!isDate(year, month, date) || !isDate(year, month, end)) return null;
  return { kind, from: day(year, month, date), to: day(year, month, end), precision: 'day', weekday: null };
}

function monthOf(name: string | undefined): number | null {
  return MONTHS.get(name?.toLowerCase().replace('.', '') ?? '') ?? null;
}

/** A date or month without a year lies within half a year of the article's date, or on the side that is spoken of. */
function yearOf(
  month: number,
  date: number,
  now: ReturnType<typeof readPublished>,
  direction: Direction,
): number | null {
  if (now.year === null || now.month === null) return null;
  const distance = month - now.month + (date - (now.day === null ? date : parts(now.day).date)) / 31;
  if (direction === 'future') return distance < -2 ? now.year + 1 : now.year;
  return distance > 3 ? now.year - 1 : distance < -9 ? now.year + 1 : now.year;
}

function namedMonth(
  groups: Groups,
  now: ReturnType<typeof readPublished>,
  direction: Direction,
): Resolved | null {
  const month = monthOf(groups.m);
  if (month === null) return null;
  const which = groups.which?.toLowerCase();
  if (groups.whichyear !== undefined) {
    const shift = groups.whichyear === 'last' ? -1 : groups.whichyear === 'next' ? 1 : 0;
    return now.year === null
      ? { kind: 'period', precision: 'month', ...UNKNOWN }
      : period(monthPeriod(now.year + shift, month), 'month');
  }
  let year =
    groups.y !== undefined
      ? Number(groups.y)
      : yearOf(month, 15, now, which === 'next' ? 'future' : direction);
  if (year === null) return { kind: 'period', precision: 'month', ...UNKNOWN };
  if (which === 'last' && now.month !== null && now.year !== null)
    year = month < now.month ? now.year : now.year - 1;
  if (which === 'next' && now.month !== null && now.year !== null)
    year = month > now.month ? now.year : now.year + 1;
  return period(partOf(monthPeriod(year, month), groups.part), 'month');
}

/** Northern seasons by the weather's months; winter begins in the year before the one it is mostly named for. */
function season(groups: Groups, now: number | null): Resolved | null {
  const name = groups.s?.toLowerCase() ?? '';
  const which = groups.which?.toLowerCase();
  const year =
    groups.y !== undefined
      ? Number(groups.y)
      : now === null
        ? null
        : which === 'last' && name !== 'winter'
          ? null
          : which === 'next'
            ? now + 1
            : now;
  if (year === null) {
    // "last summer" may be this year's or last year's.
    return now === null
      ? { kind: 'period', precision: 'season', ...UNKNOWN }
      : { kind: 'period', from: day(now - 1, 3, 1), to: day(now, 11, 30), precision: 'vague', weekday: null };
  }
  const from =
    name === 'spring'
      ? day(year, 3, 1)
      : name === 'summer'
        ? day(year, 6, 1)
        : name === 'winter'
          ? day(year - 1, 12, 1)
          : day(year, 9, 1);
  const to =
    name === 'spring'
      ? day(year, 5, 31)
      : name === 'summer'
        ? day(year, 8, 31)
        : name === 'winter'
          ? day(year, 12, 31)
          : day(year, 11, 30);
  return period(partOf({ from, to }, groups.part), 'season');
}

/** The named part of a period; parts overlap, as "early" and "mid" do in speech. */
function partOf(of: Period, part: string | undefined): Period {
  if (part === undefined) return of;
  const length = (Date.parse(of.to) - Date.parse(of.from)) / 86_400_000 + 1;
  const slice = (from: number, to: number): Period => ({
    from: addDays(of.from, Math.round(length * from)),
    to: addDays(of.from, Math.max(0, Math.round(length * to) - 1)),
  });
  if (/half/u.test(part)) return /first/u.test(part) ? slice(0, 0.5) : slice(0.5, 1);
  if (/early|start|beginning/u.test(part)) return slice(0, 0.42);
  if (/late|end/u.test(part)) return slice(0.58, 1);
  return slice(0.25, 0.75);
}

function weekday(groups: Groups, now: Day | null, direction: Direction): Resolved | null {
  const number = WEEKDAYS.get(groups.w?.toLowerCase() ?? '');
  if (number === undefined) return null;
  if (now === null) return { kind: 'date', from: null, to: null, precision: 'day', weekday: number };
  const which = groups.which?.toLowerCase();
  const forward =
    which === 'next' ||
    which === 'coming' ||
    (which !== 'last' && which !== 'past' && direction === 'future');
  const ahead = (number - weekdayOf(now) + 7) % 7;
  const back = (weekdayOf(now) - number + 7) % 7;
  const strict = which === 'last' || which === 'next' || which === 'past';
  const on = forward
    ? addDays(now, ahead === 0 && strict ? 7 : ahead)
    : addDays(now, back === 0 && strict ? -7 : -back);
  return { kind: 'date', from: on, to: on, precision: 'day', weekday: number };
}

function weekend(which: string | undefined, now: Day | null): Resolved {
  if (now === null) return { kind: 'period', precision: 'week', ...UNKNOWN };
  const { from } = weekPeriod(now);
  const shift = which === 'next' ? 7 : which === 'last' || which === 'past' || which === 'previous' ? -7 : 0;
  // "The weekend" is the last one for an article of Monday or Tuesday.
  const before = which === undefined && weekdayOf(now) <= 2 ? -7 : 0;
  return period({ from: addDays(from, 5 + shift + before), to: addDays(from, 6 + shift + before) }, 'day');
}

const DAY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/before yesterday/u, -2],
  [/after tomorrow/u, 2],
  [/yesterday|last night/u, -1],
  [/tomorrow/u, 1],
];

function relativeDay(word: string, now: Day | null): Resolved {
  if (now === null) return { kind: 'date', precision: 'day', ...UNKNOWN };
  const shift = DAY_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? 0;
  // A night belongs to both its days.
  const from = word === 'overnight' ? addDays(now, -1) : addDays(now, shift);
  const to = word === 'last night' ? now : addDays(now, shift);
  return { kind: 'date', from, to, precision: 'day', weekday: null };
}

function relativePeriod(which: string, unit: string, now: ReturnType<typeof readPublished>): Resolved {
  const shift = /last|previous|past/u.test(which) ? -1 : /next|coming/u.test(which) ? 1 : 0;
  if (unit === 'year')
    return now.year === null
      ? { kind: 'period', precision: 'year', ...UNKNOWN }
      : period(yearPeriod(now.year + shift), 'year');
  if (unit === 'month' && now.year !== null && now.month !== null) {
    const { year, month } = parts(addMonths(day(now.year, now.month, 1), shift));
    return period(monthPeriod(year, month), 'month');
  }
  if (unit === 'week' && now.day !== null) return period(weekPeriod(addDays(now.day, 7 * shift)), 'week');
  return {
    kind: 'period',
    precision: unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'vague',
    ...UNKNOWN,
  };
}

/** Days that "two weeks ago" may be off. */
const LOOSENESS: Readonly<Record<string, number>> = { day: 0, week: 3, month: 15, year: 183, decade: 1826 };

function away(groups: Groups, now: Day | null, sign: 1 | -1): Resolved {
  const unit = (groups.u ?? '').toLowerCase().replace(/s$/u, '');
  const count = countOf(groups.n);
  const precision = unit === 'day' ? 'day' : unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'year';
  if (now === null || count === null)
    return { kind: 'period', precision: count === null ? 'vague' : precision, ...UNKNOWN };
  const centre = shifted(now, unit, sign * count);
  const loose = (LOOSENESS[unit] ?? 0) + (groups.bound === undefined ? 0 : Math.max(1, LOOSENESS[unit] ?? 0));
  return {
    kind: unit === 'day' && loose === 0 ? 'date' : 'period',
    from: addDays(centre, -loose),
    to: addDays(centre, loose),
    precision,
    weekday: null,
  };
}

/**
 * "the first talks in more than three years": the moment lies so long before the article's date. Speakers round down
 * freely ("in three years" is said up to the fourth), and up by half a unit.
 */
function spanSince(groups: Groups, now: Day | null): Resolved {
  const unit = (groups.u ?? '').toLowerCase().replace(/s$/u, '');
  const count = countOf(groups.n);
  if (now === null || count === null) return { kind: 'duration-since', precision: 'vague', ...UNKNOWN };
  const bound = groups.bound?.toLowerCase() ?? '';
  const below = /nearly|almost|less than|under/u.test(bound);
  const above = /more than|over|at least/u.test(bound);
  const from = shifted(now, unit, -(below ? count : count + 1));
  const near = below ? shifted(now, unit, -(count - 1)) : shifted(now, unit, -count);
  const to = above || below ? near : addDays(near, LOOSENESS[unit] ?? 0);
  return {
    kind: 'duration-since',
    from,
    to,
    precision: unit === 'day' ? 'day' : unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'year',
    weekday: null,
  };
}

function shifted(from: Day, unit: string, count: number): Day {
  if (unit === 'day') return addDays(from, count);
  if (unit === 'week') return addDays(from, 7 * count);
  return addMonths(from, count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120));
}

function countOf(written: string | undefined): number | null {
  const word = (written ?? '').toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  if (word === 'a couple of') return 2;
  return SMALL_NUMBERS.get(word) ?? (/^\d+$/u.test(word) ? Number(word) : null);
}
