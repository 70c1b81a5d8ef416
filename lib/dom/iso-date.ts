const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
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

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/**
 * A date as pages print it, as ISO 8601 with the precision it was given; `null` when it is none, or when day and month
 * cannot be told apart (05/06/2025). Read: ISO 8601, Unix time, "16 May 2025", "May 16, 2025", RFC 2822, 2025年5月16日,
 * 16.05.2025 and 2025/05/16.
 */
export function isoDate(text: string): string | null {
  const value = text.trim().slice(0, 80);
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(.*)$/s.exec(value) ?? /^(\d{4})(\d{2})(\d{2})(T.*)?$/.exec(value);
  if (iso !== null) {
    const date = day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date === null ? null : date + timeAndZone(iso[4] ?? '');
  }
  if (/^\d{10}(?:\d{3})?$/.test(value)) {
    const seconds = Number(value.slice(0, 10));
    const date = new Date(seconds * 1000);
    return date.getUTCFullYear() >= FIRST_YEAR ? date.toISOString().replace(/\.\d+Z$/, 'Z') : null;
  }
  const cjk = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(value);
  if (cjk !== null) return day(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})(.*)$/s.exec(value);
  if (dayFirst !== null && monthNumber(dayFirst[2] ?? '') > 0) {
    const date = day(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
    return date === null ? null : date + timeAndZone(` ${(dayFirst[4] ?? '').trim()}`);
  }
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(value);
  if (monthFirst !== null && monthNumber(monthFirst[1] ?? '') > 0)
    return day(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(value);
  return dotted === null ? null : day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
}
