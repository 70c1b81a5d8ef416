import { MONTHS, WEEKDAYS } from '../times/calendar.ts';
import { canonicalPlace } from './canonical-place.ts';
import type { NameWord } from './name-words.ts';
import { STATUS_WORDS } from './office-titles.ts';
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from './roles.ts';

/** Whose an office is, in folded words as written, and where these stand: from `start` up to `end`, which is not part of it. */
export type OfficeOwner = { readonly name: string | null; readonly start: number; readonly end: number };

/** Words in the name of an organisation. */
const LONGEST_NAME = 5;
const CONNECTORS = /^(?:of|the|for|de|du|la|le|da|do)$/u;

/** "Turkey's foreign minister", "the Turkish foreign minister", "the Bank of England governor": read back from `first`. */
export function ownerBefore(words: readonly NameWord[], first: number, least: number): OfficeOwner {
  const nobody = { name: null, start: first, end: first };
  const title = words[first];
  if (title === undefined || title.gap !== '') return nobody;
  let start = first;
  while (start > least && first - start < LONGEST_NAME) {
    const word = words[start - 1];
    if (word === undefined || (word.possessive && start < first)) break;
    if (start < first && words[start]?.gap !== '') break;
    const link =
      CONNECTORS.test(word.folded) && start < first && word.gap === '' && isOfName(words[start - 2]);
    if ((!isOfName(word) && !link) || STATUS_WORDS.has(word.folded)) break;
    start -= 1;
  }
  return start === first ? nobody : { name: textOf(words, start, first), start, end: first };
}

/** "the foreign minister of Turkey", "chief executive of the Acme Group": read on from `end`. */
export function ownerAfter(words: readonly NameWord[], end: number): OfficeOwner | null {
  if (!/^(?:of|at|for)$/u.test(words[end]?.folded ?? '') || words[end]?.gap !== '') return null;
  const start = words[end + 1]?.folded === 'the' ? end + 2 : end + 1;
  let last = start;
  while (last < words.length && last - start < LONGEST_NAME) {
    const word = words[last];
    if (word === undefined || word.gap !== '' || words[last - 1]?.possessive === true) break;
    const link = last > start && CONNECTORS.test(word.folded) && isOfName(words[last + 1]);
    if (!isOfName(word) && !link) break;
    last += 1;
    // "President of Russia Vladimir Putin": a country ends its name.
    if (canonicalPlace(textOf(words, start, last)) !== null) break;
  }
  return start === last ? null : { name: textOf(words, start, last), start, end: last };
}

function isOfName(word: NameWord | undefined): boolean {
  if (word === undefined || !word.capital || word.stop) return false;
  // "Madam Mayor", "Lieutenant Commander"; but "General Motors".
  if (HONORIFICS.has(word.folded) || (ROLE_NOUNS.has(word.folded) && !ROLE_MODIFIERS.has(word.folded)))
    return false;
  return !(WEEKDAYS.has(word.folded) || MONTHS.has(word.folded));
}

function textOf(words: readonly NameWord[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map((word) => word.folded)
    .join(' ');
}
