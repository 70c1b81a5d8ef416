import { monthNumber } from './month-number.ts';

/** News on the web begins about here; a year before it is a mistake of the page. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function day(year: number, month: number, date: number): string | null {
  const real = new Date(Date.UTC(year, month - 1, date));
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
  return exists && year >= FIRST_YEAR && year <= LAST_YEAR ? `${year}-${pad(month)}-${pad(date)}` : null;
}

function timeAndZone(rest: string): string {
  const time = /^[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i.exec(
    rest,
  );
  if (time === null) return '';
  const [, hour = '0', minute = '0', second = '0', zone = ''] = time;
  if (Number(hour) > 23 || Number(minute) > 59) return '';
  const offset = /^[zug]/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  return `T${pad(Number(hour))}:${minute}:${pad(Number(second))}${offset}`;
}

function unixDay(value: string): string | null {
  const date = new Date(Number(value.slice(0, 10)) * 1000);
  return date.getUTCFullYear() >= FIRST_YEAR ? date.toISOString().replace(/\.\d+Z$/, 'Z') : null;
}

/** A day and the time printed behind it. */
function dayAndTime(date: string | null, rest = ''): string | null {
  return date === null ? null : date + timeAndZone(rest);
}

/** How dates are printed, tried in this order. `read` gives `undefined` where the words turn out to be no date. */
const SHAPES: readonly {
  readonly shape: RegExp;
  readonly read: (parts: readonly string[]) => string | null | undefined;
}[] = [
  {
    shape: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(.*)$/s,
    read: ([, year, month, date, rest]) => dayAndTime(day(Number(year), Number(month), Number(date)), rest),
  },
  {
    shape: /^(\d{4})(\d{2})(\d{2})(T.*)?$/,
    read: ([, year, month, date, rest]) => dayAndTime(day(Number(year), Number(month), Number(date)), rest),
  },
  { shape: /^\d{10}(?:\d{3})?$/, read: ([value = '']) => unixDay(value) },
  {
    shape: /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/,
    read: ([, year, month, date]) => day(Number(year), Number(month), Number(date)),
  },
  {
    shape:
      /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|º|\.)?(?: de)?[\s-]+(\p{L}{3,12})\.?,?(?: de)?[\s-]+(\d{4})(.*)$/su,
    read: ([, date, name = '', year, rest = '']) => {
      const month = monthNumber(name);
      return month === 0 ? undefined : dayAndTime(day(Number(year), month, Number(date)), ` ${rest.trim()}`);
    },
  },
  {
    shape: /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u,
    read: ([, name = '', date, year]) => {
      const month = monthNumber(name);
      return month === 0 ? undefined : day(Number(year), month, Number(date));
    },
  },
  {
    shape: /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/,
    read: ([, date, month, year]) => day(Number(year), Number(month), Number(date)),
  },
];

/** A date in a line, ISO 8601, and where in the line it begins. */
export type PrintedDate = { readonly value: string; readonly start: number };

/**
 * The date in a line of a page, with the precision it was given; `null` when there is none, or when day and month cannot
 * be told apart (05/06/2025). Read: ISO 8601, Unix time, "16 May 2025", "May 16, 2025", the same in the languages of the
 * interface, RFC 2822, 2025年5月16日, 16.05.2025 and 2025/05/16.
 */
export function findDate(text: string): PrintedDate | null {
  const line = text.trim().slice(0, 80);
  for (const { shape, read } of SHAPES) {
    const match = shape.exec(line);
    const value = match === null ? undefined : read(match);
    if (match !== null && value !== undefined) return value === null ? null : { value, start: match.index };
  }
  return null;
}

/** The date alone, see `findDate`. */
export function isoDate(text: string): string | null {
  return findDate(text)?.value ?? null;
}
