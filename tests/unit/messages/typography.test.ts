import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../lib/messages/catalogue.ts';
import { CATALOGUES } from '../../../lib/messages/catalogues.ts';
import { LANGUAGES, type Language } from '../../../lib/messages/languages.ts';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

type Rules = {
  readonly open: string;
  readonly close: string;
  /** What stands between the quotation marks and what they hold. */
  readonly inside: string;
  /** What stands before these signs. */
  readonly before: Readonly<Record<string, string>>;
};

const CLOSE_UP: Rules['before'] = { ':': '', ';': '', '?': '', '!': '', '…': '' };

const RULES: Readonly<Record<Language, Rules>> = {
  en: { open: '“', close: '”', inside: '', before: CLOSE_UP },
  uk: { open: '«', close: '»', inside: '', before: CLOSE_UP },
  ru: { open: '«', close: '»', inside: '', before: CLOSE_UP },
  tr: { open: '“', close: '”', inside: '', before: CLOSE_UP },
  de: { open: '„', close: '“', inside: '', before: { ...CLOSE_UP, '…': ' ' } },
  fr: {
    open: '«',
    close: '»',
    inside: NARROW,
    before: { ...CLOSE_UP, ':': NO_BREAK, ';': NARROW, '?': NARROW, '!': NARROW },
  },
  es: { open: '«', close: '»', inside: '', before: CLOSE_UP },
};

/** Every text of a language, those of the manifest too. A placeholder stands for a word, an address for itself. */
function textsOf(language: Language): readonly string[] {
  const messages: readonly Message[] = Object.values(CATALOGUES[language]);
  const manifest = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Readonly<
    Record<string, { readonly message: string }>
  >;
  const texts = messages.flatMap((message) =>
    typeof message === 'string' ? [message] : Object.values(message),
  );
  return [...texts, ...Object.values(manifest).map(({ message }) => message)].map((text) =>
    text.replaceAll(/\{\w+\}/g, 'word').replaceAll(/https?:\/\//g, 'address'),
  );
}

/** What is wrong with the quotation marks of a text; `null` if nothing. */
function misquoted(text: string, { open, close, inside }: Rules): string | null {
  let rest = text;
  for (;;) {
    const from = rest.search(/["“”„«»]/);
    if (from === -1) return null;
    const to = rest.indexOf(close, from + 1);
    const quoted = rest.slice(from + open.length, to);
    const isRight = rest.startsWith(open, from) && to !== -1 && !/["“”„«»]/.test(quoted);
    const spaced = quoted.startsWith(inside) && quoted.endsWith(inside);
    if (!isRight || !spaced || quoted.trim() !== quoted.slice(inside.length, quoted.length - inside.length))
      return rest.slice(from);
    rest = rest.slice(to + close.length);
  }
}

/** Signs that stand too close to the word before them, or too far from it. */
function misplaced(text: string, { before }: Rules): readonly string[] {
  return [...text.matchAll(/(\s*)([:;?!…])/g)]
    .filter(([, space = '', sign = '']) => space !== before[sign])
    .map(([found]) => found);
}

describe.each(LANGUAGES)('typography in %s', (language) => {
  const texts = textsOf(language);
  const rules = RULES[language];

  it('has the quotation marks of the language, in pairs', () => {
    expect(texts.flatMap((text) => misquoted(text, rules) ?? [])).toEqual([]);
  });

  it('sets its signs as the language does', () => {
    expect(texts.flatMap((text) => misplaced(text, rules))).toEqual([]);
  });

  it.each([
    ['no typewriter apostrophe', /'/],
    ['no three dots for an ellipsis', /\.\.\./],
    ['no two spaces', /\s\s/],
    ['no space before a comma or a full stop', /\s[,.]/],
    ['no space at either end', /^\s|\s$/],
  ])('has %s', (_name, wrong) => {
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  });
});
