import { chooseLanguage } from './choose-language.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { translate, type Translator } from './translate.ts';

/** The translator for a BCP 47 tag, with the words of its language alone; a language without a catalogue gets English. */
export async function loadTranslator(tag: string): Promise<Translator> {
  const language = chooseLanguage(tag);
  return translate(await loadCatalogue(language), language, tag);
}
