import type { Quantity } from '../analysis.ts';
import { stem } from '../stem.ts';

export type QuantityRelation = 'equal' | 'overlap' | 'disjoint' | 'incomparable';

/** Nouns for people of whatever kind: "1,187 people" and "1,178 passengers" count alike. */
const ANYONE: ReadonlySet<string> = new Set(
  'people person persons soul souls individual individuals other others'.split(' ').map(stem),
);
const PEOPLE: ReadonlySet<string> = new Set(
  `people person soul passenger patient soldier troop prisoner worker employee resident civilian child children woman women man
men victim migrant refugee protester demonstrator survivor voter student pupil inhabitant guest tourist visitor member
fighter captive hostage detainee officer commuter driver customer homeowner evacuee spectator fan individual serviceman servicemen
conscript volunteer colleague staff crew dead injured wounded missing hurt killed arrested detained`
    .split(/\s+/u)
    .map(stem),
);

/** Nouns that reports use for the same persons or things. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'soldier troop serviceman servicemen fighter prisoner captive pow hostage detainee conscript combatant',
  'passenger commuter traveller traveler rider customer',
  'worker employee staff crew job',
  'student pupil',
  'resident inhabitant civilian',
  'protester demonstrator marcher activist campaigner',
  'migrant refugee',
  'fan spectator supporter visitor attendee',
  'home household customer property family',
  'vessel boat ship ferry',
  'death fatality dead victim killed life',
  'injury injured wounded casualty hurt',
  'helicopter chopper',
  'firefighter fireman',
  'officer policeman policemen policewoman cop',
].map((list) => new Set(list.split(' ').map(stem)));

/** Figures this close are one figure, written with other rounding of the conversion. */
const SAME = 1e-6;

/**
 * How two quantities stand to each other.
 * `equal`: the same value. `overlap`: both can be true. `disjoint`: both cannot. `incomparable`: they measure or count
 * different things, or nothing tells what they count. Bare counts are compared only when they count the same; measured
 * quantities of differently named things may agree but never contradict.
 */
export function compareQuantities(a: Quantity, b: Quantity): QuantityRelation {
  if (a.unit !== b.unit) return 'incomparable';
  const sameThing = countsAlike(a.counts, b.counts);
  if (a.unit === null && (!sameThing || a.counts === null || b.counts === null)) {
    // Unnamed counts can only be recognised: the same figure, large enough not to be chance.
    return sameThing && isSame(a.value, b.value) && Math.abs(a.value) >= 100 && a.bound === b.bound
      ? 'equal'
      : 'incomparable';
  }
  if (a.unit === 'ordinal' && !sameThing) return 'incomparable';
  if ((a.unit === 'score' || a.unit === 'exchange') && a.counts !== b.counts) return 'incomparable';
  if (isSame(a.value, b.value) && (a.bound === b.bound || isSame(a.low, b.low))) return 'equal';
  if (a.low <= b.high && b.low <= a.high && !excludeEachOther(a, b) && !excludeEachOther(b, a))
    return isOpen(a) && isOpen(b) ? 'incomparable' : 'overlap';
  return sameThing || (a.counts === null && b.counts === null) ? 'disjoint' : 'incomparable';
}

/** Whether a counted noun is one for people of whatever kind. */
export function countsAnyone(counts: string | null): boolean {
  return counts !== null && ANYONE.has(counts);
}

/** Whether two counted nouns may be one thing; an unnamed one may be anything. */
export function countsAlike(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  if ((ANYONE.has(a) && PEOPLE.has(b)) || (ANYONE.has(b) && PEOPLE.has(a))) return true;
  return ALIKE.some((nouns) => nouns.has(a) && nouns.has(b));
}

/** "Over two years", "at most 30": two such are both true of much, which is no evidence of one fact. */
function isOpen({ bound }: Quantity): boolean {
  return bound === 'over' || bound === 'at-least' || bound === 'under' || bound === 'at-most';
}

/** "nearly three years" and "more than three years" meet in a figure that neither includes. */
function excludeEachOther(below: Quantity, above: Quantity): boolean {
  const under = (below.bound === 'under' || below.bound === 'about') && below.high === below.value;
  return under && above.bound === 'over' && above.low === above.value && below.high === above.low;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));
}
