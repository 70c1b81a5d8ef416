import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { serveInputs, type InputServer } from '../unit/browser/serve-inputs.ts';
import { chooseFiles, fetchAddresses, latestReport, listed, openTab, pressButton } from './options-page.ts';

const storyOf = (name: string, text = `The ferry ${name} was late again, passengers said on the quay. `) =>
  `<!doctype html><html lang="en"><head><title>${name}</title></head><body><article><h1>${name}</h1><p>${text.repeat(5)}</p></article></body></html>`;

/** Cyrillic letters in the code page of old Russian sites. */
const windows1251 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );

const RUSSIAN = 'Паром снова опоздал на пристань. ';

const RSS = (link: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay News</title><link>${link}</link><description>d</description><item><title>Ferry late</title><link>${link}</link></item></channel></rss>`;

describe.each(['chromium', 'firefox'] as const)('ways into the library in %s', (name) => {
  let session: Session;
  let server: InputServer;
  let folder: string;
  let options: Page;

  beforeAll(async () => {
    server = await serveInputs();
    folder = await mkdtemp(join(tmpdir(), 'lateral-inputs-'));
    // Slow servers are waited for as long as the browser lets an extension wait.
    session = await launch(name, { idleMs: 30_000 });
    options = await session.openExtensionPage('options.html');
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function dismissReports(): Promise<void> {
    await openTab(options, 'Add');
    while ((await options.$('.import-report[data-state]')) !== null) {
      const before = (await options.$$('.import-report[data-state]')).length;
      await options.$eval('.import-report[data-state] .import-tools .quiet', (button) =>
        (button as HTMLElement).click(),
      );
      await waitFor(
        'the report to go',
        async () => (await options.$$('.import-report[data-state]')).length < before,
      );
    }
  }

  it('fetches addresses and says of each what became of it', async () => {
    server.answer('/cp1251', 'text/html; charset=windows-1251', windows1251(storyOf('Паром', RUSSIAN)));
    server.answer(
      '/cp1251-meta',
      'text/html',
      windows1251(
        storyOf('Опоздал', `${RUSSIAN}И ещё раз.`).replace('<head>', '<head><meta charset=windows-1251>'),
      ),
    );
    server.answer(
      '/wide',
      'text/html',
      Buffer.from(`\uFEFF${storyOf('Пристань', `${RUSSIAN}!`)}`, 'utf16le'),
    );
    server.answer('/unnamed', 'text/html', storyOf('Ждали', `${RUSSIAN}?`));
    server.answer('/site/feed.xml', 'application/rss+xml', RSS(server.url('/from-feed')));
    server.answer('/from-feed', 'text/html', storyOf('from the feed'));
    const paths = [
      '/good',
      '/missing',
      '/busy',
      '/picture',
      '/picture-as-page',
      '/empty',
      '/huge',
      '/huge-announced',
      '/dropped',
      '/hung-up',
      '/redirect-loop',
      '/redirect-file',
      '/redirect-inside',
      '/no-charset',
      '/bomb',
      '/broken-gzip',
      '/slow',
      '/cp1251',
      '/cp1251-meta',
      '/wide',
      '/unnamed',
      '/site/feed.xml',
    ];
    await fetchAddresses(options, [...paths.map(server.url), 'ftp://example.org/x', 'two words']);
    const report = await latestReport(options);
    const outcome = (path: string) => report.get(server.url(path));
    expect(Object.fromEntries(paths.map((path) => [path, outcome(path)]))).toEqual({
      '/good': 'added',
      '/missing': 'The site answered with an error. (404)',
      '/busy': 'The site answered with an error. (503)',
      '/picture': 'It is neither a page nor a text. (image/png)',
      '/picture-as-page': expect.stringMatching(/neither a page nor a text/) as string,
      '/empty': 'It is empty.',
      '/huge': 'It is too large for Lateral. (10 MB)',
      '/huge-announced': expect.stringMatching(/too large for Lateral|did not answer/) as string,
      '/dropped': expect.stringMatching(/did not answer/) as string,
      '/hung-up': expect.stringMatching(/did not answer/) as string,
      '/redirect-loop': expect.stringMatching(/did not answer/) as string,
      '/redirect-file': expect.stringMatching(/did not answer/) as string,
      '/redirect-inside': expect.stringMatching(/^It leads to this computer or its network/) as string,
      '/no-charset': 'No article was found on the page.',
      '/bomb': 'It is too large for Lateral. (10 MB)',
      '/broken-gzip': expect.stringMatching(/did not answer/) as string,
      '/slow': 'The site took too long to answer.',
      '/cp1251': 'added',
      '/cp1251-meta': 'added',
      '/wide': 'added',
      '/unnamed': 'added',
      '/site/feed.xml': 'added',
    });
    // It was not only thrown away: the request was never sent.
    expect(server.asked).toContain('/redirect-inside');
    expect(server.asked).not.toContain('/inside');
    expect(report.get('ftp://example.org/x')).toBe('This is not a web address.');
    expect(report.get('two words')).toBe('This is not a web address.');
    await openTab(options, 'Sources');
    await waitFor('the article of the feed', async () =>
      (await listed(options)).some((row) => row.includes('from the feed')),
    );
    const rows = (await listed(options)).join('\n');
    for (const title of ['Паром', 'Опоздал', 'Пристань', 'Ждали']) expect(rows).toContain(title);
    await openTab(options, 'Feeds');
    await waitFor('the feed in the list', async () =>
      (await listed(options)).some((row) => row.includes('Quay News') && row.includes('Last read')),
    );
  });

  it('follows the feed that a site announces, and tries a failed address again', async () => {
    await dismissReports();
    const front = `<!doctype html><title>Pier</title><link rel="alternate" type="application/rss+xml" href="/pier.xml"><p>Headlines</p>`;
    server.answer('/', 'text/html', front);
    server.answer('/pier.xml', 'application/rss+xml', RSS(server.url('/from-pier')).replace('Quay', 'Pier'));
    server.answer('/from-pier', 'text/html', storyOf('from the pier'));
    await fetchAddresses(options, [server.url('/'), server.url('/late')]);
    const report = await latestReport(options);
    expect(report.get(server.url('/'))).toBe('added');
    expect(report.get(server.url('/late'))).toBe('The site answered with an error. (404)');
    server.answer('/late', 'text/html', storyOf('that came late'));
    await pressButton(options, 'Try the failed ones again');
    await waitFor('the second attempt', async () =>
      [...(await latestReport(options)).values()].every((words) => words === 'added'),
    );
    await openTab(options, 'Feeds');
    await waitFor('the site’s feed', async () => (await listed(options)).some((row) => row.includes('Pier')));
  });

  it('reads files of every kind, and names what is wrong with a bad one', async () => {
    await dismissReports();
    const files: Readonly<Record<string, string | Buffer>> = {
      'page.html': storyOf('of the file'),
      'plain.txt': `The ferry of the plain text\n${'It was late once more that day, they said. '.repeat(4)}`,
      'notes.md': `# The ferry of the notes\n\n${'It *was* late once more in the notes. '.repeat(4)}`,
      'page.mhtml': [
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="x"',
        '',
        '--x',
        'Content-Type: text/html; charset=utf-8',
        'Content-Location: https://pier.example/archived',
        '',
        storyOf('of the archive'),
        '--x--',
        '',
      ].join('\r\n'),
      'feeds.opml': `<opml version="2.0"><body><outline text="f" type="rss" xmlUrl="https://feeds.invalid/pier.xml"/></body></opml>`,
      'bookmarks.html': `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://pages.invalid/bookmarked">b</A></DL>`,
      'list.csv': 'title,url\nA,https://pages.invalid/listed\nB,nowhere at all\n',
      'sources.json': JSON.stringify([
        {
          id: 'a',
          outlet: 'Quay',
          title: 'The ferry of the list',
          url: null,
          published: null,
          text: 'It was late.',
        },
      ]),
      'empty.txt': '',
      'old.html': windows1251(
        storyOf('Катер', 'Катер вышел в море вовремя. ').replace(
          '<head>',
          '<head><meta charset=windows-1251>',
        ),
      ),
      'wide.txt': Buffer.from(
        `\uFEFFБаржа у причала\n${'Баржа стояла у причала весь день. '.repeat(4)}`,
        'utf16le',
      ),
      'unnamed.html': windows1251(storyOf('Буксир', 'Буксир вернулся в гавань к вечеру. ')),
      'feed.xml': RSS('https://pages.invalid/of-the-feed'),
      'feed.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Quay',
        items: [{ id: '1', url: 'https://pages.invalid/of-the-json-feed' }],
      }),
      'old.opml': `<opml version="1.0"><body><outline text="f" xmlUrl="https://feeds.invalid/old.xml"/></body></opml>`,
      'page.html.gz': gzipSync(storyOf('of the packed file')),
      'cut.mhtml':
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-',
      'empty.csv': '\n\n',
      'no-links.html': '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL></DL>',
      'bare.html': '<!doctype html><p>Nothing much.',
      'picture.png': Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 1, 0),
      'broken.json': '{"format": "lateral-library", "sour',
      'newer.json': JSON.stringify({ format: 'lateral-library', schema: 99 }),
      'broken.opml': '<opml><body><outline',
      'huge.txt': Buffer.alloc(11 * 1024 * 1024, 'a'),
    };
    for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
    await chooseFiles(
      options,
      Object.keys(files).map((file) => join(folder, file)),
    );
    await options.waitForSelector('.import-report[data-state]');
    const report = await latestReport(options);
    expect(Object.fromEntries(report)).toEqual({
      'page.html': 'added',
      'plain.txt': 'added',
      'notes.md': 'added',
      'page.mhtml': 'added',
      'https://pages.invalid/bookmarked': expect.stringMatching(/did not answer/) as string,
      'https://pages.invalid/listed': expect.stringMatching(/did not answer/) as string,
      'nowhere at all': 'This is not a web address.',
      'The ferry of the list': 'added',
      'old.html': 'added',
      'wide.txt': 'added',
      'unnamed.html': 'added',
      'https://pages.invalid/of-the-feed': expect.stringMatching(/did not answer/) as string,
      'https://pages.invalid/of-the-json-feed': expect.stringMatching(/did not answer/) as string,
      'page.html.gz': 'It is neither a page nor a text.',
      'cut.mhtml': 'It cannot be read.',
      'empty.csv': 'It is empty.',
      'no-links.html': 'It is empty.',
      'bare.html': 'No article was found on the page.',
      'empty.txt': 'It is empty.',
      'picture.png': 'It is neither a page nor a text.',
      'broken.json': 'It cannot be read. (JSON)',
      'newer.json': expect.stringMatching(/newer version/) as string,
      'broken.opml': expect.stringMatching(/cannot be read|is empty/) as string,
      'huge.txt': 'It is too large for Lateral. (10 MB)',
    });
    expect(await options.$eval('.import-report:not([data-state])', (line) => line.textContent)).toBe(
      '2 new feeds are followed.',
    );
  });

  it('takes dropped files, and finds what is there already', async () => {
    await dismissReports();
    const text = `The ferry of the plain text\n${'It was late once more that day, they said. '.repeat(4)}`;
    await options.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(text)}], 'again.txt', { type: 'text/plain' }));
      const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector('.drop').dispatchEvent(drop);
    })()`);
    await options.waitForSelector('.import-report[data-state]');
    expect((await latestReport(options)).get('again.txt')).toBe('already in the library');
  });

  it('cancels a long import and keeps what is there', async () => {
    await dismissReports();
    for (let index = 0; index < 40; index += 1) {
      if (index !== 0) server.answer(`/slowly/${index}`, 'text/html', storyOf(`number ${index}`));
    }
    const silent = Array.from({ length: 4 }, (_, index) => server.url(`/silent?${index}`));
    await fetchAddresses(options, [
      ...Array.from({ length: 8 }, (_, index) => server.url(`/slowly/${index + 1}`)),
      ...silent,
    ]);
    await waitFor('eight to be done', async () => {
      const bar = await options.$('.import-report progress');
      return Number(await bar?.evaluate((element) => (element as HTMLProgressElement).value)) >= 8;
    });
    await pressButton(options, 'Cancel');
    await options.waitForSelector('.import-report[data-state="cancelled"]');
    const words = await options.$eval('.import-report [role=status]', (line) => line.textContent ?? '');
    expect(words).toContain('8 added');
    expect(words).toContain('4 not tried');
  });
});
