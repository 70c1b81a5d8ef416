import { isoDate } from './iso-date.ts';

/** The first date of the page in a `<time>` whose name, or its parent's, fits the pattern. */
export function visibleDate(document: Document, pattern: RegExp): string | null {
  for (const time of document.querySelectorAll('time[datetime]')) {
    const name = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.getAttribute('class') ?? ''}`;
    if (pattern.test(name) && time.closest('aside, nav, footer') === null)
      return time.getAttribute('datetime');
  }
  return null;
}

/** The first date in a `<time>` of the article, unless it is that of a change. */
export function firstTime(document: Document): string | null {
  const time = document.querySelector('article time[datetime], main time[datetime], header time[datetime]');
  const name = `${time?.getAttribute('class') ?? ''} ${time?.parentElement?.getAttribute('class') ?? ''}`;
  return time === null || /updat|modif/i.test(name) ? null : time.getAttribute('datetime');
}

/** The day in an address like /2025/05/16/; ISO 8601. */
export function dateOfUrl(url: string): string | null {
  const match = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url);
  return match === null ? null : isoDate(`${match[1]}-${match[2]}-${match[3]}`);
}
