import { describe, expect, it } from 'vitest';
import type { Message } from '../../../lib/messages/catalogue.ts';
import { en } from '../../../lib/messages/en.ts';
import { CATALOGUES } from '../../../lib/messages/catalogues.ts';

const forms = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message).filter((form) => form !== undefined);

const placeholders = (message: Message): readonly string[] =>
  [
    ...new Set(
      forms(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)),
    ),
  ].sort();

describe.each(Object.entries(CATALOGUES))('messages in %s', (language, catalogue) => {
  const messages: Readonly<Record<string, Message>> = catalogue;

  it('has every message of the English catalogue and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.entries(en))('%s keeps its placeholders', (key, english) => {
    expect(placeholders(messages[key] ?? '')).toEqual(placeholders(english));
  });

  it('has a text for every plural form of the language', () => {
    const rules = new Intl.PluralRules(language);
    const needed = [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))];
    const lacking = Object.entries(messages).filter(
      ([, message]) => typeof message !== 'string' && needed.some((form) => message[form] === undefined),
    );
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  it('leaves no message empty', () => {
    const empty = Object.entries(messages).filter(([, message]) =>
      forms(message).some((form) => form.trim() === ''),
    );
    expect(empty).toEqual([]);
  });
});
