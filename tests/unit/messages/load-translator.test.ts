import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../lib/messages/catalogues.ts';
import { LANGUAGES } from '../../../lib/messages/languages.ts';
import { loadCatalogue } from '../../../lib/messages/load-catalogue.ts';
import { loadTranslator } from '../../../lib/messages/load-translator.ts';

describe('the words of one language', () => {
  it.each(LANGUAGES)('are those of its own catalogue: %s', async (language) => {
    expect(await loadCatalogue(language)).toEqual(CATALOGUES[language]);
  });

  it.each([
    ['de-AT', 'de'],
    ['uk', 'uk'],
    ['en-GB', 'en'],
    ['nl', 'en'],
    ['', 'en'],
  ])('serve a reader of %s in %s', async (tag, language) => {
    const messages = await loadTranslator(tag);
    expect(messages.language).toBe(language);
    expect(messages.t('action.options')).toBe(CATALOGUES[messages.language as 'en']['action.options']);
  });
});
