import { MONTHS, WEEKDAYS } from '../times/calendar.ts';
import { canonicalPlace } from './canonical-place.ts';
import type { NameWord } from './name-words.ts';
import { OFFICE_NOUNS } from './office-titles.ts';
import { HONORIFICS } from './roles.ts';

/** A person by name: the folded words, and where they stand among the words of the text. */
export type NamedPerson = { readonly words: readonly string[]; readonly start: number; readonly end: number };

const LONGEST_NAME = 4;
const PARTICLES = /^(?:de|van|der|den|von|bin|ibn|al|el|la|du|da|dos|di|le|zu|ter|ten)$/u;
/** Before these a capitalised word is a place or a day: "In Istanbul, the mayor, …". */
const PLACING = /^(?:in|at|near|outside|inside|from|into|across|around|on|of)$/u;
const CLOSED = /^[,.;)–—]/u;

/** "Prime Minister Ann Vale", or set off by commas: "the mayor, Ann Vale, said". */
export function holderAfter(words: readonly NameWord[], at: number): NamedPerson | null {
  const apposed = words[at]?.gap === ',';
  if (words[at]?.gap !== '' && !apposed) return null;
  const person = nameFrom(words, at);
  if (person === null) return null;
  const next = words[person.end];
  if (!apposed) return person;
  // "the mayor, Ann Vale, Tom Hall and …" is a list.
  if (next === undefined) return person;
  const listed = next.folded === 'and' || (next.gap === ',' && next.capital && !next.stop);
  return CLOSED.test(next.gap) && !listed ? person : null;
}

/** "Ann Vale, the mayor of Lyon, said": `start` and `end` bound the office with its article. */
export function holderBefore(words: readonly NameWord[], start: number, end: number): NamedPerson | null {
  const [first, next] = [words[start], words[end]];
  if (first === undefined || first.gap !== ',') return null;
  if (next !== undefined && (!CLOSED.test(next.gap) || next.folded === 'and')) return null;
  let from = start;
  while (from > 0 && start - from < LONGEST_NAME && isOfPerson(words, from - 1)) {
    from -= 1;
    if (words[from]?.gap !== '') break;
  }
  const person = nameFrom(words, from);
  if (person === null || person.end !== start) return null;
  if (person.words.length === 1 && words[person.start]?.initial === true) return null;
  return PLACING.test(words[from - 1]?.folded ?? '') && words[from]?.gap === '' ? null : person;
}

function nameFrom(words: readonly NameWord[], at: number): NamedPerson | null {
  let start = at;
  while (HONORIFICS.has(words[start]?.folded ?? '') && words[start]?.capital === true) start += 1;
  let end = start;
  while (end < words.length && end - start < LONGEST_NAME && isOfPerson(words, end)) {
    const word = words[end];
    if (word === undefined) break;
    if (end > start && word.gap !== '' && !(word.gap === '.' && words[end - 1]?.text.length === 1)) break;
    end += 1;
    if (word.possessive) break;
  }
  const last = words[end - 1];
  if (end === start || last === undefined || !last.capital) return null;
  const given = words.slice(start, end).filter((word) => word.folded.length > 1);
  return given.length === 0 ? null : { words: given.map((word) => word.folded), start, end };
}

function isOfPerson(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (PARTICLES.test(word.folded) && !word.capital) return words[at - 1]?.capital === true;
  if (!word.capital || word.stop || OFFICE_NOUNS.has(word.folded)) return false;
  if (WEEKDAYS.has(word.folded) || canonicalPlace(word.folded) !== null) return false;
  return !MONTHS.has(word.folded) || words[at + 1]?.capital === true || words[at - 1]?.capital === true;
}
