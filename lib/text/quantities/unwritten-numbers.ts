import { isJoin, type Lexeme } from './lex.ts';
import type { Measure } from './measure.ts';
import { readNumber } from './read-number.ts';
import { isMoney, readUnit } from './units.ts';

/** "one hour and 45 minutes", "5 feet 10 inches": the smaller unit of the same kind is added. */
export function addSmallerUnit(lexemes: readonly Lexeme[], measure: Measure): Measure {
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

const ALONE_AFTER =
  /^(?:for|after|in|within|lasted|lasting|lasts|last|took|take|takes|under|over|about|around|nearly|almost|than|least|just|of|every|by)$/u;

/** "for a week", "less than an hour", "week-long": one, unwritten. */
export function readUnitAlone(lexemes: readonly Lexeme[], index: number): Measure | null {
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
export function readNothing(lexemes: readonly Lexeme[], index: number): Measure | null {
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
