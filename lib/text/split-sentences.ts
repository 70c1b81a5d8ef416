import {
  ABBREVIATIONS_BEFORE_NUMBER,
  ALWAYS_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TITLES,
} from './abbreviations.ts';

/** A stretch of the text that is split; `text.slice(start, end)` has no space at either end. */
export type Stretch = { readonly start: number; readonly end: number };

/** Longer stretches without a full stop are cut at a clause or word end, so that work stays bounded. */
export const LONGEST_SENTENCE = 1200;

/** A bracket that stays open longer than this is a slip of the pen, not a reason to join sentences. */
const LONGEST_BRACKET = 300;

/** Reference marks after a full stop ("sank. [1] Nobody") belong to the sentence before them. */
const REFERENCES = /(?<=[.!?…]["”’')]*)\s*(?:\[\d{1,3}\])+\s+/gu;

/** Text given to the platform's segmenter at once; well above the longest sentence. */
const WINDOW = 2 * LONGEST_SENTENCE;

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop with no space after it ("…see.Log In", "over.“We"): pages glue paragraphs and buttons together. */
const GLUED =
  /(?<=\p{Ll}{2}[.!?…]["”’')\]]?)(?=[“‘]?\p{Lu}\p{Ll})|(?<=\p{Ll}{2}[.!?…]["”’')\]]?)(?=[“‘]\p{Lu})/gu;

/** Unicode's rules do not break before a number that a lower-case word follows ("in 2022. 31 people died"). */
const BEFORE_NUMBER = /(?<=[\p{L}\p{N})\]][.!?…]["”’')\]]*\s+)(?=["“‘(]?[$€£¥]?\d)/gu;

/**
 * Splits one line of running text into sentences, in order and without overlap; only space is left out between them.
 * Method: Unicode sentence boundaries (UAX 29), the boundaries that news pages need besides, then joins after
 * abbreviations, initials, list numbers and quotations that go on.
 */
export function splitSentences(text: string): Stretch[] {
  const pieces: Stretch[] = [];
  let start = 0;
  for (const end of candidateBoundaries(text)) {
    const piece = trimStretch(text, start, end);
    start = end;
    if (piece.start === piece.end) continue;
    const previous = pieces.at(-1);
    if (previous !== undefined && goesOn(text, previous, piece))
      pieces[pieces.length - 1] = { start: previous.start, end: piece.end };
    else pieces.push(piece);
  }
  return pieces.flatMap((piece) => cutLong(text, piece));
}

/** The stretch without white space at its ends. */
export function trimStretch(text: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isSpace(text: string, index: number): boolean {
  return /[\s\u200b\ufeff]/u.test(text.charAt(index));
}

/** Ends of pieces, in ascending order; the last is the text's end. */
function candidateBoundaries(text: string): number[] {
  const ends = new Set(unicodeBoundaries(text));
  for (const match of text.matchAll(GLUED)) ends.add(match.index);
  for (const match of text.matchAll(BEFORE_NUMBER)) ends.add(match.index);
  // Unicode takes an opening quotation mark for a closing one where no space stands before it.
  for (const end of ends) if (ends.has(end - 1) && /[“‘„«]/u.test(text.charAt(end - 1))) ends.delete(end);
  for (const { index, 0: marks } of text.matchAll(REFERENCES)) {
    for (let end = index; end < index + marks.length; end++) ends.delete(end);
    ends.add(index + marks.length);
  }
  ends.add(text.length);
  return [...ends].sort((a, b) => a - b);
}

/** Unicode sentence boundaries, found window by window: the platform's segmenter takes quadratic time. */
function unicodeBoundaries(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, start + WINDOW);
    const found = Array.from(sentenceSegmenter.segment(window), ({ index }) => start + index).slice(1);
    if (start + WINDOW >= text.length) return [...ends, ...found];
    ends.push(...found);
    start = found.at(-1) ?? start + WINDOW;
  }
  return ends;
}

/** Whether the sentence goes on across the boundary between `before` and `after`. */
function goesOn(text: string, before: Stretch, after: Stretch): boolean {
  // Only the words next to the boundary decide: looking at whole pieces would make long joins quadratic.
  const left = text.slice(Math.max(before.start, before.end - LONGEST_BRACKET), before.end);
  const right = text.slice(after.start, Math.min(after.end, after.start + LONGEST_BRACKET));
  if (before.end - before.start > LONGEST_SENTENCE) return false;
  if (/^[\p{P}\p{S}\s]*$/u.test(right) || /^\[\d{1,3}\]\W*$/u.test(right)) return true;
  if (/^["“”‘’'([–—-]*\s*\p{Ll}/u.test(right)) return !/\p{Ll}[.!?]$/u.test(left) || before.end < after.start;
  if (before.end - before.start <= 4 && /^[(]?(?:\d{1,3}|\p{L})[.)]$/u.test(left)) return true;
  if (/(?:^|\s)\d{1,2}\.$/u.test(left) && GERMAN_MONTH.test(right)) return true;
  if (saidAfterQuote(left, right)) return true;
  if (openBracket(left) && /^[^()]*\)/u.test(right)) return true;
  return endsInAbbreviation(left, right);
}

/** Where a full stop makes an ordinal: "am 16. Mai". Months spelt as in English are left out. */
const GERMAN_MONTH = /^(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\b/u;

const SAID =
  'said|says|asked|asks|added|adds|told|wrote|writes|replied|shouted|cried|warned|joked|exclaimed|insisted|wondered';
const SAID_AFTER = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}'’.-]*|the|a|an|one|my|his|her|their)\\s+){1,4}(?:${SAID})\\b`,
  'u',
);

/** `"Stop!" Smith said.`: the quotation's own mark does not end the sentence. */
function saidAfterQuote(left: string, right: string): boolean {
  return /[!?…,]["”’']$/u.test(left) && SAID_AFTER.test(right);
}

function openBracket(left: string): boolean {
  return left.lastIndexOf('(') > left.lastIndexOf(')');
}

function endsInAbbreviation(left: string, right: string): boolean {
  const word = /(?:^|[\s("“‘'’[–—/-])((?:\p{L}\.)*\p{L}+)\.$/u.exec(left)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (/^["“‘'(]?[$€£¥]?\d/u.test(right))
    return ABBREVIATIONS_BEFORE_NUMBER.has(lower) || ALWAYS_ABBREVIATIONS.has(lower);
  if (ALWAYS_ABBREVIATIONS.has(lower) || (TITLES.has(lower) && lower !== word)) return true;
  const next = /^["“‘'(]*(\p{L}[\p{L}'’]*)/u.exec(right)?.[1] ?? '';
  if (/^(?:a\.m|p\.m)$/iu.test(word))
    return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|GMT|UTC|[ECMP][SD]?T|[A-Z][a-z]+ time)\b/u.test(
      right,
    );
  const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  return initials && !SENTENCE_STARTERS.has(next.toLowerCase());
}

function cutLong(text: string, piece: Stretch): Stretch[] {
  const cut: Stretch[] = [];
  let { start } = piece;
  while (piece.end - start > LONGEST_SENTENCE) {
    const window = text.slice(start, start + LONGEST_SENTENCE);
    const clause = Math.max(window.lastIndexOf('; '), window.lastIndexOf(', '), window.lastIndexOf('، '));
    const word = window.lastIndexOf(' ');
    const half = LONGEST_SENTENCE / 2;
    const at =
      clause > half ? clause + 1 : word > half ? word : safeCut(text, start + LONGEST_SENTENCE) - start;
    const part = trimStretch(text, start, start + at);
    if (part.start < part.end) cut.push(part);
    start += at;
  }
  const rest = trimStretch(text, start, piece.end);
  if (rest.start < rest.end) cut.push(rest);
  return cut;
}

/** Never cuts between the two halves of a surrogate pair. */
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
