import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readImportFile } from '../../../lib/library/read-import-file.ts';

const A = 'https://example.org/a';

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readImportFile({ name, bytes });
}

async function workOf(name: string, content: string | Uint8Array) {
  const { items } = await read(name, content);
  return items.map((item) => item.work);
}

const MHTML = [
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${A}`,
  'Subject: Talks end',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="--b--"',
  '',
  '----b--',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  `Content-Location: ${A}`,
  '',
  '<html><body><p>Talks =E2=80=93 ended =',
  'on Sunday.</p></body></html>',
  '----b--',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '----b----',
].join('\r\n');

describe('readImportFile', () => {
  it.each([
    ['page.html', '<!doctype html><p>Talks ended.</p>', null],
    ['page.txt', `<!-- saved from url=(0021)${A} -->\n<html><p>Talks ended.</p>`, A],
  ])('reads %s as a page', async (name, html, url) => {
    expect(await workOf(name, html)).toEqual([{ kind: 'html', html, url }]);
  });

  it.each(['saved.mhtml', 'saved.eml'])('reads a web archive called %s', async (name) => {
    const [work] = await workOf(name, MHTML);
    expect(work).toMatchObject({ kind: 'html', url: A });
    expect(work?.kind === 'html' && work.html).toContain('<p>Talks – ended on Sunday.</p>');
  });

  it('reads plain text with its metadata', async () => {
    expect(await workOf('talks.txt', '---\ntitle: Talks end\n---\nTalks ended.')).toMatchObject([
      { kind: 'article', article: { title: 'Talks end', text: 'Talks ended.' }, extractor: 'plain-text' },
    ]);
  });

  it('reads Markdown as prose', async () => {
    const markdown =
      '---\noutlet: The Gazette\n---\n# Talks *end*\n\nThe [talks](https://example.org) ended\non **Sunday**.\n\n```\ncode\n```\n\n- One.\n- Two ![x](y.png).\n\n<div>markup</div>\n';
    expect(await workOf('talks.md', markdown)).toMatchObject([
      {
        article: {
          title: 'Talks end',
          outlet: 'The Gazette',
          text: 'Talks end\nThe talks ended on Sunday.\nOne.\nTwo .',
        },
        extractor: 'markdown',
      },
    ]);
  });

  it.each([
    ['list.txt', `${A}\n\n<https://example.org/b>\n`],
    ['list.csv', `url,title\n${A},x\nexample.org/b,y`],
    [
      'bookmarks.html',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1><A HREF="${A}">a</A><A HREF="https://example.org/b">b</A>`,
    ],
    [
      'feed.xml',
      `<rss version="2.0"><channel><title>t</title><item><link>${A}</link></item><item><link>https://example.org/b</link></item></channel></rss>`,
    ],
  ])('reads the addresses of %s, none of them typed', async (name, content) => {
    expect(await workOf(name, content)).toEqual([
      { kind: 'fetch', url: A, typedHost: null },
      { kind: 'fetch', url: 'https://example.org/b', typedHost: null },
    ]);
  });

  it('reads feeds and pages of OPML and names what cannot be followed', async () => {
    const content = await read(
      'feeds.opml',
      `<opml version="2.0"><body><outline text="G" type="rss" xmlUrl="https://example.org/feed"/><outline text="P" type="link" url="${A}"/><outline text="X" xmlUrl="nonsense"/></body></opml>`,
    );
    expect(content.feeds).toEqual([{ url: 'https://example.org/feed', title: 'G', siteUrl: null }]);
    expect(content.items).toMatchObject([
      { label: A, work: { kind: 'fetch' } },
      { label: 'X', work: { kind: 'refused', failure: { code: 'bad-address' } } },
    ]);
  });

  it('reads a list of articles', async () => {
    expect(await workOf('library.json', JSON.stringify([{ id: 'x', text: 'Talks ended.' }]))).toMatchObject([
      { kind: 'article', article: { text: 'Talks ended.' } },
    ]);
  });

  it.each([
    ['an empty file', 'empty.html', '', 'empty'],
    ['white space', 'space.txt', ' \n\t', 'empty'],
    ['a picture', 'picture.html', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 7), 'wrong-type'],
    ['broken JSON', 'library.json', '{"format": "lateral-library",', 'unreadable'],
    ['a library of another form', 'library.json', '{"format":"lateral-library","schema":1}', 'unreadable'],
    ['JSON of something else', 'data.json', '{"a": 1}', 'unreadable'],
    ['a broken web archive', 'saved.mht', 'nothing here', 'unreadable'],
    ['a huge file', 'huge.txt', new Uint8Array(MAX_FILE_BYTES + 1).fill(65), 'too-large'],
  ])('says what is wrong with %s', async (_name, file, content, code) => {
    expect(await workOf(file, content)).toMatchObject([{ kind: 'refused', failure: { code } }]);
  });

  it('says which entry of a library is wrong', async () => {
    expect(await workOf('library.json', '[{"id": "a"}]')).toMatchObject([
      { failure: { detail: expect.stringContaining('Entry 1, field "text"') as string } },
    ]);
  });

  it.each([
    ['links and stars without end', 'word *x* [a](b) '.repeat(60_000)],
    ['brackets that never close', `x ${'['.repeat(50_000)}`],
    ['quotes within quotes', `${'>'.repeat(30_000)} x`],
  ])('takes Markdown of %s as it stands', async (_name, content) => {
    expect(await workOf('notes.md', content)).toMatchObject([
      { kind: 'article', article: { text: expect.stringContaining(content.slice(0, 100)) as string } },
    ]);
  });

  it('lists five thousand feeds, and an address that a feed repeats once', async () => {
    const outline = (_value: unknown, index: number) =>
      `<outline text="${index}" type="rss" xmlUrl="https://feeds.example/${index}"/>`;
    const outlines = Array.from({ length: 5000 }, outline).join('');
    const { feeds } = await read('feeds.opml', `<opml version="2.0"><body>${outlines}</body></opml>`);
    expect(feeds).toHaveLength(5000);
    const item = `<item><title>t</title><link>${A}</link></item>`;
    const rss = `<rss version="2.0"><channel><title>t</title>${item.repeat(3)}</channel></rss>`;
    expect(await workOf('feed.xml', rss)).toMatchObject([{ kind: 'fetch', url: A }]);
  });

  it.each([
    ['semicolons, quotes and a byte order mark', `\uFEFFTitel;URL\n"A; ""b""";${A}\n`],
    ['tabs', `title\turl\nA\t${A}\n`],
    ['lines within quotes, one never closed', `title,url\n"two\nlines",${A}\n"open,x\n`],
    ['headings of another language', `Название,Ссылка\nПаром,${A}\n`],
  ])('finds the addresses in a table with %s', async (_name, content) => {
    expect((await workOf('list.csv', content))[0]).toMatchObject({ kind: 'fetch', url: A });
  });

  it('reads no file of the computer for an entity of OPML', async () => {
    const entity = '<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    const body = `<opml version="2.0"><body><outline text="&a;" xmlUrl="${A}"/></body></opml>`;
    const { items, feeds } = await read('feeds.opml', `<?xml version="1.0"?>${entity}${body}`);
    expect(JSON.stringify([items, feeds])).not.toContain('root:');
  });

  it('answers for any bytes under any name', async () => {
    const name = fc.constantFrom('a.html', 'a.mht', 'a.txt', 'a.md', 'a.json', 'a.opml', 'a.csv', 'a');
    const text = fc.string({ unit: 'binary' }).map((content) => new TextEncoder().encode(content));
    await fc.assert(
      fc.asyncProperty(name, fc.oneof(fc.uint8Array(), text), async (file, bytes) => {
        const content = await readImportFile({ name: file, bytes });
        expect(content.items.length + content.feeds.length).toBeGreaterThan(0);
      }),
    );
  });
});
