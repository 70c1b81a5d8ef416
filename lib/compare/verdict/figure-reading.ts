import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Quantity } from '../../text/analysis.ts';
import { readText } from './read-text.ts';

/** The clock by which a time of day is told, behind it. */
const ZONE =
  /^\s?\(?((?:gmt|utc|bst|ist|jst|cest|cet|eest|eet|msk|[ecmp][sd]?t|aest|aedt)\b|(?:\p{L}+ )?(?:local|standard|summer|daylight|eastern|central|pacific|\p{L}+) time\b)/u;

/** Whether two figures are told by two clocks, or as one score from its two sides: unlike in print, they may be the same. */
export function areReadElsewise(
  a: Quantity,
  here: PreparedPassage,
  b: Quantity,
  there: PreparedPassage,
): boolean {
  if (a.unit === 'clock') return zoneOf(a, here) !== zoneOf(b, there);
  return a.unit === 'score' && scoreOf(here).join() === scoreOf(there).toReversed().join();
}

function zoneOf({ end }: Quantity, passage: PreparedPassage): string | null {
  return ZONE.exec(readText(passage).text.slice(end))?.[1] ?? null;
}

function scoreOf({ analysis }: PreparedPassage): readonly number[] {
  return analysis.quantities.flatMap(({ unit, value }) => (unit === 'score' ? [value] : []));
}
