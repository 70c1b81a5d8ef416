import { describe, expect, it } from 'vitest';
import { citeQuote } from '../../../lib/export/cite-quote.ts';
import { createTranslator } from '../../../lib/messages/create-translator.ts';

const SOURCE = {
  id: 's',
  outlet: 'Mercury',
  byline: 'A. Writer',
  title: 'All saved',
  url: 'https://mercury.example/1',
  published: '2024-03-12T10:00:00Z',
  republishedFrom: null,
};

describe('a quote with its citation', () => {
  it.each([
    [
      'all that is known',
      SOURCE,
      '“Nobody was hurt.”\nA. Writer, Mercury: “All saved”, 2024-03-12\nhttps://mercury.example/1',
    ],
    [
      'a republication',
      { ...SOURCE, byline: null, title: null, republishedFrom: 'Wire' },
      '“Nobody was hurt.”\nMercury (Wire), 2024-03-12\nhttps://mercury.example/1',
    ],
    [
      'a source of which an earlier text is kept',
      { ...SOURCE, textVersion: { number: 2, at: '2024-03-13T08:00:00Z' } },
      '“Nobody was hurt.”\nA. Writer, Mercury: “All saved”, 2024-03-12\nversion 2 of its text, saved March 13, 2024\nhttps://mercury.example/1',
    ],
    [
      'a source of which nothing is known',
      { ...SOURCE, outlet: null, byline: null, title: null, published: null, url: 'javascript:alert(1)' },
      '“Nobody was hurt.”',
    ],
  ])('%s', (_, source, expected) => {
    expect(citeQuote({ quote: 'Nobody was hurt.', source }, createTranslator('en'))).toBe(expected);
  });
});
