import { MONTHS } from '../times/calendar.ts';
import { isJoin, type Lexeme } from './lex.ts';
import { SMALL_NUMBERS } from './number-words.ts';
import { readUnit } from './units.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** Nouns whose number is a name: "Article 5", "No. 3", "Flight 370". */
const NUMBERED =
  /^(?:no|nos|number|article|section|chapter|page|line|flight|highway|route|road|room|gate|platform|terminal|category|level|phase|stage|grade|class|version|volume|part|act|title|rule|paragraph|clause|resolution|order|protocol|channel|unit|block|building|district|ward|zone|sector|region|group|table|figure|fig|type|mark|model|apollo|boeing|airbus|windows|iphone|covid|world war|euro|expo|agenda|vision|area|hall|pier|track|lane|exit|junction|court|house|apartment|flat|floor|district|formula)$/u;

/**
 * Whether the number at `index` names instead of counting: years, days of dates, model and paragraph numbers, digits glued
 * to letters, long identifiers. Gives the lexeme behind it, or `null`.
 */
export function isLabelNumber(lexemes: readonly Lexeme[], index: number): number | null {
  const lexeme = lexemes[index];
  // "a mother-of-three": the number word belongs to a compound.
  if (lexeme?.kind === 'word' && SMALL_NUMBERS.has(lexeme.lower))
    return !lexeme.spaced &&
      isJoin(lexemes[index - 1]) &&
      lexemes[index - 2]?.kind === 'word' &&
      !SMALL_NUMBERS.has(lexemes[index - 2]?.lower ?? '')
      ? index + 1
      : null;
  if (lexeme?.kind !== 'digits') return null;
  // "1. The first point": a list number.
  if (index === 0 && /^\d{1,2}$/u.test(lexeme.text) && /^[.)]$/u.test(lexemes[1]?.text ?? '')) return 2;
  const before = lexemes[index - 1];
  const after = lexemes[index + 1];
  // "MH17", "F-16", "Il-76": the digits belong to the word.
  if (before !== undefined && !lexeme.spaced) {
    if (before.kind === 'word') return index + 1;
    if (isJoin(before) && lexemes[index - 2]?.kind === 'word' && !before.spaced)
      return skipTail(lexemes, index);
    if (before.text === '[' || before.text === '#') return index + 1;
  }
  const date = isoDate(lexemes, index) ?? slashed(lexemes, index);
  if (date !== null) return date;
  if (isIdentifier(lexemes, index)) return skipTail(lexemes, index);
  if (
    before !== undefined &&
    MONTHS.has(before.lower.replace('.', '')) &&
    /^\d{1,2}$|^\d{4}$/u.test(lexeme.text) &&
    /^\p{Lu}/u.test(before.text)
  )
    return skipOrdinal(lexemes, index);
  if (/^\d{1,2}$/u.test(lexeme.text) && monthAfter(lexemes, index)) return skipOrdinal(lexemes, index);
  if (isYear(lexemes, index)) return skipTail(lexemes, index);
  if (
    before !== undefined &&
    NUMBERED.test(before.text === '.' ? (lexemes[index - 2]?.lower ?? '') : before.lower)
  ) {
    return readUnit(lexemes, index + 1) === null &&
      (after?.kind !== 'word' || !/^\p{Ll}{3,}s$/u.test(after.text))
      ? index + 1
      : null;
  }
  return null;
}

function skipOrdinal(lexemes: readonly Lexeme[], index: number): number {
  const suffix = lexemes[index + 1];
  return suffix !== undefined && !suffix.spaced && /^(?:st|nd|rd|th)$/u.test(suffix.lower)
    ? index + 2
    : index + 1;
}

function monthAfter(lexemes: readonly Lexeme[], index: number): boolean {
  let at = skipOrdinal(lexemes, index);
  if (lexemes[at]?.lower === 'of') at++;
  // "16 and 17 May", "16-17 May".
  if ((isJoin(lexemes[at]) || lexemes[at]?.lower === 'and') && /^\d{1,2}$/u.test(lexemes[at + 1]?.text ?? ''))
    at += 2;
  const month = lexemes[at];
  return month !== undefined && MONTHS.has(month.lower) && /^\p{Lu}/u.test(month.text);
}

function isoDate(lexemes: readonly Lexeme[], index: number): number | null {
  const text = lexemes.slice(index, index + 5).map((lexeme) => lexeme.text);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text.join('')) ? index + 5 : null;
}

function slashed(lexemes: readonly Lexeme[], index: number): number | null {
  const glued = lexemes.slice(index, index + 5);
  const text = glued.map((lexeme) => lexeme.text).join('');
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/u.test(text)) return index + 5;
  // "24/7", "9/11".
  return /^\d{1,2}\/\d{1,2}(?!\d)/u.test(text) && glued[1]?.spaced === false ? index + 3 : null;
}

/** Long digit strings and digits in three or more groups: telephone and case numbers. */
function isIdentifier(lexemes: readonly Lexeme[], index: number): boolean {
  const text = lexemes[index]?.text ?? '';
  if (/^\d{8,}$/u.test(text) || /^0\d{2,}$/u.test(text)) return true;
  const groups = lexemes.slice(index, index + 5);
  return (
    groups.length === 5 &&
    isJoin(groups[1]) &&
    isJoin(groups[3]) &&
    groups[2]?.kind === 'digits' &&
    groups[4]?.kind === 'digits'
  );
}

const YEAR_BEFORE =
  /^(?:in|since|by|of|early|late|mid|from|until|till|before|after|during|the|and|to|around|circa|summer|spring|autumn|winter|fall|between|year|for|,|\(|-|–|than)$/u;

function isYear(lexemes: readonly Lexeme[], index: number): boolean {
  const lexeme = lexemes[index];
  if (lexeme === undefined || !/^\d{4}$/u.test(lexeme.text)) return false;
  const value = Number(lexeme.text);
  if (value < FIRST_YEAR || value > LAST_YEAR) return false;
  const after = lexemes[index + 1];
  if (after !== undefined && !after.spaced && /^s$/u.test(after.lower)) return true;
  if (readUnit(lexemes, index + 1) !== null) return false;
  const before = lexemes[index - 1];
  if (before !== undefined && /^[$€£¥₹₽₴~<>]$/u.test(before.text)) return false;
  if (value < 1500)
    return before !== undefined && /^(?:in|since|until)$/u.test(before.lower) && after?.kind !== 'word';
  const counts =
    after?.kind === 'word' &&
    (/^\p{Ll}{3,}s$/u.test(after.text) || /^(?:people|men|women|children|troops)$/u.test(after.lower));
  if (!counts) return true;
  return (
    before !== undefined &&
    YEAR_BEFORE.test(before.lower) &&
    !/^(?:of|and|to|for|than|around|by)$/u.test(before.lower)
  );
}

function skipTail(lexemes: readonly Lexeme[], index: number): number {
  let next = index + 1;
  while (isJoin(lexemes[next]) && lexemes[next + 1]?.kind === 'digits' && lexemes[next + 1]?.spaced === false)
    next += 2;
  const letters = lexemes[next];
  return letters?.kind === 'word' && !letters.spaced ? next + 1 : next;
}
