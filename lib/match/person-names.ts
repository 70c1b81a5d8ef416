import { isSameName } from './spelling-variants.ts';

/**
 * Whether two names, as folded words, may be one person's: a surname and a full name that has it, or two full names with
 * one surname and one initial. Given names are romanised in more ways than surnames, so that only their initial is asked.
 */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first, last] = [short[0], short.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (short.length === 1) return long.some((word) => isSpelledAlike(word, last));
  return isSpelledAlike(last, long.at(-1) ?? '') && first[0] === long[0]?.[0];
}

function isSpelledAlike(a: string, b: string): boolean {
  return a === b || isSameName(a, b);
}
