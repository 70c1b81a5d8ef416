import { STOP_WORDS } from './stop-words.ts';

/** Section heads are short: of 60 heads on news pages none is longer. */
const LONGEST_TITLE_WORDS = 16;
/** A line without a full stop this short says too little to be compared. */
const LONGEST_FRAGMENT_WORDS = 6;
/** "The Road to Negotiation: A Brief History": nearly all words that can be are capitalised. */
const TITLE_CASE_SHARE = 0.75;

/** The marks that end a sentence, in the scripts that news is written in, with closing quotes and brackets. */
const ENDED = /[.!?…;؟۔।。！？｡॥։][\s"”’'»)\]」』*]*(?:\[\d{1,3}\])*$/u;

/** A bullet or list number at the start of a line. */
const BULLET = /^\s*(?:[•◦▪‣·●○■–—*-]|\(?\d{1,2}[.)])\s+/u;

/** Whether a line closes with an end mark. */
export function isEnded(line: string): boolean {
  return ENDED.test(line.trim());
}

/** Whether a line stands above a section: title-like or a fragment, without a full stop. */
export function isHeading(line: string): boolean {
  const text = line.trim();
  if (BULLET.test(text)) return wordsOf(text).length < 4 && !isEnded(text);
  const words = wordsOf(text);
  if (words.length === 0) return true;
  if (words.length > LONGEST_TITLE_WORDS) return false;
  if (isEnded(text) && !(text.endsWith('?') && isTitleCase(words))) return false;
  return words.length <= LONGEST_FRAGMENT_WORDS ? !isUnspaced(text) || text.length < 12 : isTitleCase(words);
}

/** Whether a first line may be the headline: one line, no full stop, or a title that asks. */
export function isHeadline(line: string): boolean {
  const text = line.trim();
  const words = wordsOf(text);
  if (words.length > 2 * LONGEST_TITLE_WORDS) return false;
  if (!isEnded(text)) return !text.endsWith(':');
  return /[?!]["”’']?$/u.test(text) && words.length <= LONGEST_TITLE_WORDS && !/[.] /u.test(text);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
}

function isTitleCase(words: readonly string[]): boolean {
  const content = words.filter((word) => /^\p{L}/u.test(word) && !STOP_WORDS.has(word.toLowerCase()));
  if (content.length === 0) return false;
  return content.filter((word) => /^\p{Lu}/u.test(word)).length / content.length >= TITLE_CASE_SHARE;
}

function isUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
}
