import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedRecord } from '../../lib/library/feed-record.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { serveInputs, type InputServer } from '../unit/browser/serve-inputs.ts';
import { listed, openTab, stored } from './options-page.ts';

const RSS = (title: string, link: string, head = '') =>
  `<?xml version="1.0"${head}?><rss version="2.0"><channel><title>${title}</title><link>/</link><description>d</description><item><title>On the quay</title><link>${link}</link></item></channel></rss>`;
const ATOM = (title: string, link: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>x</id><updated>2026-03-01T08:00:00Z</updated><entry><id>urn:1</id><title>On the quay</title><link href="${link}"/><updated>2026-03-01T08:00:00Z</updated></entry></feed>`;
const JSON_FEED = (title: string, link: string) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: [{ id: '1', url: link }] });

const story = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${`The ferry ${title} was late again, passengers said on the quay. `.repeat(5)}</p></article></body></html>`;

const windows1251 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );

/** How a feed that was good answers later, and what the page then says of it. */
const FAILURES: readonly (readonly [string, string])[] = [
  ['/missing', 'The site answered with an error. (404)'],
  ['/busy', 'The site answered with an error. (503)'],
  ['/picture', 'It is neither a page nor a text. (image/png)'],
  ['/empty', 'It is empty.'],
  ['/huge', 'It is too large for Lateral. (10 MB)'],
  ['/bomb', 'It is too large for Lateral. (10 MB)'],
  ['/dropped', 'The site did not answer.'],
  ['/hung-up', 'The site did not answer.'],
  ['/broken-gzip', 'The site did not answer.'],
  ['/redirect-loop', 'The site did not answer.'],
  ['/redirect-inside', 'It leads to this computer or its network'],
  ['/good', 'The site offers no feed.'],
  ['/silent', 'The site took too long to answer.'],
];

describe.each(['chromium', 'firefox'] as const)('feeds in %s', (name) => {
  let session: Session;
  let server: InputServer;
  let options: Page;

  beforeAll(async () => {
    server = await serveInputs();
    // Slow servers are waited for as long as the browser lets an extension wait.
    session = await launch(name, { idleMs: 30_000 });
    options = await session.openExtensionPage('options.html');
    await openTab(options, 'Feeds');
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function follow(address: string): Promise<string> {
    const field = await options.waitForSelector('.follow-feed input');
    await field?.evaluate((element, text) => {
      (element as HTMLInputElement).value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, address);
    const before = await options.$eval('.follow-feed [role=status]', (status) => status.textContent ?? '');
    await options.$eval('.follow-feed [type=submit]', (button) => (button as HTMLElement).click());
    return waitFor('an answer to the address', async () => {
      const words = await options.$eval('.follow-feed [role=status]', (status) => status.textContent ?? '');
      return !words.startsWith('Looking for') && words !== '' && words !== before && words;
    });
  }

  it('finds the feed of a site, lets the reader choose among several, and says why there is none', async () => {
    const link = (href: string, title: string) =>
      `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`;
    server.answer('/one', 'text/html', `<title>x</title>${link('/one.xml', 'One')}`);
    server.answer(
      '/two',
      'text/html',
      `<title>x</title>${link('/world.xml', 'World')}${link('/sport.xml', 'Sport')}`,
    );
    for (const feed of ['one', 'world', 'sport']) {
      server.answer(`/${feed}.xml`, 'application/rss+xml', RSS(feed, `/story-of-${feed}`));
      server.answer(`/story-of-${feed}`, 'text/html', story(feed));
    }
    expect(await follow(server.url('/one'))).toBe('“One” is followed now.');
    expect(await follow(server.url('/one.xml'))).toBe('“one” is followed already.');
    expect(await follow(server.url('/two'))).toBe('2 feeds found. Which one?');
    await options.$eval('.found-feed:last-child button', (button) => (button as HTMLElement).click());
    await waitFor('the chosen feed', async () =>
      (await listed(options)).some((row) => row.includes('Sport') && row.includes('Last read')),
    );
    expect((await listed(options)).some((row) => row.includes('World'))).toBe(false);
    expect(await follow(server.url('/good'))).toBe('The site offers no feed.');
    expect(await follow(server.url('/missing'))).toBe('The site answered with an error. (404)');
    expect(await follow('two words')).toBe('This is not a web address.');
    await openTab(options, 'Sources');
    await waitFor('their articles', async () => {
      const rows = (await listed(options)).join('\n');
      return rows.includes('one') && rows.includes('sport');
    });
  });

  it('reads every kind of feed, however it is written', async () => {
    const cyrillic = 'Причал';
    const kinds: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
      '/rss': ['application/rss+xml', RSS('An RSS feed', '/kind/rss')],
      '/atom': ['application/atom+xml', ATOM('An Atom feed', '/kind/atom')],
      '/json': ['application/feed+json', JSON_FEED('A JSON feed', '/kind/json')],
      '/as-text': ['text/plain', RSS('A feed sent as text', '/kind/as-text')],
      '/cp1251': [
        'text/xml',
        windows1251(RSS(`${cyrillic} один`, '/kind/cp1251', ' encoding="windows-1251"')),
      ],
      '/cp1251-header': [
        'application/xml; charset=windows-1251',
        windows1251(RSS(`${cyrillic} два`, '/kind/cp1251-header')),
      ],
      '/wide': ['application/xml', Buffer.from(`\uFEFF${RSS(`${cyrillic} три`, '/kind/wide')}`, 'utf16le')],
      '/unnamed': ['application/xml', RSS(`${cyrillic} четыре`, '/kind/unnamed')],
    };
    await openTab(options, 'Feeds');
    for (const [path, [type, body]] of Object.entries(kinds)) {
      server.answer(path, type, body);
      server.answer(`/kind${path}`, 'text/html', story(`of ${path}`));
      expect(await follow(server.url(path))).toMatch(/is followed now/);
    }
    await waitFor('each to be read', async () => {
      const rows = (await listed(options)).join('\n');
      const titles = ['An RSS feed', 'An Atom feed', 'A JSON feed', 'A feed sent as text'];
      const numbers = ['один', 'два', 'три', 'четыре'].map((number) => `${cyrillic} ${number}`);
      return [...titles, ...numbers].every((title) => rows.includes(title)) && !rows.includes('Not read yet');
    });
    await openTab(options, 'Sources');
    await waitFor('the article of each', async () => {
      const rows = (await listed(options)).join('\n');
      return Object.keys(kinds).every((path) => rows.includes(`of ${path}`));
    });
  });

  it('asks without cookies whether there is news, and takes “no” for an answer', async () => {
    const tab = await session.open(server.url('/good'));
    await tab.evaluate('document.cookie = "reader=known; path=/"');
    server.answer('/tagged', 'application/rss+xml', RSS('A tagged feed', '/tagged-story'), { etag: '"1"' });
    server.answer('/tagged-story', 'text/html', story('tagged'));
    await options.bringToFront();
    await openTab(options, 'Feeds');
    expect(await follow(server.url('/tagged'))).toMatch(/is followed now/);
    const read = async () =>
      (await stored<FeedRecord>(options, 'feeds')).find(({ id }) => id === server.url('/tagged'))?.status;
    const first = await waitFor('the feed to be read', async () => (await read())?.checked);
    server.answerAs('/tagged', '/conditional');
    await readNow('A tagged feed');
    await waitFor('the feed to be read again', async () => (await read())?.checked !== first);
    expect(await read()).toMatchObject({ error: null, failures: 0, etag: '"1"' });
    expect(server.headersOf('/tagged')).toMatchObject({ 'if-none-match': '"1"' });
    for (const path of ['/tagged', '/tagged-story']) {
      expect(server.headersOf(path)).not.toHaveProperty('cookie');
      expect(server.headersOf(path)).not.toHaveProperty('referer');
    }
    await tab.close();
  });

  async function readNow(title: string): Promise<void> {
    await options.$$eval(
      '.feed',
      (feeds, wanted) => {
        const feed = feeds.find((row) => row.textContent?.includes(wanted));
        feed?.querySelector<HTMLElement>('.source-tools button')?.click();
      },
      title,
    );
  }

  it('says of each feed what went wrong last, and when it is tried again', async () => {
    await openTab(options, 'Feeds');
    for (const [index] of FAILURES.entries()) {
      server.answer(`/bad/${index}`, 'application/rss+xml', RSS(`Feed ${index} that fails`, '/story-of-one'));
      expect(await follow(server.url(`/bad/${index}`))).toMatch(/is followed now/);
    }
    await waitFor('each to be read', async () =>
      (await listed(options)).every((row) => !row.includes('Not read yet')),
    );
    for (const [index, [answer]] of FAILURES.entries()) {
      server.answerAs(`/bad/${index}`, answer);
      await readNow(`Feed ${index} that fails`);
    }
    for (const [index, [, words]] of FAILURES.entries()) {
      await waitFor(
        `what is wrong with feed ${index}`,
        async () =>
          (await listed(options)).some(
            (row) =>
              row.includes(`Feed ${index} that fails`) &&
              row.includes(words) &&
              row.includes('Failed once.') &&
              row.includes('Next attempt'),
          ),
        45_000,
      );
    }
  }, 120_000);
});
