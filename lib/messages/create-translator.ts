import { CATALOGUES } from './catalogues.ts';
import { chooseLanguage } from './choose-language.ts';
import { translate, type Translator } from './translate.ts';

/** The translator for a BCP 47 tag, out of all catalogues at hand; a language without one gets English. */
export function createTranslator(tag: string): Translator {
  const language = chooseLanguage(tag);
  return translate(CATALOGUES[language], language, tag);
}
