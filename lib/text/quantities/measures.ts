import { isJoin, type Lexeme } from './lex.ts';
import { SMALL_NUMBERS } from './number-words.ts';
import { readNumber, type ReadNumber } from './read-number.ts';
import { isMoney, readAttachedMetre, readCurrencyBefore, readUnit, type Unit } from './units.ts';

/** A number with its unit, in lexemes `start` to `next`. */
export type Measure = {
  readonly number: ReadNumber;
  readonly unit: Unit | null;
  readonly start: number;
  readonly next: number;
  /** Stands as an adjective: "30-day", "week-long". */
  readonly adjective: boolean;
};

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
  if (inWord && whole.value > 10 && whole.value !== 100) return null;
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

/** "one hour and 45 minutes", "5 feet 10 inches": the smaller unit of the same kind is added. */
function addSmallerUnit(lexemes: readonly Lexeme[], measure: Measure): Measure {
  const { unit } = measure;
  if (unit === null || measure.adjective) return measure;
  const words = lexemes.slice(measure.next, measure.next + 3).map((lexeme) => lexeme.lower);
  if (words.join(' ') === 'and a half')
    return {
      ...measure,
      number: { ...measure.number, value: measure.number.value + 0.5, step: 0.5 },
      next: measure.next + 3,
    };
  const at = words[0] === 'and' || words[0] === ',' ? measure.next + 1 : measure.next;
  const smaller = readNumber(lexemes, at);
  if (smaller === null || smaller.kind !== 'cardinal') return measure;
  const smallerUnit = readUnit(lexemes, smaller.next);
  if (
    smallerUnit === null ||
    smallerUnit.unit.base !== unit.base ||
    smallerUnit.unit.factor >= unit.factor ||
    isMoney(unit.base)
  )
    return measure;
  const ratio = smallerUnit.unit.factor / unit.factor;
  const number = {
    ...measure.number,
    value: measure.number.value + smaller.value * ratio,
    step: smaller.step * ratio,
    digits: 3,
  };
  return { ...measure, number, next: smallerUnit.next };
}

/** "magnitude 6.1": the unit stands before the number. */
function isMagnitude(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    /^(?:magnitude)$/u.test(lexemes[index - 1]?.lower ?? '') ||
    (lexemes[index - 1]?.lower === 'of' && lexemes[index - 2]?.lower === 'magnitude')
  );
}

const ALONE_AFTER =
  /^(?:for|after|in|within|lasted|lasting|lasts|last|took|take|takes|under|over|about|around|nearly|almost|than|least|just|of|every|by)$/u;

/** "for a week", "less than an hour", "week-long": one, unwritten. */
function readUnitAlone(lexemes: readonly Lexeme[], index: number): Measure | null {
  const lexeme = lexemes[index];
  const one = { value: 1, step: 1, digits: 1, kind: 'cardinal', interval: null, written: 'words' } as const;
  if (lexeme === undefined) return null;
  if (isJoin(lexemes[index + 1]) && lexemes[index + 2]?.lower === 'long') {
    if (isJoin(lexemes[index - 1])) return null;
    const unit = readUnit(lexemes, index);
    if (unit === null || unit.unit.base !== 'minute' || unit.next !== index + 1) return null;
    return {
      number: { ...one, next: index + 3 },
      unit: unit.unit,
      start: index,
      next: index + 3,
      adjective: true,
    };
  }
  if (!/^(?:a|an)$/u.test(lexeme.lower)) return null;
  const unit = readUnit(lexemes, index + 1);
  const counting = /^(?:and a half|or so\b|or two\b|or more\b)/u.test(
    lexemes
      .slice(index + 2, index + 5)
      .map((word) => word.lower)
      .join(' '),
  );
  if (!counting && !ALONE_AFTER.test(lexemes[index - 1]?.lower ?? '')) return null;
  if (
    unit === null ||
    isJoin(lexemes[index + 1]) ||
    !/^(?:minute|metre|kilogram)$/u.test(unit.unit.base) ||
    unit.next !== index + 2
  )
    return null;
  // "for a day nursery", "in a second phase": the unit must end its phrase.
  const behind = lexemes[unit.next];
  if (
    lexemes[index + 1]?.lower === 'second' ||
    (behind?.kind === 'word' &&
      /^\p{Ll}{3,}s?$/u.test(behind.text) &&
      !/^(?:and|after|before|later|ago|with|without|from|for|when|while|but|because|until|since|over|under|off|long|behind|into|between|that|which|who|the|his|her|their|this|last|next|every|each|according|said|more|less|only)$/u.test(
        behind.lower,
      ) &&
      !/^(?:of|to|in|on|at|as|by|or)$/u.test(behind.lower))
  )
    return null;
  return addSmallerUnit(lexemes, {
    number: { ...one, next: unit.next },
    unit: unit.unit,
    start: index,
    next: unit.next,
    adjective: false,
  });
}

const NOTHING_OF =
  /^(?:casualties|fatalities|deaths|injuries|victims|survivors|arrests|passengers|votes|people|prisoners|soldiers|civilians|children|deals?|agreements?|fires|damage|power)$/u;

/** "no casualties": zero, for things that are usually counted. */
function readNothing(lexemes: readonly Lexeme[], index: number): Measure | null {
  if (lexemes[index]?.lower !== 'no' || !NOTHING_OF.test(lexemes[index + 1]?.lower ?? '')) return null;
  if (!/[^s]s$|^people$/u.test(lexemes[index + 1]?.lower ?? '')) return null;
  const number = {
    value: 0,
    step: 1,
    digits: 1,
    kind: 'cardinal',
    interval: null,
    written: 'words',
    next: index + 1,
  } as const;
  return { number, unit: null, start: index, next: index + 1, adjective: false };
}
