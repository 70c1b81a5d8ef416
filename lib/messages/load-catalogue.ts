import type { Catalogue } from './catalogue.ts';
import type { Language } from './languages.ts';

/** One file each, so that a page reads the words of one language and no others. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en.ts')).en,
  uk: async () => (await import('./uk.ts')).uk,
  ru: async () => (await import('./ru.ts')).ru,
  tr: async () => (await import('./tr.ts')).tr,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
};

export function loadCatalogue(language: Language): Promise<Catalogue> {
  return LOADERS[language]();
}
