import type { NameMention } from '../analysis.ts';
import { isEnded } from '../headings.ts';
import { MONTHS, WEEKDAYS } from '../times/calendar.ts';
import { canonicalPlace } from './canonical-place.ts';
import { readNameWords, type NameWord } from './name-words.ts';
import { roleAfter, roleBefore, roleInRun, readLooseRoles } from './read-roles.ts';
import { HONORIFICS, ROLE_NOUNS } from './roles.ts';

/** From this share of capitalised words a text is set in title case, and capitals tell nothing. */
const TITLE_CASE_SHARE = 0.8;
const LEAST_TITLE_WORDS = 4;

/** Small words inside names: "Bank of England", "Ilse van der Meer". */
const CONNECTORS = /^(?:of|de|van|der|den|von|bin|ibn|al|el|la|du|da|dos|di|le|zu|ter|ten)$/u;
/** Verbs that follow a person's name at the head of a sentence. */
const ACTS =
  /^(?:said|says|told|added|has|had|is|was|will|would|also|called|wrote|urged|led|expressed|stated|warned|insisted|declared|announced|confirmed|denied|rejected|met|arrived|won|lost|took|made|posted|tweeted|argued|claimed|accused|admitted|acknowledged|visited|welcomed|demanded|refused|replied|and|who|did|does|could|hosted|mentioned|hoped|spoke)$/u;
/** Plain nouns that open sentences before such verbs. */
const PLAIN =
  /^(?:police|nobody|everyone|parliament|congress|government|prosecutors|mum|mom|dad|witness|management|staff|turnout|participation|unemployment|polling|spending|traffic|power|rain|snow|fire|peace|war|talk|life|work|time|money|today|yesterday|tomorrow|rescue|news|trade|oil|gas|water|food|help|school|nature)$/u;

/**
 * Persons, places and organisations of a text by name, with the roles printed beside them, in order; and roles that
 * stand in a person's place ("the Turkish foreign minister"), with no words. Demonyms are names too ("Russian").
 */
export function findNames(text: string): NameMention[] {
  const words = readNameWords(text);
  const found: NameMention[] = [];
  const taken = new Set<number>();
  const titled = !isEnded(text) && isTitleCase(words);
  let index = 0;
  while (index < words.length) {
    const run = readRun(words, index, titled);
    if (run === null) {
      index++;
      continue;
    }
    for (let at = index; at < run; at++) taken.add(at);
    found.push(...mentionsOf(text, words, index, run, taken));
    index = run;
  }
  found.push(...readLooseRoles(text, words, taken));
  return found.sort((a, b) => a.start - b.start);
}

/** The end of the run of name words that starts at `index`, or `null` when none does. */
function readRun(words: readonly NameWord[], index: number, titled: boolean): number | null {
  const first = words[index];
  if (first === undefined || !isNameWord(words, index, titled)) return null;
  if (titled) return index + 1;
  let end = index + 1;
  while (end < words.length) {
    const word = words[end];
    const previous = words[end - 1];
    if (word === undefined || previous === undefined || previous.possessive) break;
    const initials = word.gap === '.' && (previous.text.length === 1 || HONORIFICS.has(previous.folded));
    if (word.gap !== '' && !initials) break;
    if (word.capital && !isCalendar(words, end) && (!word.stop || /^(?:The|May|Will)$/u.test(word.text))) {
      // "Russian President" goes on, "Ukraine Russia" does not occur without a mark.
      end++;
      continue;
    }
    const next = words[end + 1];
    const skip =
      next?.capital === true
        ? 1
        : words[end + 2]?.capital === true && CONNECTORS.test(next?.folded ?? '')
          ? 2
          : 0;
    if (
      skip === 0 ||
      !CONNECTORS.test(word.folded) ||
      word.capital ||
      words[end + skip]?.gap !== '' ||
      next?.gap !== ''
    )
      break;
    if (canonicalPlace(previous.folded) !== null && !ROLE_NOUNS.has(previous.folded)) break;
    end += skip + 1;
  }
  return end;
}

function isNameWord(words: readonly NameWord[], index: number, titled: boolean): boolean {
  const word = words[index];
  if (word === undefined || !word.capital || word.stop || isCalendar(words, index)) return false;
  if (/^\p{Lu}$/u.test(word.text) && words[index + 1]?.capital !== true) return false;
  if (canonicalPlace(word.folded) !== null || /^\p{Lu}{2,}$/u.test(word.text))
    return !titled || !/^\p{Lu}{5,}$/u.test(word.text);
  if (titled) return false;
  if (!word.initial) return true;
  const next = words[index + 1];
  if (word.possessive) return !word.folded.endsWith('s');
  // "Istanbul, May 16": a dateline.
  if (next?.gap === ',' && isCalendar(words, index + 1)) return true;
  if (next === undefined || next.gap !== '')
    return ROLE_NOUNS.has(word.folded) && next?.gap === '.' && HONORIFICS.has(word.folded);
  if (HONORIFICS.has(word.folded)) return true;
  if (next.capital && !next.stop && !isCalendar(words, index + 1))
    return canonicalPlace(next.folded) === null || ROLE_NOUNS.has(word.folded)
      ? !/(?:ly|ing)$/u.test(word.folded)
      : false;
  return (
    ACTS.test(next.folded) &&
    !/(?:s|ing|ed|ly|tion|ment|ness|ity|ers|ors)$/u.test(word.folded) &&
    !PLAIN.test(word.folded) &&
    !ROLE_NOUNS.has(word.folded)
  );
}

/** Months and weekdays are times; "May" is a name inside a run of names only. */
function isCalendar(words: readonly NameWord[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (WEEKDAYS.has(word.folded) && word.folded.length > 4) return true;
  if (!MONTHS.has(word.folded)) return false;
  const previous = words[index - 1];
  if (isGivenName(words, index)) return false;
  return !(
    previous?.capital === true &&
    !previous.initial &&
    word.gap === '' &&
    !previous.stop &&
    !MONTHS.has(previous.folded) &&
    /^(?:may|april|june|august)$/u.test(word.folded)
  );
}

/** "Jan Novak", "June Park": months that are given names too, before another name and without a date's figure. */
function isGivenName(words: readonly NameWord[], index: number): boolean {
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || next === undefined || !GIVEN_NAMES.test(word.folded)) return false;
  const named = next.capital && !next.stop && next.gap === '' && !isCalendar(words, index + 1);
  return named && !/\d/u.test(word.gap) && !BEFORE_MONTHS.test(previous?.folded ?? '');
}

const GIVEN_NAMES = /^(?:jan|mar|jun|dec|april|may|june|august)$/u;
const BEFORE_MONTHS =
  /^(?:in|since|until|till|by|from|of|this|last|next|early|mid|late|during|before|after|between|through)$/u;

function isTitleCase(words: readonly NameWord[]): boolean {
  const content = words.filter((word) => !word.stop);
  return (
    content.length >= LEAST_TITLE_WORDS &&
    content.filter((word) => word.capital).length / content.length >= TITLE_CASE_SHARE
  );
}

/** Cuts a run into role and name, and attaches the roles that stand around it. */
function mentionsOf(
  text: string,
  words: readonly NameWord[],
  from: number,
  end: number,
  taken: Set<number>,
): NameMention[] {
  let start = from;
  while (start < end && (words[start]?.folded === 'the' || HONORIFICS.has(words[start]?.folded ?? '')))
    start++;
  const inside = roleInRun(words, start, end);
  const nameStart = inside?.nameStart ?? start;
  if (nameStart >= end) {
    if (inside === null) return [];
    for (let at = inside.from; at < end; at++) taken.add(at);
    return joinedByComma(words, end) ? [] : [mention(text, words, inside.from, end, [], inside.role)];
  }
  const before = inside === null ? roleBefore(words, nameStart, taken) : null;
  const after = roleAfter(words, end, taken);
  const role = inside?.role ?? before?.role ?? after;
  const spanFrom = inside?.from ?? before?.from ?? nameStart;
  for (let at = spanFrom; at < end; at++) taken.add(at);
  const names = words
    .slice(nameStart, end)
    .filter((word) => !HONORIFICS.has(word.folded))
    .map((word) => word.folded);
  return names.length === 0 ? [] : [mention(text, words, nameStart, end, names, role)];
}

/** "Turkey's Foreign Minister, Hakan Fidan": the role waits for the name behind the comma. */
function joinedByComma(words: readonly NameWord[], end: number): boolean {
  const next = words[end];
  const after = words[end + 1];
  return (
    next !== undefined &&
    next.gap === ',' &&
    next.capital &&
    !next.stop &&
    canonicalPlace(next.folded) === null &&
    after !== undefined &&
    after.capital &&
    after.gap === ''
  );
}

function mention(
  text: string,
  words: readonly NameWord[],
  from: number,
  end: number,
  names: readonly string[],
  role: string | null,
): NameMention {
  const start = words[from]?.start ?? 0;
  const last = words[end - 1];
  const stop =
    last === undefined ? start : last.end - (last.possessive ? (/['’]s$/u.test(last.text) ? 2 : 1) : 0);
  return { start, end: stop, text: text.slice(start, stop), words: names, role };
}
