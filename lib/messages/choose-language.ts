import { LANGUAGES, type Language } from './languages.ts';

/** The language that serves a BCP 47 tag best: its own, else English. */
export function chooseLanguage(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
