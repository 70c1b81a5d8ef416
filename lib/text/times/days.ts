/** An ISO day, `YYYY-MM-DD`. */
export type Day = string;

/** A period of whole days, both inclusive. */
export type Period = { readonly from: Day; readonly to: Day };

const DAY_LENGTH = 86_400_000;

/** The ISO day of a calendar date; months and days beyond their range carry over, as in `Date.UTC`. */
export function day(year: number, month: number, date: number): Day {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return iso(time);
}

/** Whether a day of the month exists. */
export function isDate(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDate(year, month);
}

export function addDays(from: Day, count: number): Day {
  return iso(new Date(Date.parse(`${from}T00:00:00Z`) + count * DAY_LENGTH));
}

/** The same date so many months on, at the last of a shorter month. */
export function addMonths(from: Day, count: number): Day {
  const { year, month, date } = parts(from);
  const months = year * 12 + month - 1 + count;
  const toYear = Math.floor(months / 12);
  const toMonth = (months % 12) + 1;
  return day(toYear, toMonth, Math.min(date, lastDate(toYear, toMonth)));
}

/** 1 (Monday) to 7. */
export function weekdayOf(of: Day): number {
  return new Date(`${of}T00:00:00Z`).getUTCDay() || 7;
}

export function monthPeriod(year: number, month: number): Period {
  return { from: day(year, month, 1), to: day(year, month, lastDate(year, month)) };
}

export function yearPeriod(year: number): Period {
  return { from: day(year, 1, 1), to: day(year, 12, 31) };
}

/** Monday to Sunday of the week that holds the day. */
export function weekPeriod(of: Day): Period {
  const from = addDays(of, 1 - weekdayOf(of));
  return { from, to: addDays(from, 6) };
}

export function parts(of: Day): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(of.slice(0, 4)), month: Number(of.slice(5, 7)), date: Number(of.slice(8, 10)) };
}

/** Day, month and year of an ISO 8601 string of whatever precision; `null` for what it does not give. */
export function readPublished(published: string | null): {
  readonly day: Day | null;
  readonly month: number | null;
  readonly year: number | null;
} {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(published ?? '') ?? [];
  const full =
    year !== undefined &&
    month !== undefined &&
    date !== undefined &&
    isDate(Number(year), Number(month), Number(date));
  return {
    day: full ? `${year}-${month}-${date}` : null,
    month: month === undefined || Number(month) < 1 || Number(month) > 12 ? null : Number(month),
    year: year === undefined ? null : Number(year),
  };
}

function lastDate(year: number, month: number): number {
  return parts(day(year, month + 1, 0)).date;
}

function iso(time: Date): Day {
  const year = String(Math.min(9999, Math.max(0, time.getUTCFullYear()))).padStart(4, '0');
  return `${year}-${String(time.getUTCMonth() + 1).padStart(2, '0')}-${String(time.getUTCDate()).padStart(2, '0')}`;
}
