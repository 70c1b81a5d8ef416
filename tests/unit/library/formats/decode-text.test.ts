import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charsetOf, decodeText } from '../../../../lib/library/formats/decode-text.ts';

const RUSSIAN = 'Переговоры в Стамбуле завершились без соглашения, сообщили обе делегации в понедельник.';
const bytesOf = (text: string, charset: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, charset));

/** windows-1251 bytes of Russian letters and ASCII. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    if (letter === 'ё') return 0xb8;
    return code - 0x410 + 0xc0;
  });
}

const swapped = (bytes: Uint8Array): Uint8Array =>
  bytes.map((_byte, index) => bytes[index % 2 === 0 ? index + 1 : index - 1] ?? 0);

describe('decodeText', () => {
  it.each([
    ['UTF-8 without a word about it', bytesOf(RUSSIAN), null],
    ['UTF-8 with a byte order mark', bytesOf(`\uFEFF${RUSSIAN}`), 'windows-1251'],
    ['windows-1251 by its header', windows1251(RUSSIAN), 'windows-1251'],
    ['windows-1251 by its meta', windows1251(`<meta charset="windows-1251">${RUSSIAN}`), null],
    [
      'windows-1251 by its other meta',
      windows1251(`<meta http-equiv=Content-Type content="text/html; charset=cp1251">${RUSSIAN}`),
      null,
    ],
    [
      'windows-1251 by its XML declaration',
      windows1251(`<?xml version="1.0" encoding="windows-1251"?>${RUSSIAN}`),
      null,
    ],
    ['windows-1251 without a word about it', windows1251(RUSSIAN), null],
    ['windows-1251 that claims to be UTF-8', windows1251(RUSSIAN), 'utf-8'],
    ['a charset nobody knows', bytesOf(RUSSIAN), 'x-unheard-of'],
    ['UTF-16 with its mark', bytesOf(`\uFEFF${RUSSIAN}`, 'utf16le'), null],
    ['UTF-16 of the other order with its mark', swapped(bytesOf(`\uFEFF${RUSSIAN}`, 'utf16le')), null],
  ])('reads %s', (_name, bytes, declared) => {
    expect(decodeText(bytes, declared)?.text).toContain(RUSSIAN);
  });

  it.each([
    ['little end first', (bytes: Uint8Array) => bytes],
    ['big end first', swapped],
  ])('reads UTF-16 without a mark, %s', (_name, order) => {
    expect(decodeText(order(bytesOf('Talks ended in Istanbul.', 'utf16le')), null)?.text).toBe(
      'Talks ended in Istanbul.',
    );
  });

  it('keeps UTF-8 that has a broken letter', () => {
    const bytes = bytesOf(RUSSIAN);
    bytes[0] = 0xff;
    expect(decodeText(bytes, 'utf-8')).toMatchObject({ charset: 'utf-8' });
  });

  it('takes no picture for a text', () => {
    expect(
      decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82), null),
    ).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.option(fc.string()), (bytes, declared) => {
        const decoded = decodeText(bytes, declared);
        expect(decoded === null || typeof decoded.text === 'string').toBe(true);
      }),
    );
  });
});

describe('charsetOf', () => {
  it.each([
    ['text/html; charset=UTF-8', 'UTF-8'],
    ['text/html; Charset="windows-1251"; x=y', 'windows-1251'],
    ['text/html', null],
    [null, null],
  ])('%j', (header, charset) => {
    expect(charsetOf(header)).toBe(charset);
  });
});
