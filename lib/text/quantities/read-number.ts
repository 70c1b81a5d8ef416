import { isJoin, type Lexeme } from './lex.ts';
import { DENOMINATORS, ORDINALS, SCALES, SMALL_NUMBERS, TENS, VAGUE_NUMBERS } from './number-words.ts';

/** A number read from lexemes `from` (inclusive) to `next` (exclusive). */
export type ReadNumber = {
  readonly value: number;
  /** Size of the last written place: 1 for "23", 100 for "1,200", 100,000 for "1.2 million". */
  readonly step: number;
  /** Significant digits as written; trailing zeros do not count. */
  readonly digits: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague';
  /** For `vague` numbers ("dozens"). */
  readonly interval: readonly [low: number, high: number] | null;
  readonly written: 'digits' | 'words';
  readonly next: number;
};

const DOZEN = 12;
/** "a dozen" is 11 to 13. */
const DOZEN_STEP = 3;
/** "a hundred thousand" is written round, but not to one place: at most a quarter of its value is left open. */
const COARSEST = 4;

/** Reads the number that starts at lexeme `index`, or `null`. */
export function readNumber(lexemes: readonly Lexeme[], index: number): ReadNumber | null {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'digits') return readDigits(lexemes, index, lexeme);
  if (lexeme.kind !== 'word') return null;
  return (
    readVague(lexemes, index) ??
    readFraction(lexemes, index) ??
    readOrdinalWord(lexemes, index) ??
    readWords(lexemes, index)
  );
}

function readDigits(lexemes: readonly Lexeme[], index: number, lexeme: Lexeme): ReadNumber | null {
  const plain = lexeme.text.replace(/[,\s]/gu, '');
  const suffix = lexemes[index + 1];
  if (suffix !== undefined && !suffix.spaced && /^(?:st|nd|rd|th)$/u.test(suffix.lower))
    return cardinal(Number(plain), 1, 'digits', index + 2, 'ordinal');
  const decimals = /\.(\d+)$/u.exec(plain)?.[1]?.length ?? 0;
  const step = decimals > 0 ? 10 ** -decimals : trailingStep(Number(plain));
  return withScales(lexemes, index + 1, Number(plain), step, 'digits');
}

function readWords(lexemes: readonly Lexeme[], index: number): ReadNumber | null {
  const first = lexemes[index]?.lower ?? '';
  const article = first === 'a' || first === 'an';
  if (article) {
    const next = lexemes[index + 1];
    if (next === undefined || next.kind !== 'word') return null;
    if (SCALES.has(next.lower) && next.lower.length > 3) return withScales(lexemes, index + 1, 1, 1, 'words');
    if ((next.lower === 'couple' || next.lower === 'pair') && lexemes[index + 2]?.lower === 'of')
      return cardinal(2, 1, 'words', index + 3, 'cardinal');
    return null;
  }
  if (
    first === 'half' &&
    !/^(?:first|second|third|other|latter|better|this|that)$/u.test(lexemes[index - 1]?.lower ?? '')
  )
    return readHalf(lexemes, index);
  const small = SMALL_NUMBERS.get(first);
  if (small === undefined) return null;
  let value = small;
  let next = index + 1;
  if (TENS.has(first)) {
    const at = isJoin(lexemes[next]) ? next + 1 : next;
    const unit = SMALL_NUMBERS.get(lexemes[at]?.lower ?? '');
    if (unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      next = at + 1;
    }
  }
  const half = andAHalf(lexemes, next);
  if (half !== null) return withScales(lexemes, half, value + 0.5, 0.5, 'words');
  return withScales(lexemes, next, value, 1, 'words');
}

/** "half a dozen", "half a million"; "half an hour" and "half of" are left to the callers as 0.5. */
function readHalf(lexemes: readonly Lexeme[], index: number): ReadNumber | null {
  const at = /^(?:a|an)$/u.test(lexemes[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  const scale = SCALES.get(lexemes[at]?.lower ?? '');
  if (scale !== undefined)
    return { ...base(0.5 * scale, scale === DOZEN ? DOZEN_STEP : scale / 10, 'words', at + 1), digits: 1 };
  return { ...base(0.5, 0.5, 'words', at), kind: at === index + 1 ? 'fraction' : 'cardinal', digits: 1 };
}

/** Multiplies by the scale words that follow and adds the lower parts ("two thousand five hundred and six"). */
function withScales(
  lexemes: readonly Lexeme[],
  from: number,
  value: number,
  step: number,
  written: ReadNumber['written'],
): ReadNumber {
  let total = 0;
  let current = value;
  let place = step;
  let next = from;
  let lastScale = Infinity;
  for (;;) {
    const at = isJoin(lexemes[next]) ? next + 1 : next;
    const scale = scaleAt(lexemes, at, written);
    if (scale === null || (scale >= lastScale && total > 0)) break;
    current *= scale;
    place = scale === DOZEN ? DOZEN_STEP : Math.min(place * scale, current / COARSEST);
    next = at + 1;
    lastScale = scale;
    if (written === 'digits' || scale < 100) continue;
    const low = lowerPart(lexemes, next, scale);
    if (low === null) continue;
    if (scaleAt(lexemes, low.next, written) === null || scale < (scaleAt(lexemes, low.next, written) ?? 0)) {
      current += low.value;
      next = low.next;
      place = 1;
    } else {
      total += current;
      current = low.value;
      next = low.next;
      place = 1;
    }
  }
  return { ...base(total + current, place, written, next), digits: significant((total + current) / place) };
}

function lowerPart(
  lexemes: readonly Lexeme[],
  index: number,
  below: number,
): { value: number; next: number } | null {
  const at = lexemes[index]?.lower === 'and' ? index + 1 : index;
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return null;
  const first = SMALL_NUMBERS.get(lexeme.lower);
  if (first === undefined || first === 0) return null;
  // "two hundred and one man" is rare, "a hundred and two of them" is not: "and" binds in words only.
  let value = first;
  let next = at + 1;
  if (TENS.has(lexeme.lower)) {
    const unitAt = isJoin(lexemes[next]) ? next + 1 : next;
    const unit = SMALL_NUMBERS.get(lexemes[unitAt]?.lower ?? '');
    if (unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      next = unitAt + 1;
    }
  }
  return value < below ? { value, next } : null;
}

function scaleAt(lexemes: readonly Lexeme[], index: number, written: ReadNumber['written']): number | null {
  const lexeme = lexemes[index];
  if (lexeme?.kind !== 'word') return null;
  const scale = SCALES.get(lexeme.lower);
  if (scale !== undefined) return scale;
  return written === 'digits' && !lexeme.spaced && lexeme.lower === 'k' ? 1000 : null;
}

function andAHalf(lexemes: readonly Lexeme[], index: number): number | null {
  const words = lexemes.slice(index, index + 3).map((lexeme) => lexeme.lower);
  if (words.join(' ') === 'and a half') return index + 3;
  return words.slice(0, 2).join(' ') === 'and half' ? index + 2 : null;
}

/** "dozens", "tens of thousands", "hundreds of thousands". */
function readVague(lexemes: readonly Lexeme[], index: number): ReadNumber | null {
  const word = lexemes[index]?.lower ?? '';
  const interval = word === 'tens' ? ([10, 100] as const) : VAGUE_NUMBERS.get(word);
  if (interval === undefined) return null;
  const [low, high] = interval;
  const of = lexemes[index + 1]?.lower === 'of';
  const larger = of ? VAGUE_NUMBERS.get(lexemes[index + 2]?.lower ?? '') : undefined;
  if (larger !== undefined) {
    const scale = larger[0];
    return {
      ...base(low * scale, low * scale, 'words', index + 3),
      kind: 'vague',
      interval: [low * scale, Math.min(high, 1000) * scale],
    };
  }
  if (word === 'tens') return null;
  if (word === 'scores' && !of) return null;
  return { ...base(low, low, 'words', index + 1), kind: 'vague', interval: [low, high] };
}

/** "a third", "two-thirds", "three quarters", "one in five", as shares of one. */
function readFraction(lexemes: readonly Lexeme[], index: number): ReadNumber | null {
  const first = lexemes[index]?.lower ?? '';
  const numerator = first === 'a' || first === 'an' ? 1 : SMALL_NUMBERS.get(first);
  if (numerator === undefined || numerator === 0) return null;
  const joined = isJoin(lexemes[index + 1]);
  const at = joined ? index + 2 : index + 1;
  const word = lexemes[at]?.lower ?? '';
  const plural = word.endsWith('s') && numerator > 1;
  const denominator = DENOMINATORS.get(plural ? word.slice(0, -1) : word);
  if (denominator === undefined || (numerator > 1 && !plural)) return null;
  if (denominator === 2 && first === 'a') return null;
  const of = lexemes[at + 1]?.lower === 'of';
  const by = lexemes[index - 1]?.lower === 'by';
  // "a third round" counts, "a third of voters" shares.
  if (!plural && !of && !joined && !by) return null;
  return { ...base(numerator / denominator, 1 / denominator, 'words', at + 1), kind: 'fraction', digits: 1 };
}

function readOrdinalWord(lexemes: readonly Lexeme[], index: number): ReadNumber | null {
  const first = lexemes[index]?.lower ?? '';
  if (TENS.has(first)) {
    const at = isJoin(lexemes[index + 1]) ? index + 2 : index + 1;
    const unit = ORDINALS.get(lexemes[at]?.lower ?? '');
    if (unit === undefined || unit > 9) return null;
    return cardinal((SMALL_NUMBERS.get(first) ?? 0) + unit, 1, 'words', at + 1, 'ordinal');
  }
  const value = ORDINALS.get(first);
  return value === undefined ? null : cardinal(value, 1, 'words', index + 1, 'ordinal');
}

function cardinal(
  value: number,
  step: number,
  written: ReadNumber['written'],
  next: number,
  kind: ReadNumber['kind'],
): ReadNumber {
  return { ...base(value, step, written, next), kind };
}

function base(value: number, step: number, written: ReadNumber['written'], next: number): ReadNumber {
  return { value, step, digits: significant(value / step), kind: 'cardinal', interval: null, written, next };
}

function significant(places: number): number {
  return String(Math.round(Math.abs(places))).replace(/0+$/u, '').length || 1;
}

/** Trailing zeros may be written for roundness; two leading digits are always meant. */
function trailingStep(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  let step = 1;
  while (value % (step * 10) === 0 && value / (step * 10) >= 10) step *= 10;
  return step;
}
