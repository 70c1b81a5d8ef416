import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Quantity } from '../../text/analysis.ts';
import { countsAlike, countsAnyone } from '../../text/quantities/compare-quantities.ts';
import { stem } from '../../text/stem.ts';
import { isToldAsWhole } from './figure-wholes.ts';
import { useOf } from './figure-use.ts';
import { readText } from './read-text.ts';

/** Points on a scale, and figures that only mean something as a pair: they do not add up. */
const NOT_ADDED: ReadonlySet<string> = new Set([
  'clock',
  'ordinal',
  'score',
  'exchange',
  'magnitude',
  'celsius',
  'degree',
  'kilometre-per-hour',
]);
/** So many figures beside the one are tried as further parts; more make chance sums likely. */
const MOST_PARTS = 6;
/** "212 passengers and 18 crew", "4 women, 3 teenagers": two figures of one list. */
const LISTED = /^[^.;:()]{0,60}(?:,|\b(?:and|plus|as well as|along with)\b)[^.;:()]{0,60}$/u;
/** "Of the 45 passengers, 12 …": all that follows is of them. */
const LED_BY_OF = /(?:^|[,;:.–—] )of (?:the |its |their )?$/u;
/** The noun that is counted stands within so many words. */
const NOUN_REACH = 4;
/** Nouns for some of the people there: of whom there may be others. */
const SOME_PEOPLE: ReadonlySet<string> = new Set(
  'child children baby infant woman women man men boy girl adult teenager pensioner passenger crew staff officer policeman policemen firefighter soldier civilian student pupil tourist'
    .split(' ')
    .map(stem),
);

/**
 * Whether the smaller of two figures is part of what the greater counts: it comes to the greater with the other figures of
 * its own passage ("212 passengers and 18 crew", "230 people"), or with those of the other ("320 flights, 110 of them
 * abroad", "210 domestic flights"), or it counts some people where the other counts all ("two children", "five people").
 */
export function areWholeAndPart(
  a: Quantity,
  here: PreparedPassage,
  b: Quantity,
  there: PreparedPassage,
): boolean {
  if (a.unit !== null && NOT_ADDED.has(a.unit)) return false;
  const [part, near, whole, far] = a.value < b.value ? [a, here, b, there] : [b, there, a, here];
  const beside = near.analysis.quantities.filter((one) => isBeside(one, part, near, whole, far));
  const within = far.analysis.quantities.filter((one) => isWithin(one, whole, far));
  if (comesTo(part, beside.slice(0, MOST_PARTS), whole) || comesTo(part, within.slice(0, MOST_PARTS), whole))
    return true;
  if (isNarrower(part, near, whole, far)) return true;
  const isList = beside.some((one) => areListed(one, part, near));
  return !isList && countsAnyone(whole.counts) && part.counts !== null && SOME_PEOPLE.has(part.counts);
}

/** "Five gold medals" beside "14 medals": a word before the noun of which the other passage knows nothing. */
function isNarrower(part: Quantity, near: PreparedPassage, whole: Quantity, far: PreparedPassage): boolean {
  if (part.counts === null || part.counts !== whole.counts) return false;
  const [own, others] = [wordsBeforeNoun(part, near), wordsBeforeNoun(whole, far)];
  return own.length > 0 && others.length === 0 && own.every((word) => !far.unique.has(word));
}

function wordsBeforeNoun({ end, counts }: Quantity, passage: PreparedPassage): readonly string[] {
  if (readText(passage).text.startsWith(' of ', end)) return [];
  const behind = passage.tokens.filter(({ start }) => start >= end).slice(0, NOUN_REACH);
  const noun = behind.findIndex(({ stem: word }) => word === counts);
  return behind.slice(0, Math.max(0, noun)).map(({ stem: word }) => word);
}

/** Whether a figure that stands beside a part may be another part of the whole that the other passage tells. */
function isBeside(
  one: Quantity,
  part: Quantity,
  near: PreparedPassage,
  whole: Quantity,
  far: PreparedPassage,
): boolean {
  const isAlike = countsAlike(one.counts, whole.counts) || areListed(one, part, near);
  return isAlike && isOfKind(one, part, near) && canBeSame(one, near, whole, far);
}

/** Whether a figure is told as part of the whole in the same passage, not as another one of a list. */
function isWithin(one: Quantity, whole: Quantity, far: PreparedPassage): boolean {
  if (!isOfKind(one, whole, far) || !canBeSame(one, far, whole, far)) return false;
  if (useOf(one, far).part || LED_BY_OF.test(readText(far).text.slice(0, whole.start))) return true;
  return countsAlike(one.counts, whole.counts) && !areListed(one, whole, far);
}

function isOfKind(one: Quantity, figure: Quantity, passage: PreparedPassage): boolean {
  return one.start !== figure.start && one.unit === figure.unit && !isToldAsWhole(one, passage);
}

/** The dead are no part of the hurt, nor votes against of votes in favour. */
function canBeSame(a: Quantity, here: PreparedPassage, b: Quantity, there: PreparedPassage): boolean {
  const [ours, theirs] = [useOf(a, here), useOf(b, there)];
  return mayBeOne(ours.state, theirs.state) && mayBeOne(ours.side, theirs.side);
}

function mayBeOne(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function areListed(a: Quantity, b: Quantity, passage: PreparedPassage): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return LISTED.test(readText(passage).text.slice(first.end, second.start));
}

/** Whether a part and one or more of the others together may be the whole. */
function comesTo(
  { low, high }: Pick<Quantity, 'low' | 'high'>,
  others: readonly Quantity[],
  whole: Quantity,
): boolean {
  return others.some((other, index) => {
    const sum = { low: low + other.low, high: high + other.high };
    if (sum.low > whole.high) return false;
    return sum.high >= whole.low || comesTo(sum, others.slice(index + 1), whole);
  });
}
