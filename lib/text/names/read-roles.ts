import type { NameMention } from '../analysis.ts';
import { canonicalPlace } from './canonical-place.ts';
import { DEMONYMS } from './countries.ts';
import type { NameWord } from './name-words.ts';
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS, ROLE_OBJECTS } from './roles.ts';

/** A role and the word it starts at. */
type Role = { readonly role: string; readonly from: number };

/** Words a role may have before its noun. */
const LONGEST_ROLE = 5;
/** How far behind a name its role may stand: "Jonas Reik, a spokesman for …". */
const APPOSITION_REACH = 7;
const VERBS = /^(?:said|says|say|told|tells|met|led|called|named|asked|saw|including|between|alongside|by)$/u;

/**
 * The role at the head of a run of capitalised words: "Turkish Foreign Minister Hakan Fidan",
 * "US Secretary of State Marco Rubio". The role may reach back to a possessive or lower-case words before the run.
 */
export function roleInRun(
  words: readonly NameWord[],
  start: number,
  end: number,
): (Role & { readonly nameStart: number }) | null {
  let noun = -1;
  for (let at = start; at < end; at++) {
    const word = words[at];
    // "General Motors", "King Lear": the first word alone is a title only if a name follows or nothing does.
    if (
      word !== undefined &&
      ROLE_NOUNS.has(word.folded) &&
      !word.possessive &&
      roleWordsOnly(words, start, at)
    )
      noun = at;
    else if (word !== undefined && ROLE_NOUNS.has(singular(word.folded)) && roleWordsOnly(words, start, at))
      noun = at;
  }
  if (noun < 0) return null;
  let nameStart = noun + 1;
  if (
    words[nameStart]?.folded === 'of' &&
    nameStart + 1 < end &&
    ROLE_OBJECTS.has(words[nameStart + 1]?.folded ?? '')
  )
    nameStart += 2;
  const from = extendLeft(words, start);
  return { role: roleText(words, from, nameStart), from, nameStart };
}

function roleWordsOnly(words: readonly NameWord[], start: number, noun: number): boolean {
  return words
    .slice(start, noun)
    .every(
      (word) =>
        isRoleWord(word) ||
        word.folded === 'of' ||
        ROLE_NOUNS.has(word.folded) ||
        ROLE_OBJECTS.has(word.folded) ||
        /^\p{Lu}{2,}$/u.test(word.text),
    );
}

function isRoleWord(word: NameWord): boolean {
  return (
    ROLE_MODIFIERS.has(word.folded) ||
    /^\p{Lu}{2,}$/u.test(word.text) ||
    DEMONYMS.has(word.folded) ||
    canonicalPlace(word.folded) !== null
  );
}

/** Lower-case role words before a name: "coastguard spokesman Jonas Reik"; or a role and a comma: "the captain, Ilse Vandermeer". */
export function roleBefore(
  words: readonly NameWord[],
  nameStart: number,
  taken: ReadonlySet<number>,
): Role | null {
  const name = words[nameStart];
  const nounAt = nameStart - 1;
  const noun = words[nounAt];
  if (name === undefined || noun === undefined) return null;
  const comma = name.gap === ',';
  if (name.gap !== '' && !comma) return null;
  let at = nounAt;
  if (ROLE_OBJECTS.has(noun.folded) && words[nounAt - 1]?.folded === 'of') at = nounAt - 2;
  const role = words[at];
  if (role === undefined || !ROLE_NOUNS.has(role.folded) || role.possessive) return null;
  if (taken.has(at) && !comma) return null;
  const from = extendLeft(words, at);
  return { role: roleText(words, from, nounAt + 1), from };
}

/** A role set behind a name: "Vladimir Medinsky, head of the Russian delegation". */
export function roleAfter(words: readonly NameWord[], end: number, taken: Set<number>): string | null {
  const first = words[end];
  if (first === undefined || !/^,$/u.test(first.gap)) return null;
  for (let at = end; at < Math.min(words.length, end + APPOSITION_REACH); at++) {
    const word = words[at];
    if (word === undefined || (at > end && word.gap !== '')) return null;
    if (!ROLE_NOUNS.has(word.folded)) {
      if (word.stop && !/^(?:the|a|an|its|their|his|her|former)$/u.test(word.folded)) return null;
      if (word.folded.endsWith('ed') || VERBS.test(word.folded)) return null;
      continue;
    }
    const next = words[at + 1];
    // "…, police chief Anna Lind": the role belongs to the name behind it.
    if (next?.capital === true && next.gap === '' && !ROLE_NOUNS.has(next.folded)) return null;
    const from = words
      .slice(end, at + 1)
      .findIndex((candidate) => !/^(?:the|a|an|its|their|his|her)$/u.test(candidate.folded));
    let last = at + 1;
    if (next?.folded === 'of' && next.gap === '') {
      last++;
      while (
        last < words.length &&
        last - at < APPOSITION_REACH &&
        words[last]?.gap === '' &&
        (!words[last]?.stop || words[last]?.folded === 'the')
      )
        last++;
    }
    for (let used = end; used < last; used++) taken.add(used);
    return roleText(words, end + Math.max(0, from), last);
  }
  return null;
}

/** Roles in a person's place: "the Turkish foreign minister", "its chief executive". */
export function readLooseRoles(
  text: string,
  words: readonly NameWord[],
  taken: ReadonlySet<number>,
): NameMention[] {
  const found: NameMention[] = [];
  for (const [at, word] of words.entries()) {
    if (!ROLE_NOUNS.has(word.folded) || (word.possessive && taken.has(at))) continue;
    if (taken.has(at)) continue;
    const next = words[at + 1];
    if (next?.gap === '' && (ROLE_NOUNS.has(next.folded) || (next.capital && !next.stop))) continue;
    const from = extendLeft(words, at);
    const determiner = words[from - 1];
    const determined =
      determiner !== undefined &&
      words[from]?.gap === '' &&
      (/^(?:the|its|their|his|her|our|this|that)$/u.test(determiner.folded) || determiner.possessive);
    const possessed = words[from]?.possessive === true && from < at;
    if (!determined && !possessed) continue;
    let end = at + 1;
    if (next?.folded === 'of' && ROLE_OBJECTS.has(words[at + 2]?.folded ?? '')) end = at + 3;
    const land = words[at + 2];
    if (next?.folded === 'of' && land !== undefined && canonicalPlace(land.folded) !== null) end = at + 3;
    const start = words[from]?.start ?? word.start;
    const stop = words[end - 1]?.end ?? word.end;
    found.push({
      start,
      end: stop,
      text: text.slice(start, stop),
      words: [],
      role: roleText(words, from, end),
    });
  }
  return found;
}

/** The first word of the role whose noun or first capital stands at `at`. */
function extendLeft(words: readonly NameWord[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_ROLE) {
    const word = words[from];
    const previous = words[from - 1];
    if (word === undefined || previous === undefined || word.gap !== '' || HONORIFICS.has(previous.folded))
      break;
    const place = canonicalPlace(previous.folded) !== null;
    if (previous.possessive) {
      if (place) from--;
      break;
    }
    const plain =
      !previous.capital &&
      !previous.stop &&
      !VERBS.test(previous.folded) &&
      !/(?:ed|ing|ly)$/u.test(previous.folded) &&
      at - from < 2;
    if (!isRoleWord(previous) && !place && !plain) break;
    if (
      plain &&
      !isRoleWord(previous) &&
      !/^(?:the|a|an|its|their|his|her|by|of|with|from|and|,|)$/u.test(words[from - 2]?.folded ?? '') &&
      from - 2 >= 0 &&
      !isRoleWord(words[from - 2] ?? previous) &&
      words[from - 2]?.capital !== true &&
      previous.gap === ''
    )
      break;
    from--;
  }
  return from;
}

function roleText(words: readonly NameWord[], from: number, end: number): string {
  return words
    .slice(from, end)
    .filter((word) => !/^(?:the|a|an)$/u.test(word.folded))
    .map((word) => word.folded)
    .join(' ');
}

function singular(folded: string): string {
  return folded.replace(/s$/u, '');
}
