import type { Quantity } from '../../text/analysis.ts';
import { compareQuantities } from '../../text/quantities/compare-quantities.ts';
import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Difference, DifferenceKind } from '../comparison.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';

/** Words on either side of a figure that tell what it is about. */
const AROUND_FIGURE = 5;

/** Figures further apart than this measure different things, unless one is the other with a slipped decimal point. */
const MOST_RATIO = 12;

/**
 * Figures of the same kind: intervals that overlap agree, others contradict. A figure contradicts only when the other
 * passage has no figure of the kind that agrees with it, and it is clear which figure answers which.
 */
export function figuresRule({ here, there }: PairInQuestion): RuleFinding | null {
  const sharedValues: string[] = [];
  const apart: (readonly [Quantity, Quantity])[] = [];
  const agreeing = new Set<Quantity>();
  const [ours, theirs] = [comparable(here.analysis.quantities), comparable(there.analysis.quantities)];
  for (const a of ours)
    for (const b of theirs) {
      const relation = isPointsForPercent(a, b) ? 'disjoint' : compareQuantities(a, b);
      if (relation === 'disjoint' && isComparableScale(a, b)) apart.push([a, b]);
      if (relation !== 'equal' && relation !== 'overlap') continue;
      if (!agreeing.has(a)) sharedValues.push(a.text);
      agreeing.add(a);
      agreeing.add(b);
    }
  const open = apart.filter(([a, b]) => !agreeing.has(a) && !agreeing.has(b));
  const clear = open.filter(([a, b]) => isClear(a, b, open, here, there));
  if (clear.length === 0) return sharedValues.length === 0 ? null : agree(sharedValues);
  const differences = clear.map(([a, b]): Difference => ({ kind: kindOf(a), here: a.text, there: b.text }));
  return { rule: 'figures-conflict', verdict: 'conflicts', differences, sharedValues };
}

/** Ordinals and ages name things more often than they measure them. */
function comparable(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.filter((quantity) => quantity.unit !== 'ordinal' && quantity.counts !== 'age');
}

function agree(sharedValues: readonly string[]): RuleFinding {
  return { rule: 'figures-agree', verdict: 'agrees', differences: [], sharedValues };
}

/** "22 million" against "22 billion" is a slip of the pen; "48 hours" against "seven years" is another thing. */
function isComparableScale(a: Quantity, b: Quantity): boolean {
  const [small, large] = [
    Math.min(Math.abs(a.value), Math.abs(b.value)),
    Math.max(Math.abs(a.value), Math.abs(b.value)),
  ];
  if (small === 0) return true;
  if (a.unit === 'percent' && Math.abs(a.value + b.value - WHOLE) < 1) return false;
  if (large / small <= MOST_RATIO) return true;
  return a.unit !== 'minute' && digits(large) === digits(small);
}

/** The same figure in percent and in percentage points: one of the two is mistaken. */
function isPointsForPercent(a: Quantity, b: Quantity): boolean {
  const units = [a.unit, b.unit];
  return units.includes('percent') && units.includes('percentage-point') && a.value === b.value;
}

const WHOLE = 100;

function digits(value: number): string {
  return value.toExponential(3).replace(/e.*$/u, '');
}

/** One figure against one, or the two that stand among the same words. */
function isClear(
  a: Quantity,
  b: Quantity,
  open: readonly (readonly [Quantity, Quantity])[],
  here: PreparedPassage,
  there: PreparedPassage,
): boolean {
  const rivals = open.filter(([x, y]) => (x === a) !== (y === b));
  if (rivals.length === 0) return true;
  const own = sharedAround(a, b, here, there);
  return own > 0 && rivals.every(([x, y]) => sharedAround(x, y, here, there) < own);
}

function sharedAround(a: Quantity, b: Quantity, here: PreparedPassage, there: PreparedPassage): number {
  const near = wordsAround(b, there);
  return [...wordsAround(a, here)].filter((stem) => near.has(stem)).length;
}

function wordsAround(quantity: Quantity, passage: PreparedPassage): ReadonlySet<string> {
  const words = passage.tokens.filter((token) => token.end <= quantity.start || token.start >= quantity.end);
  const before = words.filter((token) => token.end <= quantity.start).slice(-AROUND_FIGURE);
  const after = words.filter((token) => token.start >= quantity.end).slice(0, AROUND_FIGURE);
  return new Set([...before, ...after].map((token) => token.stem));
}

function kindOf({ unit }: Quantity): DifferenceKind {
  if (unit === 'minute') return 'duration';
  return unit === 'clock' ? 'date' : 'number';
}
