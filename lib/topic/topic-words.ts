import { stemmer } from 'stemmer';

/** A run of letters, with apostrophes inside; hyphens part words ("Russia-Ukraine" is two). */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;
const POSSESSIVE = /['’]s?$/u;
const MARKS = /\p{M}/gu;
/** Countries, their peoples and their adjectives share a stem: Austria, Austrian, Austrians. */
const DEMONYM = /(?<=^.{3,})i(?:a|ans?)$/u;
/** Transliterations end in any of -iy, -yy, -y, -i; Porter writes a final y as i. */
const FINAL_I = /(?<=^.{4,})[iy]+$/u;

/** Soft hyphens and the like, which pages set inside words for line breaks and nobody sees. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

/** The words of a text in reading order, as printed. */
export function wordsOf(text: string): readonly string[] {
  return text.replace(UNSEEN, '').match(WORD) ?? [];
}

/** The word without case, diacritics and possessive. */
export function foldWord(word: string): string {
  return word.replace(POSSESSIVE, '').normalize('NFD').replace(MARKS, '').toLowerCase().replace('’', "'");
}

/** The form under which a topic counts a word: Porter stem, peoples joined to their country. */
export function topicStem(word: string): string {
  return stemmer(foldWord(word).replace(DEMONYM, '')).replace(DEMONYM, '').replace(FINAL_I, '');
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
