import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readAddressLines,
  readBookmarks,
  readCsvAddresses,
  readTypedAddress,
} from '../../../../lib/library/formats/read-addresses.ts';

const A = 'https://example.org/a';
const B = 'https://example.org/b?x=1,2';

describe('readTypedAddress', () => {
  it.each([
    [' https://example.org/a ', A],
    ['<https://example.org/a>', A],
    ['example.org/a', A],
    ['localhost:8080/a', null],
    ['http://localhost:8080/a', 'http://localhost:8080/a'],
    ['ftp://example.org', null],
    ['javascript:alert(1)', null],
    ['some words', null],
    ['', null],
  ])('%j', (typed, url) => {
    expect(readTypedAddress(typed)).toBe(url);
  });
});

describe('readAddressLines', () => {
  it('keeps each address once and names what is none', () => {
    expect(readAddressLines(`${A}\r\n\n# later\n${A}\nexample.org/b\nnot an address\n`)).toEqual({
      urls: [A, 'https://example.org/b'],
      unreadable: ['not an address'],
    });
  });
});

describe('readCsvAddresses', () => {
  it.each([
    ['a named column', `title,url\n"Talks, ended",${A}\nB,"${B}"`],
    ['semicolons', `Title;Link;Date\nTalks;${A};2026\nB;${B};2026`],
    ['tabs', `url\tnote\n${A}\tx\n${B}\ty`],
    ['no heading', `Talks,${A}\nB,"${B}"`],
    ['a heading of another name', `Talks,Where\nB,${A}\nC,"${B}"`],
    ['a quoted line break', `note,url\n"two\nlines",${A}\n,"${B}"`],
  ])('reads %s', (_name, text) => {
    expect(readCsvAddresses(text)).toEqual({ urls: [A, B], unreadable: [] });
  });

  it('names rows without an address', () => {
    expect(readCsvAddresses(`url,title\n${A},x\n,no address\nnonsense!,y`)).toEqual({
      urls: [A],
      unreadable: [', no address', 'nonsense!'],
    });
  });
});

describe('readBookmarks', () => {
  it('reads links in folders and no bookmarklets', () => {
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1><META CHARSET="UTF-8"><DL><p><DT><H3>News</H3><DL><p>
      <DT><A HREF="${A}" ADD_DATE="1">A &amp; B</A><DT><A HREF="javascript:void(0)">no</A></DL>
      <DT><A HREF="${B}">B</A><DT><A HREF="${A}">again</A></DL>`;
    expect(readBookmarks(html)).toEqual({ urls: [A, B], unreadable: [] });
  });
});

describe('lists of any kind', () => {
  it('never throw and give http(s) addresses only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const read of [readAddressLines, readCsvAddresses, readBookmarks]) {
          for (const url of read(text).urls) expect(url).toMatch(/^https?:\/\//);
        }
      }),
    );
  });
});
