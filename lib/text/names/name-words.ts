import { fold } from '../fold.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { canonicalPlace } from './canonical-place.ts';

/** A word as the name grammar reads it. */
export type NameWord = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Folded, without the possessive ending. */
  readonly folded: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly stop: boolean;
  /** A sentence or quotation begins here: the capital may be the sentence's. */
  readonly initial: boolean;
  /** Punctuation between the word before and this one, without spaces; `''` for none. */
  readonly gap: string;
};

const WORD = /\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)*(?:-\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)*['’]?/gu;

/** The words of a text. Hyphenated countries ("Russia-Ukraine") are two words; other compounds stay whole. */
export function readNameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let last = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    for (const part of splitCountries(written)) {
      const start = index + part.offset;
      const gap = text.slice(last, start).replace(/\s+/gu, '');
      words.push(toWord(part.text, start, gap, words.length === 0));
      last = start + part.text.length;
    }
  }
  return words;
}

function splitCountries(written: string): { text: string; offset: number }[] {
  const at = written.indexOf('-');
  if (at < 0) return [{ text: written, offset: 0 }];
  const [first, second] = [written.slice(0, at), written.slice(at + 1)];
  const parts = [
    { text: first, offset: 0 },
    { text: second, offset: at + 1 },
  ];
  // "Russia-Ukraine talks", "Turkish-facilitated".
  const place = canonicalPlace(first) !== null;
  return place && (canonicalPlace(second) !== null || /^\p{Ll}/u.test(second))
    ? parts
    : [{ text: written, offset: 0 }];
}

function toWord(text: string, start: number, gap: string, first: boolean): NameWord {
  const bare = text.replace(/['’]s?$/u, '');
  const folded = fold(bare);
  return {
    text,
    start,
    end: start + text.length,
    folded,
    possessive: bare !== text,
    capital: /^\p{Lu}/u.test(text),
    stop: STOP_WORDS.has(fold(text)) && !/^\p{Lu}{2,}$/u.test(text),
    initial: first || /[.!?:;…“”"«»‘•–—]$|^['‘]|\.['’”"]/u.test(gap),
    gap,
  };
}
