import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../lib/messages/catalogues.ts';

/** What browsers and their stores take. */
const LONGEST_DESCRIPTION = 132;

type Locale = Readonly<Record<string, { readonly message: string }>>;

const read = (language: string): Locale =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Locale;

describe('strings of the manifest', () => {
  it('exist in every interface language and no other', () => {
    expect(readdirSync('public/_locales').toSorted()).toEqual(Object.keys(CATALOGUES).toSorted());
  });

  it.each(Object.keys(CATALOGUES))('are complete and fit in %s', (language) => {
    const locale = read(language);
    expect(Object.keys(locale)).toEqual(Object.keys(read('en')));
    expect(Object.values(locale).every(({ message }) => message.trim() !== '')).toBe(true);
    expect(locale['extensionDescription']?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});
