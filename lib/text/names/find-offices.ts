import type { OfficeMention } from '../analysis.ts';
import { canonicalPlace } from './canonical-place.ts';
import { readNameWords, type NameWord } from './name-words.ts';
import { holderAfter, holderBefore } from './office-holder.ts';
import { ownerAfter, ownerBefore } from './office-owner.ts';
import { HEADED, isTitleWord, OFFICE_NOUNS, readTitle, STATUS_WORDS } from './office-titles.ts';
import { ROLE_OBJECTS } from './roles.ts';

/** Words of a title before its noun. */
const LONGEST_TITLE = 4;
const INDEFINITE =
  /^(?:a|an|another|any|every|each|no|some|one|two|three|four|several|many|most|few|both|other|as)$/u;
const SOUGHT =
  /^(?:as|be|become|becomes|became|becoming|elect|elected|appoint|appoints|appointed|name|names|named|nominated|made)$/u;
const DEFINITE = /^(?:the|its|their|his|her|our)$/u;

/** The offices that a text names, in order: "the Turkish foreign minister", "Acme's chief executive, Jane Roe". */
export function findOffices(text: string): OfficeMention[] {
  const words = readNameWords(text);
  const found: OfficeMention[] = [];
  let from = 0;
  for (let noun = 0; noun < words.length; noun += 1) {
    if (!endsTitle(words, noun)) continue;
    const read = readOffice(text, words, noun, from);
    if (read === null) continue;
    found.push(read.mention);
    from = read.end;
  }
  return found;
}

/** Whether the noun of a title stands here, and none behind it that goes with it ("chief executive"). */
function endsTitle(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !OFFICE_NOUNS.has(word.folded) || word.possessive) return false;
  return !(next?.gap === '' && OFFICE_NOUNS.has(next.folded));
}

function readOffice(text: string, words: readonly NameWord[], noun: number, least: number) {
  const first = titleStart(words, noun, least);
  const object = words[noun + 1]?.folded === 'of' ? objectEnd(words, noun + 2) : null;
  const headed = object === null ? headedBy(words, noun + 1) : null;
  const titleEnd = object ?? noun + 1;
  const before = headed === null ? ownerBefore(words, first, least) : null;
  const owner = headed?.owner ?? ((before?.name ?? null) === null ? ownerAfter(words, titleEnd) : before);
  const opening = before?.start ?? first;
  let start = opening;
  while (start > least && STATUS_WORDS.has(words[start - 1]?.folded ?? '') && words[start]?.gap === '')
    start -= 1;
  const determiner = words[start]?.gap === '' ? (words[start - 1]?.folded ?? '') : '';
  const title = readTitle([
    ...foldedWords(words, start, opening),
    ...foldedWords(words, first, titleEnd),
    ...(headed === null ? [] : ['of', headed.what]),
  ]);
  const end = Math.max(titleEnd, headed?.end ?? 0, owner?.end ?? 0);
  const head = words[start];
  if (title === null || INDEFINITE.test(determiner) || head === undefined) return null;
  const after = holderAfter(words, end);
  const holder = after ?? holderBefore(words, DEFINITE.test(determiner) ? start - 1 : start, end);
  // "president and founder" names no office by itself: whose it is, who holds it, or "the" makes one of it.
  const definite = DEFINITE.test(determiner) || words[start - 1]?.possessive === true;
  if (holder === null && ((owner === null && !definite) || isSought(words, start, definite))) return null;
  const named = printed(text, words, start, end);
  const mention: OfficeMention = {
    start: head.start,
    end: head.start + named.length,
    text: named,
    title,
    of: ownerOf(title, owner?.name ?? null),
    holder:
      holder === null ? null : { words: holder.words, text: printed(text, words, holder.start, holder.end) },
  };
  return { mention, end: Math.max(end, after?.end ?? 0) };
}

/** "elected to become the mayor": the office, not who holds it. */
function isSought(words: readonly NameWord[], start: number, definite: boolean): boolean {
  return SOUGHT.test(words[definite ? start - 2 : start - 1]?.folded ?? '');
}

/** Offices of a town or a part of a country: "London" is a town there, and no word for a government. */
const LOCAL = /\b(?:mayor|governor|archbishop|chief|judge|sheriff|rector|prosecutor)$/u;

function ownerOf(title: string, name: string | null): string | null {
  return name === null || LOCAL.test(title) ? name : (canonicalPlace(name) ?? name);
}

function titleStart(words: readonly NameWord[], noun: number, least: number): number {
  const small = words[noun]?.capital === false;
  let first = noun;
  while (first > least && noun - first < LONGEST_TITLE && words[first]?.gap === '') {
    const word = words[first - 1];
    if (word === undefined || word.possessive || !isTitleWord(word.folded)) break;
    // "Manchester City manager": a capital before a small noun belongs to a name.
    if (small && word.capital && !word.initial) break;
    first -= 1;
  }
  return first;
}

/** Where "of state", "of foreign affairs" ends; `null` when no field of a government follows. */
function objectEnd(words: readonly NameWord[], at: number): number | null {
  const word = words[at];
  if (word === undefined || word.gap !== '' || !ROLE_OBJECTS.has(word.folded)) return null;
  return words[at + 1]?.folded === 'affairs' ? at + 2 : at + 1;
}

/** "of the Russian delegation": what a head heads, and whose it is. */
function headedBy(words: readonly NameWord[], at: number) {
  const owner = ownerAfter(words, at);
  const place = owner?.end ?? (words[at + 1]?.folded === 'the' ? at + 2 : at + 1);
  const word = words[place];
  if (words[at]?.folded !== 'of' || word === undefined || word.gap !== '' || !HEADED.has(word.folded))
    return null;
  return { owner, what: word.folded, end: place + 1 };
}

/** Words as the text prints them, without a possessive ending. */
function printed(text: string, words: readonly NameWord[], from: number, end: number): string {
  const [head, tail] = [words[from], words[end - 1]];
  return head === undefined || tail === undefined
    ? ''
    : text.slice(head.start, tail.end).replace(/['’]s?$/u, '');
}

function foldedWords(words: readonly NameWord[], from: number, end: number): readonly string[] {
  return words.slice(from, end).map((word) => word.folded);
}
