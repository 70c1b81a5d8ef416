import { loadTranslator } from '../messages/load-translator.ts';
import type { Translator } from '../messages/translate.ts';
import { uiLanguage } from './ui-language.ts';

/** The words of a page of the extension, in the browser's interface language. */
export function pageWords(): Promise<Translator> {
  return loadTranslator(uiLanguage());
}
