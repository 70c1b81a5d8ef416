import { SAME_OCCASION_DAYS } from './occasion.ts';
import { eventTimes, tensesDiffer } from './passage-occasion.ts';
import type { PairInQuestion } from './ruling.ts';

const DAY = 86_400_000;
/** "In 2024" tells little of when: a year holds many occasions. */
const CLOSE: ReadonlySet<string> = new Set(['day', 'week', 'month']);

/**
 * Whether the later of two articles looks back to what the earlier one reported: "In January the court had sentenced
 * him" and an article of that January. The articles tell of two occasions, these passages of one.
 */
export function isRetold(pair: PairInQuestion): boolean {
  const { here, there, published, later = null } = pair;
  const end = Date.parse(published ?? '');
  if (later === null || Number.isNaN(end) || tensesDiffer(pair)) return false;
  const reported = end - Math.abs(later);
  const times = eventTimes(later > 0 ? there : here);
  return (
    times.length > 0 &&
    times.every(({ from, to, precision }) => {
      const [first, last] = [Date.parse(from ?? ''), Date.parse(to ?? '') + DAY];
      return (
        CLOSE.has(precision) &&
        last < end &&
        first - SAME_OCCASION_DAYS * DAY <= reported &&
        reported <= last + SAME_OCCASION_DAYS * DAY
      );
    })
  );
}
