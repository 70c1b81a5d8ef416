import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Quantity } from '../../text/analysis.ts';
import { readText } from './read-text.ts';

/** The clock by which a time of day is told, behind it. */
const ZONE =
  /^\s?\(?((?:gmt|utc|bst|ist|jst|cest|cet|eest|eet|msk|[ecmp][sd]?t|aest|aedt)\b|(?:\p{L}+ )?(?:local|standard|summer|daylight|eastern|central|pacific|\p{L}+) time\b)/u;

const BEGINS = /\b(?:beg[aiu]n\w*|start\w*|open\w*|from)(?: (?:at|from))? $/u;
const ENDS = /\b(?:end\w*|finish\w*|clos\w+|until|till|to|by)(?: (?:at|by))? $/u;

/** Whether two figures are told by two clocks, of two ends, or as one score from its two sides: unlike in print, they may be the same. */
export function areReadElsewise(
  a: Quantity,
  here: PreparedPassage,
  b: Quantity,
  there: PreparedPassage,
): boolean {
  if (a.unit === 'clock') return zoneOf(a, here) !== zoneOf(b, there) || edgesDiffer(a, here, b, there);
  return a.unit === 'score' && scoreOf(here).join() === scoreOf(there).toReversed().join();
}

function zoneOf({ end }: Quantity, passage: PreparedPassage): string | null {
  return ZONE.exec(readText(passage).text.slice(end))?.[1] ?? null;
}

function edgesDiffer(a: Quantity, here: PreparedPassage, b: Quantity, there: PreparedPassage): boolean {
  const [before, prior] = [readText(here).text.slice(0, a.start), readText(there).text.slice(0, b.start)];
  return (BEGINS.test(before) && ENDS.test(prior)) || (ENDS.test(before) && BEGINS.test(prior));
}

function scoreOf({ analysis }: PreparedPassage): readonly number[] {
  return analysis.quantities.flatMap(({ unit, value }) => (unit === 'score' ? [value] : []));
}
