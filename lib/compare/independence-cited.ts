import { isKnownOutlet, isOrdinaryWord } from '../text/outlets.ts';

/** Names where an outlet is cited, as printed: those of well-known outlets, and what may be another outlet or a person. */
export type CitedNames = { readonly known: readonly string[]; readonly unknown: readonly string[] };

/** A capitalised word, or one of the agencies and papers that print their own names small. */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}.&/-]*|\b(?:dpa|taz|ntv|sid|epd|kna)\b)`;
const NAME = String.raw`(?:[Tt]he\s+)?${WORD}(?:\s+(?:of\s+(?:the\s+)?|and\s+|de\s+)?${WORD}){0,4}`;
const KIND = String.raw`(?:news\s+agency|newswire|agency|newspaper|paper|broadcaster|magazine|weekly|daily|tabloid|channel|station|network|website|outlet)`;
/** "the German news agency dpa", "state broadcaster TRT" */
const DESCRIBED = String.raw`(?:(?:[Tt]he\s+|an?\s+)?(?:[\p{L}-]+\s+){0,3}?${KIND}\s+)?`;
const REPORT = String.raw`(?:reports?|stor(?:y|ies)|article|investigation|interview|analysis|poll|survey|tally|count|claims?|dispatch(?:es)?)`;
const VERB = String.raw`(?:reports?|reported|reporting|writes|wrote|quotes?|quoted|cites?|cited|revealed|reveals)`;
const ADVERB = String.raw`(?:(?:has|have|had|all|both|also|first|earlier|previously|later|separately|exclusively|which)\s+|,\s+(?:which\s+)?(?:first\s+)?)*`;

const BEFORE = new RegExp(
  String.raw`(?:according to|citing|cited by|quoted by|reported (?:first |earlier )?(?:by|in)|in an interview (?:with|to|for)|told|via|as per|seen by|obtained by|reviewed by|polled by|confirmed to|published (?:by|in)|${REPORT} (?:by|from|in|on|to|with))\s+(?:reports? (?:by|from|in)\s+)?${DESCRIBED}(${NAME})`,
  'gu',
);
/** "Reuters, The Times, and WSJ all report": the verb stands after the last of them. */
const NAMES = String.raw`(?:${NAME},\s+)*(?:and\s+)?${NAME}`;
const AFTER = new RegExp(
  String.raw`(${NAMES})\s*(?:\s(?:news agency|newspaper|magazine)\s*)?${ADVERB}\s?${VERB}\b`,
  'gu',
);
/** "Reuters said on Tuesday": agencies and outlets that cannot be a person's name. */
const SAID = new RegExp(String.raw`(${NAMES})\s+(?:news agency\s+)?(?:has\s+)?(?:said|says)\b`, 'gu');
/** "a Reuters report", "in a BBC interview" */
const OWN_REPORT = new RegExp(String.raw`\ban?\s+(${NAME})\s+${REPORT}\b`, 'gu');
/** "(Reuters)", "[AP]": whose the sentence is, where no place is named before it and no dash follows. */
const SIGNED = /[([]\s*(?:via\s+|source:\s*)?([^()[\]]{2,80}?)\s*[)\]](?!\s*[-–—])/giu;
const BETWEEN = /\s*[,/;]\s*(?:and\s+)?|\s+and\s+/u;
/** Words before a name that are no part of it: "On Friday Reuters reported". */
const LEADING =
  /^(?:(?:on|in|at|by|but|and|as|when|while|earlier|later|meanwhile|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+)+/iu;
const COMPANY =
  /^(?:group|corp|corporation|inc|plc|bank|holdings?|ltd|limited|company|commission|moller|insurance)\b/iu;

/**
 * The outlets that a passage names as where it has the fact from ("Reuters reports", "told AFP", "according to the BBC",
 * "(Reuters)"), once each, in reading order.
 */
export function citedNames(passage: string): CitedNames {
  const reported = [BEFORE, AFTER, OWN_REPORT].flatMap((frame) => namesAt(passage, frame));
  const said = namesAt(passage, SAID).filter(({ name }) => !isOrdinaryWord(name) || /^the\s/iu.test(name));
  const signed = namesAt(passage, SIGNED).filter(({ name, at }) => !spellsOut(passage.slice(0, at), name));
  const known = new Map<string, number>();
  const unknown = new Map<string, number>();
  for (const { name, at } of [...reported, ...said]) {
    const outlet = knownWithin(name);
    const into = outlet === null ? unknown : known;
    const printed = outlet ?? name;
    if (!into.has(printed)) into.set(printed, at);
  }
  for (const { name, at } of signed) if (isKnownOutlet(name) && !known.has(name)) known.set(name, at);
  return { known: inOrder(known), unknown: inOrder(unknown) };
}

function inOrder(places: ReadonlyMap<string, number>): readonly string[] {
  return [...places].toSorted(([, a], [, b]) => a - b).map(([name]) => name);
}

/** The names that stand at the place of a frame, each by itself: "Reuters, The Times, and WSJ" are three. */
function namesAt(passage: string, frame: RegExp): readonly { readonly name: string; readonly at: number }[] {
  return [...passage.matchAll(frame)].flatMap(({ 1: listed = '', index }) => {
    const plain = listed.replace(LEADING, '').replace(/[.,\s]+$/u, '');
    const names = isKnownOutlet(plain) ? [plain] : plain.split(BETWEEN);
    return names
      .filter((name) => name !== '')
      .map((name) => ({ name: name.replace(LEADING, ''), at: index }));
  });
}

/** The name, or its first or last words, where that is surely an outlet: "Reuters Moscow" is Reuters. */
function knownWithin(name: string): string | null {
  const words = name.split(/\s+/u);
  if (isKnownOutlet(name)) return isSure(name) ? name : null;
  for (let length = words.length - 1; length > 0; length -= 1) {
    const first = words.slice(0, length).join(' ');
    const last = words.slice(-length).join(' ');
    const isCompany = COMPANY.test(words.slice(length).join(' '));
    if (isKnownOutlet(first) && !isCompany && !isOrdinaryWord(first)) return first;
    if (isKnownOutlet(last) && !isOrdinaryWord(last)) return last;
  }
  return null;
}

/** "The Times" is the paper; "Fox" may be anybody. */
function isSure(name: string): boolean {
  return !isOrdinaryWord(name) || /^the\s/iu.test(name) || /^\p{Lu}{2,}$/u.test(name);
}

/** "the Automobile Association (AA)": letters that stand for the words before them. */
function spellsOut(before: string, letters: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = before
    .trim()
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(-letters.length)
    .map((word) => word.charAt(0))
    .join('');
  return initials === letters;
}
