import type { TimeReference } from '../analysis.ts';
import { MONTHS } from './calendar.ts';
import { weekdayOf } from './days.ts';

export type TimeRelation = 'equal' | 'overlap' | 'disjoint' | 'incomparable';

/** When something happened, since when it has lasted, until when it lasts: three questions. */
const QUESTION: Readonly<Record<TimeReference['kind'], 'when' | 'since' | 'until'>> = {
  date: 'when',
  period: 'when',
  since: 'since',
  'duration-since': 'since',
  until: 'until',
};

/**
 * How two times stand to each other, as intervals of days. `equal`: the same day or period. `overlap`: both can be true.
 * `disjoint`: both cannot be the time of one thing. `incomparable`: one is not resolved, or they answer different
 * questions (when, since when, until when). Unresolved weekdays and dates without a year are compared by name.
 */
export function compareTimes(a: TimeReference, b: TimeReference): TimeRelation {
  const alike = QUESTION[a.kind] === QUESTION[b.kind];
  if (a.from === null || a.to === null || b.from === null || b.to === null)
    return alike ? compareNames(a, b) : 'incomparable';
  if (a.from === b.from && a.to === b.to) return 'equal';
  if (a.from <= b.to && b.from <= a.to) return 'overlap';
  return alike ? 'disjoint' : 'incomparable';
}

function compareNames(a: TimeReference, b: TimeReference): TimeRelation {
  const days = [weekdayIn(a), weekdayIn(b)];
  if (days[0] !== null && days[1] !== null) return days[0] === days[1] ? 'equal' : 'disjoint';
  const dates = [monthDay(a), monthDay(b)];
  if (dates[0] === null || dates[1] === null || dates[0] === undefined || dates[1] === undefined)
    return 'incomparable';
  return dates[0] === dates[1] ? 'equal' : 'disjoint';
}

function weekdayIn(time: TimeReference): number | null {
  if (time.weekday !== null) return time.weekday;
  return time.precision === 'day' && time.from !== null && time.from === time.to
    ? weekdayOf(time.from)
    : null;
}

/** Month and date of a time of one day, as "5-16"; read from the text where the year is unknown. */
function monthDay(time: TimeReference): string | null {
  if (time.precision !== 'day') return null;
  if (time.from !== null)
    return time.from === time.to
      ? `${Number(time.from.slice(5, 7))}-${Number(time.from.slice(8, 10))}`
      : null;
  const numbers = time.text.match(/\d+/gu) ?? [];
  const month = time.text
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.map((word) => MONTHS.get(word))
    .find((found) => found !== undefined);
  return month === undefined || numbers.length !== 1 ? null : `${month}-${Number(numbers[0])}`;
}
