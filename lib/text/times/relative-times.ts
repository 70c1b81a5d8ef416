import { SMALL_NUMBERS } from '../quantities/number-words.ts';
import { WEEKDAYS } from './calendar.ts';
import {
  addDays,
  addMonths,
  day,
  monthPeriod,
  parts,
  weekdayOf,
  weekPeriod,
  yearPeriod,
  type Day,
  type readPublished,
} from './days.ts';
import { period, UNKNOWN, type Direction, type Groups, type Resolved } from './resolved-time.ts';

/** A weekday by name, the nearest on the side that is spoken of. */
export function weekday(groups: Groups, now: Day | null, direction: Direction): Resolved | null {
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

/** The Saturday and Sunday meant. */
export function weekend(which: string | undefined, now: Day | null): Resolved {
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

/** "yesterday", "tonight" and the like. */
export function relativeDay(word: string, now: Day | null): Resolved {
  if (now === null) return { kind: 'date', precision: 'day', ...UNKNOWN };
  const shift = DAY_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? 0;
  // A night belongs to both its days.
  const from = word === 'overnight' ? addDays(now, -1) : addDays(now, shift);
  const to = word === 'last night' ? now : addDays(now, shift);
  return { kind: 'date', from, to, precision: 'day', weekday: null };
}

/** "last week", "next year". */
export function relativePeriod(which: string, unit: string, now: ReturnType<typeof readPublished>): Resolved {
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

/** "two weeks ago", "three days from now". */
export function away(groups: Groups, now: Day | null, sign: 1 | -1): Resolved {
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
export function spanSince(groups: Groups, now: Day | null): Resolved {
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
