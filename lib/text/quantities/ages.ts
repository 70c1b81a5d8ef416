import type { Quantity } from '../analysis.ts';
import { isJoin, type Lexeme } from './lex.ts';
import { readNumber } from './read-number.ts';

/** No person or thing in the news is given a higher age in years by these forms. */
const OLDEST = 130;

/** Reads an age ("Ilse Vandermeer, 51,", "81-year-old", "aged 38", "26 years old") as unit `year`, counts "age". */
export function readAge(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
): { readonly quantity: Quantity; readonly next: number } | null {
  const number = readNumber(lexemes, index);
  if (
    number === null ||
    number.kind !== 'cardinal' ||
    number.value > OLDEST ||
    !Number.isInteger(number.value)
  )
    return null;
  const end = ageEnd(lexemes, index, number.next);
  if (end === null) return null;
  const start = lexemes[index]?.start ?? 0;
  const last = lexemes[end - 1]?.end ?? start;
  const { value } = number;
  const quantity: Quantity = {
    start,
    end: last,
    text: text.slice(start, last),
    low: value,
    high: value,
    value,
    unit: 'year',
    counts: 'age',
    bound: 'exact',
  };
  return { quantity, next: end };
}

function ageEnd(lexemes: readonly Lexeme[], index: number, next: number): number | null {
  const words = (from: number, count: number): string =>
    lexemes
      .slice(from, from + count)
      .map((lexeme) => lexeme.lower)
      .join(' ');
  if (isJoin(lexemes[next]) && /^years? [-‐‑–] olds?$/u.test(words(next + 1, 3))) return next + 4;
  if (/^years? old\b/u.test(words(next, 2))) return next + 2;
  const before = lexemes[index - 1];
  if (before?.lower === 'aged' || /\bthe age of$/u.test(words(Math.max(0, index - 3), Math.min(3, index))))
    return next;
  // "Vandermeer, 51, stayed": a number between commas after a name.
  const comma = lexemes[next];
  const name = lexemes[index - 2];
  const apposed =
    before?.text === ',' &&
    (comma === undefined || /^[,.;)]$/u.test(comma.text)) &&
    lexemes[index]?.kind === 'digits';
  if (!apposed || name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text)) return null;
  const age = Number(lexemes[index]?.text);
  // "March 12, 24, …" and lists of numbers are no ages; nor is the year after a date's comma.
  return age >= 1 && lexemes[index - 3]?.kind !== 'digits' && lexemes[next + 1]?.kind !== 'digits'
    ? next
    : null;
}
