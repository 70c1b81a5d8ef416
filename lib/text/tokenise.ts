import type { Token } from './analysis.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * In order: reference marks ("[1]", skipped), acronyms with points, numbers with grouped thousands, other numbers with
 * their decimals and ordinal ending, words with inner apostrophes.
 */
const TOKEN =
  /(\[\d{1,3}\])|((?:\p{Lu}\.){2,})|((?<!\d)\d{1,3}(?:[,\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th|s)(?!\p{L}))?)|(\p{L}[\p{L}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*['’]?)/gu;

/** Scripts written without spaces between words: cut by the platform's dictionary. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Words and numbers of a text, in order, with offsets into it. Punctuation and reference marks are left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const shouting = isShouting(text);
  for (const match of text.matchAll(TOKEN)) {
    const [written, reference, acronym, number] = match;
    if (reference !== undefined) continue;
    const start = match.index;
    if (acronym !== undefined)
      tokens.push(wordToken(written, start, fold(written.replaceAll('.', '')), true));
    else if (number !== undefined) tokens.push(numberToken(written, start));
    else if (UNSPACED.test(written)) tokens.push(...unspacedTokens(written, start));
    else {
      const word = written.replace(/['’]$/u, '');
      const folded = fold(word).replace(/'s$/u, (ending) => (STOP_WORDS.has(fold(word)) ? ending : ''));
      tokens.push(wordToken(word, start, folded, !shouting && isAcronym(word)));
    }
  }
  return tokens;
}

function wordToken(text: string, start: number, folded: string, acronym: boolean): Token {
  return {
    start,
    end: start + text.length,
    text,
    folded,
    stem: acronym ? folded : stem(folded),
    kind: 'word',
    capital: /^\p{Lu}/u.test(text),
    stop: !acronym && (STOP_WORDS.has(folded) || folded.length === 0),
  };
}

function numberToken(text: string, start: number): Token {
  const folded = text.toLowerCase().replace(/[,\s](?=\d{3})/gu, '');
  return {
    start,
    end: start + text.length,
    text,
    folded,
    stem: folded,
    kind: 'number',
    capital: false,
    stop: false,
  };
}

function unspacedTokens(text: string, start: number): Token[] {
  return Array.from(wordSegmenter.segment(text), ({ segment, index }) =>
    wordToken(segment, start + index, fold(segment), false),
  );
}

/** "US", "WHO" and "IT" are names, not the pronouns they look like. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,6}(?:['’]s)?$/u.test(word);
}

/** A text in capitals throughout: capitals say nothing of its words. */
function isShouting(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}
