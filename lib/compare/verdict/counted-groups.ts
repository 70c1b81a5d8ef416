import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Quantity, Span } from '../../text/analysis.ts';
import { stem } from '../../text/stem.ts';
import { isToldAsWhole } from './figure-wholes.ts';
import { readText } from './read-text.ts';

/** Between a group and what is said of it stands no mark. */
const SAME_CLAUSE = /^(?!-)[^,;:.()–—]{0,50}$/u;
/** "The 27 states", "all 27": everybody there is. */
const EVERYBODY = /\b(?:the|its|their|his|her|our|all|both) $/u;
const VOTES = stem('votes');

/**
 * The count or share of those of whom something is said: 14 of "fourteen councillors voted against". `null` where it is said
 * of no group, or of everybody.
 */
export function countedSubject(
  passage: PreparedPassage,
  place: Pick<Span, 'start' | 'end'>,
): Quantity | null {
  const { text } = readText(passage);
  const found = passage.analysis.quantities.findLast(
    (one) =>
      (one.unit === null || one.unit === 'percent') &&
      one.counts !== VOTES &&
      one.end <= place.start &&
      SAME_CLAUSE.test(text.slice(one.end, place.start)) &&
      !isToldAsWhole(one, passage),
  );
  return found === undefined || EVERYBODY.test(text.slice(0, found.start)) ? null : found;
}

/** The count right behind what is said: 12 of "lost 12 of its 20 matches". */
export function countedObject(passage: PreparedPassage, place: Pick<Span, 'start' | 'end'>): Quantity | null {
  const { text } = readText(passage);
  const found = passage.analysis.quantities.find(
    ({ unit, counts, start }) =>
      unit === null &&
      counts !== VOTES &&
      start >= place.end &&
      /^(?: only| just)? $/u.test(text.slice(place.end, start)),
  );
  return found ?? null;
}
