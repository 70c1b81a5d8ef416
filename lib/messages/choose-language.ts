import { CATALOGUES, type Language } from './languages.ts';

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(CATALOGUES, tag);
}

/** The catalogue that serves a BCP 47 tag best: its own language, else English. */
export function chooseLanguage(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? 'en';
  return isLanguage(primary) ? primary : 'en';
}
