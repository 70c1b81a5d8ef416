import fc from 'fast-check';
import { getFragmentDirectives, parseFragmentDirectives } from 'text-fragments-polyfill/text-fragment-utils';
import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../../lib/export/text-fragment-url.ts';

const ADDRESS = 'https://wire.example/ferry';
const TEXT = [
  'Ferry on fire',
  'The ferry burned. Nobody was hurt, the coastguard said.',
  'The owner said: Nobody was hurt.',
  'A twenty-three-year-old sailor, Ann, was first & last aboard.',
].join('\n');

/** The fragment as the reference implementation reads it. */
const parsed = (url: string | null) =>
  parseFragmentDirectives(getFragmentDirectives(new URL(url ?? '').hash)).text?.[0];

describe('the address of the exact place', () => {
  it.each([
    ['a sentence that stands once', 'The ferry burned.', undefined, { textStart: 'The ferry burned.' }],
    [
      'words that stand twice, by their context',
      'Nobody was hurt',
      TEXT.lastIndexOf('Nobody'),
      { prefix: 'The owner said:', textStart: 'Nobody was hurt' },
    ],
    [
      'dashes, commas and ampersands of the quote',
      'A twenty-three-year-old sailor, Ann, was first & last aboard.',
      undefined,
      { textStart: 'A twenty-three-year-old sailor, Ann, was first & last aboard.' },
    ],
  ])('%s', (_, quote, at, fragment) => {
    expect(parsed(textFragmentUrl(ADDRESS, TEXT, quote, at))).toMatchObject(fragment);
  });

  it('tells two equal paragraphs apart by the blocks beside them', () => {
    const text = 'It burned.\nNobody was hurt.\nIt sank.\nNobody was hurt.\nAll were saved.';
    const at = text.lastIndexOf('Nobody');
    expect(parsed(textFragmentUrl(ADDRESS, text, 'Nobody was hurt.', at))).toMatchObject({
      prefix: 'It sank.',
      textStart: 'Nobody was hurt.',
      suffix: 'All were saved.',
    });
  });

  it('gives a long quote by its first and last words', () => {
    const long = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');
    const found = parsed(textFragmentUrl(ADDRESS, `Before. ${long} After.`, long));
    expect(found?.textStart).toBe('word0 word1 word2 word3 word4');
    expect(found?.textEnd).toBe('word85 word86 word87 word88 word89');
  });

  it.each([
    ['words that are not there', 'Everybody was saved.', ADDRESS],
    ['words that recur in the same surroundings', 'Again.', ADDRESS],
    ['part of a word', 'urned', ADDRESS],
  ])('is the page for %s', (_, quote, expected) => {
    const again = 'Again. '.repeat(40);
    const text = again.includes(quote) ? again : TEXT;
    const at = again.includes(quote) ? again.length / 2 : undefined;
    expect(textFragmentUrl(ADDRESS, text, quote, at)).toBe(expected);
  });

  it.each([[null], ['javascript:alert(1)'], ['no address']])('is nothing for %s', (url) => {
    expect(textFragmentUrl(url, TEXT, 'The ferry burned.')).toBeNull();
  });

  it('keeps the hash that the address has', () => {
    expect(textFragmentUrl(`${ADDRESS}#part`, TEXT, 'The ferry burned.')).toMatch(
      /#part:~:text=The%20ferry/u,
    );
  });

  it('finds its quote again in any text, at its place', () => {
    const word = fc.constantFrom('ferry', 'fire', 'on', 'the', 'sea', 'Nobody,', 'was-hurt', '“so”');
    const text = fc.array(word, { minLength: 3, maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 6 }), (body, from, length) => {
        const words = body.split(' ');
        const start = from % words.length;
        const quote = words.slice(start, start + length).join(' ');
        const at = words.slice(0, start).join(' ').length + (start === 0 ? 0 : 1);
        const url = textFragmentUrl(ADDRESS, body, quote, at);
        if (url === ADDRESS) return;
        const found = parsed(url);
        const exact = [found?.prefix, found?.textStart, found?.suffix]
          .filter((part) => part !== '')
          .join(' ');
        const padded = ` ${body} `;
        const place = padded.indexOf(` ${exact} `);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(padded.indexOf(` ${exact} `, place + 1)).toBe(-1);
      }),
    );
  });
});
