import { isJoin, type Lexeme } from './lex.ts';
import { SMALL_NUMBERS } from './number-words.ts';
import { readNumber, type ReadNumber } from './read-number.ts';
import type { Measure } from './measure.ts';
import { addSmallerUnit, readNothing, readUnitAlone } from './unwritten-numbers.ts';
import { isMoney, readAttachedMetre, readCurrencyBefore, readUnit, type Unit } from './units.ts';

const PERCENT: Unit = { base: 'percent', factor: 100 };
const METRE_LETTERS: Readonly<Record<string, number>> = { m: 1e6, bn: 1e9, b: 1e9, tn: 1e12, k: 1e3 };

/** Reads "€1.4 million", "33km", "one hour and 45 minutes", "two-thirds", "an hour", "no casualties" at `index`. */
export function readMeasure(lexemes: readonly Lexeme[], index: number): Measure | null {
  return readUnitAlone(lexemes, index) ?? readNothing(lexemes, index) ?? readMeasured(lexemes, index);
}

function readMeasured(lexemes: readonly Lexeme[], index: number): Measure | null {
  const number = readNumber(lexemes, index);
  if (number === null) return null;
  if (number.kind === 'ordinal')
    return { number, unit: null, start: index, next: number.next, adjective: false };
  const currency = readCurrencyBefore(lexemes, index);
  if (currency !== null) return readMoney(lexemes, number, currency);
  const ratio = readRatio(lexemes, index, number);
  if (ratio !== null) return ratio;
  if (number.kind === 'fraction') return readShare(lexemes, index, number);
  if (isMagnitude(lexemes, index))
    return {
      number,
      unit: { base: 'magnitude', factor: 1 },
      start: index,
      next: number.next,
      adjective: false,
    };
  const attached = readAttached(lexemes, index, number);
  if (attached !== null) return attached;
  const unit = readUnit(lexemes, skipArticle(lexemes, number));
  if (unit === null || isWonVerb(lexemes, unit.next - 1)) return bareCount(lexemes, index, number);
  const adjective =
    isJoin(lexemes[number.next]) ||
    (isJoin(lexemes[unit.next]) &&
      /^(?:long|old|wide|high|strong)$/u.test(lexemes[unit.next + 1]?.lower ?? ''));
  const behind = adjective && isJoin(lexemes[unit.next]) ? unit.next + 2 : unit.next;
  return addSmallerUnit(lexemes, { number, unit: unit.unit, start: index, next: behind, adjective });
}

/** "half an hour": the article belongs to the number. */
function skipArticle(lexemes: readonly Lexeme[], number: ReadNumber): number {
  const { next } = number;
  return number.value < 1 && /^(?:a|an)$/u.test(lexemes[next]?.lower ?? '') ? next + 1 : next;
}

function isWonVerb(lexemes: readonly Lexeme[], index: number): boolean {
  return lexemes[index]?.lower === 'real';
}

function readMoney(
  lexemes: readonly Lexeme[],
  number: ReadNumber,
  currency: { base: string; start: number },
): Measure {
  const letters = lexemes[number.next];
  const scale = letters !== undefined && !letters.spaced ? METRE_LETTERS[letters.lower] : undefined;
  const scaled = scale === undefined ? number : scaleNumber(number, scale, number.next + 1);
  return {
    number: scaled,
    unit: { base: currency.base, factor: 1 },
    start: currency.start,
    next: scaled.next,
    adjective: false,
  };
}

function scaleNumber(number: ReadNumber, scale: number, next: number): ReadNumber {
  return { ...number, value: number.value * scale, step: number.step * scale, next };
}

/** "33m" is a length, "5m people" counts. */
function readAttached(lexemes: readonly Lexeme[], index: number, number: ReadNumber): Measure | null {
  const letter = lexemes[number.next];
  const metre = readAttachedMetre(letter);
  if (metre === null || number.written !== 'digits') return null;
  const behind = lexemes[number.next + 1];
  const counts = behind?.kind === 'word' && /^\p{Ll}{3,}s$|^people$/u.test(behind.text);
  const money = behind !== undefined && isMoney(readUnit(lexemes, number.next + 1)?.unit.base ?? null);
  if (money) {
    const unit = readUnit(lexemes, number.next + 1);
    return {
      number: scaleNumber(number, 1e6, number.next + 1),
      unit: unit?.unit ?? null,
      start: index,
      next: unit?.next ?? number.next + 1,
      adjective: false,
    };
  }
  if (counts)
    return {
      number: scaleNumber(number, 1e6, number.next + 1),
      unit: null,
      start: index,
      next: number.next + 1,
      adjective: false,
    };
  return { number, unit: metre, start: index, next: number.next + 1, adjective: false };
}

/** "four out of five", "one in ten": a share. */
function readRatio(lexemes: readonly Lexeme[], index: number, number: ReadNumber): Measure | null {
  const words = lexemes.slice(number.next, number.next + 2).map((lexeme) => lexeme.lower);
  const outOf = words[0] === 'out' && words[1] === 'of';
  // "four cases out of five".
  if (
    !outOf &&
    words[1] === 'out' &&
    lexemes[number.next + 2]?.lower === 'of' &&
    lexemes[number.next]?.kind === 'word'
  )
    return readRatio(lexemes, index, { ...number, next: number.next + 1 });
  // "one tram in three".
  if (number.value === 1 && number.written === 'words' && words[1] === 'in' && words[0] !== 'in') {
    const whole = SMALL_NUMBERS.get(lexemes[number.next + 2]?.lower ?? '');
    if (whole !== undefined && whole > 1 && whole <= 10 && readUnit(lexemes, number.next + 3) === null) {
      const share = { ...number, value: 1 / whole, step: Math.min(0.1, 1 / whole), next: number.next + 3 };
      return { number: share, unit: PERCENT, start: index, next: share.next, adjective: false };
    }
  }
  const inWord = words[0] === 'in' && number.value <= 9 && number.written === 'words';
  if (!outOf && !inWord) return null;
  const whole = readNumber(lexemes, number.next + (outOf ? 2 : 1));
  if (whole === null || whole.kind !== 'cardinal' || whole.value <= number.value || whole.value > 1000)
    return null;
  if (inWord && number.value > 1 && whole.value > 10 && whole.value !== 100) return null;
  if (readUnit(lexemes, whole.next) !== null) return null;
  // Shares in small numbers are coarse: "four out of five" is written to a fifth.
  const share: ReadNumber = {
    ...number,
    value: number.value / whole.value,
    step: Math.min(0.1, 1 / whole.value),
    digits: 1,
    next: whole.next,
  };
  return { number: share, unit: PERCENT, start: index, next: whole.next, adjective: false };
}

/** "a third of voters" is a share; "two hundredths of a percentage point" and "half of an hour" measure. */
function readShare(lexemes: readonly Lexeme[], index: number, number: ReadNumber): Measure | null {
  const at =
    lexemes[number.next]?.lower === 'of' && /^(?:a|an)$/u.test(lexemes[number.next + 1]?.lower ?? '')
      ? number.next + 2
      : skipArticle(lexemes, number);
  const unit = at > number.next ? readUnit(lexemes, at) : null;
  if (unit !== null) return { number, unit: unit.unit, start: index, next: unit.next, adjective: false };
  const isHalf = lexemes[index]?.lower === 'half';
  if (isHalf && !/^(?:of|the|its|their|his|her|all)$/u.test(lexemes[number.next]?.lower ?? '')) return null;
  // A share in words is rounded: "a third" stands for 31 to 36 percent.
  return {
    number: { ...number, step: 0.05 },
    unit: PERCENT,
    start: index,
    next: number.next,
    adjective: false,
  };
}

/** "one" is mostly a pronoun: it counts only before a plain noun. */
function bareCount(lexemes: readonly Lexeme[], index: number, number: ReadNumber): Measure | null {
  const behind = lexemes[number.next];
  const one = number.value === 1 && number.written === 'words';
  const notCounting =
    /^(?:of|another|day|thing|side|hand|way|reason|point|time|more|such|key|who|that|to|in|on|by|with)$/u;
  if (one && (behind?.kind !== 'word' || notCounting.test(behind.lower) || !/^\p{Ll}/u.test(behind.text)))
    return null;
  if (
    one &&
    /^(?:no|any|every|each|the|this|that|which|some|little|big|only|new|old|last|next|first|second|young|loved|good|bad)$/u.test(
      lexemes[index - 1]?.lower ?? '',
    )
  )
    return null;
  return {
    number: thousandsPoint(lexemes, index, number),
    unit: changedUnit(lexemes, index, number.next),
    start: index,
    next: number.next,
    adjective: false,
  };
}

/** In "from 0.50 to 0.52 percent" the unit stands once, behind the second figure. */
function changedUnit(lexemes: readonly Lexeme[], index: number, next: number): Unit | null {
  if (lexemes[index - 1]?.lower !== 'from' || lexemes[next]?.lower !== 'to') return null;
  const second = readNumber(lexemes, next + 1);
  return second === null ? null : (readUnit(lexemes, second.next)?.unit ?? null);
}

/** "1.000 prisoners" without unit or scale is a thousand, as much of Europe writes it. */
function thousandsPoint(lexemes: readonly Lexeme[], index: number, number: ReadNumber): ReadNumber {
  const written = lexemes[index]?.text ?? '';
  if (!/^[1-9]\d{0,2}\.\d{3}$/u.test(written) || number.next !== index + 1) return number;
  return { ...number, value: Number(written.replace('.', '')), step: 1, digits: 4 };
}

/** "magnitude 6.1": the unit stands before the number. */
function isMagnitude(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    /^(?:magnitude)$/u.test(lexemes[index - 1]?.lower ?? '') ||
    (lexemes[index - 1]?.lower === 'of' && lexemes[index - 2]?.lower === 'magnitude')
  );
}
