import type { Quantity } from '../../text/analysis.ts';
import type { FigureUse } from './figure-use.ts';

/** Bodies are found and victims die: what is counted later is as many or more. */
const GROWING: ReadonlySet<string> = new Set(['dead', 'hurt', 'ill', 'held', 'saved']);
/** The missing are found and others missed, people leave and return, power fails and comes back. */
const CHANGING: ReadonlySet<string> = new Set(['missing', 'moved', 'powerless']);
/** Two reports within this time had one count before them; milliseconds. */
const ONE_COUNT = 2 * 3_600_000;

/**
 * Whether two counts of one thing may each be right for its time: 12 dead on Monday are 19 on Wednesday. A count that
 * only grows contradicts all the same where the later one is smaller.
 * @param later milliseconds from the publication of `a` to that of `b`; `null` where either is not dated
 */
export function isLaterCount(
  a: Quantity,
  ours: FigureUse,
  b: Quantity,
  theirs: FigureUse,
  later: number | null,
): boolean {
  const state = ours.state ?? theirs.state;
  if (a.unit !== null || state === null || later === null || Math.abs(later) < ONE_COUNT) return false;
  return CHANGING.has(state) || (GROWING.has(state) && later > 0 === b.value > a.value);
}
