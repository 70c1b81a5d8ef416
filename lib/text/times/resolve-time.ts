import { MONTHS } from './calendar.ts';
import { addDays, day, isDate, monthPeriod, parts, readPublished, yearPeriod, type Period } from './days.ts';
import { away, relativeDay, relativePeriod, spanSince, weekday, weekend } from './relative-times.ts';
import { period, UNKNOWN, type Direction, type Groups, type Resolved } from './resolved-time.ts';
import type { TimeRule } from './time-grammar.ts';

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
