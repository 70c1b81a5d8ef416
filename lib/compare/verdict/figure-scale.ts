import type { Quantity } from '../../text/analysis.ts';

/** Figures further apart than this measure different things, unless one is the other with a slipped decimal point. */
const MOST_RATIO = 12;
const WHOLE = 100;

/** "22 million" against "22 billion" is a slip of the pen; "48 hours" against "seven years" is another thing. */
export function areComparableScales(a: Quantity, b: Quantity): boolean {
  const [small, large] = [
    Math.min(Math.abs(a.value), Math.abs(b.value)),
    Math.max(Math.abs(a.value), Math.abs(b.value)),
  ];
  if (small === 0) return true;
  // Two shares that make up a whole are the two sides of one thing.
  if (a.unit === 'percent' && Math.abs(a.value + b.value - WHOLE) < 1) return false;
  if (a.unit === 'exchange' || large / small <= MOST_RATIO) return true;
  return a.unit !== 'minute' && digits(large) === digits(small);
}

/** The same figure in percent and in percentage points: one of the two is mistaken. */
export function isPointsForPercent(a: Quantity, b: Quantity): boolean {
  const units = [a.unit, b.unit];
  return units.includes('percent') && units.includes('percentage-point') && a.value === b.value;
}

function digits(value: number): string {
  return value.toExponential(3).replace(/e.*$/u, '');
}
