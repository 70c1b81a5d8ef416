import type { Quantity } from '../analysis.ts';
import { readAge } from './ages.ts';
import { boundAfter, boundBefore, intervalOf } from './bounds.ts';
import { readClock } from './clock-times.ts';
import { countedNoun } from './counted-noun.ts';
import { readExchangeRatio } from './exchange-ratio.ts';
import { isJoin, lex, type Lexeme } from './lex.ts';
import { isLabelNumber } from './label-numbers.ts';
import type { Measure } from './measure.ts';
import { readMeasure } from './measures.ts';
import { readRange } from './ranges.ts';

/**
 * All quantities of a text as intervals in base units, in order.
 * Not quantities: years, days of dates, numbers of names ("Boeing 737", "No. 5", "F-16"), reference marks.
 * Kept apart by their unit: clock times (`clock`, minutes after midnight), ages (`year`, counts "age"), ordinals
 * (`ordinal`), the two sides of a score (`score`, counts "first" and "second") and of an exchange (`exchange`, likewise).
 * Shares are `percent`.
 */
export function findQuantities(text: string): Quantity[] {
  const lexemes = lex(text);
  const found: Quantity[] = [];
  let index = 0;
  while (index < lexemes.length) {
    const read = readAt(text, lexemes, index);
    if (read === null) index++;
    else {
      found.push(...read.quantities);
      index = Math.max(read.next, index + 1);
    }
  }
  return found;
}

type Read = { readonly quantities: readonly Quantity[]; readonly next: number };

function readAt(text: string, lexemes: readonly Lexeme[], index: number): Read | null {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'mark') return null;
  const skipped = isLabelNumber(lexemes, index);
  if (skipped !== null) return { quantities: [], next: skipped };
  const clock = readClock(text, lexemes, index);
  if (clock !== null) return { quantities: [clock.quantity], next: clock.next };
  const age = readAge(text, lexemes, index);
  if (age !== null) return { quantities: [age.quantity], next: age.next };
  const exchange = readExchangeRatio(text, lexemes, index);
  if (exchange !== null) return exchange;
  const range = readRange(text, lexemes, index);
  if (range !== null) return range;
  const measure = readMeasure(lexemes, index);
  if (measure === null) return null;
  return { quantities: [toQuantity(text, lexemes, measure)], next: measure.next };
}

function toQuantity(text: string, lexemes: readonly Lexeme[], measure: Measure): Quantity {
  const { number, unit } = measure;
  const before = boundBefore(lexemes, measure.start);
  const after = boundAfter(lexemes, measure.next);
  const bound = after?.bound ?? before.bound;
  const near = after === null && before.near;
  const ordinal = number.kind === 'ordinal';
  const [low, high] = ordinal
    ? [number.value, number.value]
    : intervalOf(number, bound, near, unit !== null && unit.base !== 'score');
  const next = after?.next ?? measure.next;
  const start = lexemes[before.start]?.start ?? 0;
  const end = lexemes[next - 1]?.end ?? start;
  const convert = (value: number): number =>
    unit === null ? value : tidy(value * unit.factor + (unit.offset ?? 0));
  return {
    start,
    end,
    text: text.slice(start, end),
    low: convert(low),
    high: convert(high),
    value: convert(number.value),
    unit: ordinal ? 'ordinal' : (unit?.base ?? null),
    counts: countsOf(lexemes, next, measure),
    bound,
  };
}

/** What is counted or measured. A unit names it only as an adjective or by "of": "30-day ceasefire", "two hours of talks". */
function countsOf(
  lexemes: readonly Lexeme[],
  next: number,
  { number, unit, adjective }: Measure,
): string | null {
  const ordinal = number.kind === 'ordinal';
  if (unit === null || ordinal)
    return countedNoun(
      lexemes,
      next,
      ordinal ? 'modified' : number.value === 1 || isJoin(lexemes[next - 1]) ? 'one' : 'many',
    );
  if (adjective) return countedNoun(lexemes, next, 'modified');
  const share = unit.base === 'percent' || unit.base === 'percentage-point';
  if (lexemes[next]?.lower === 'of') return countedNoun(lexemes, next, 'first');
  if (!share) return null;
  return countedNoun(
    lexemes,
    /^(?:the|its|their|his|her)$/u.test(lexemes[next]?.lower ?? '') ? next + 1 : next,
    'first',
  );
}

/** Conversion leaves dust in the last digits; equal figures must come out equal. */
function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
