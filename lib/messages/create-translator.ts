import { chooseLanguage } from './choose-language.ts';
import { CATALOGUES } from './languages.ts';
import { translate, type Translator } from './translate.ts';

/** The translator for a BCP 47 tag; a language without a catalogue gets English. */
export function createTranslator(tag: string): Translator {
  const language = chooseLanguage(tag);
  return translate(CATALOGUES[language], language, tag);
}
