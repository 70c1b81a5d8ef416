import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chooseFromMenu, pressToolbarButton, setSiteAccess } from '../../scripts/browsers/browser-ui.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitForComparison } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { serveInputs } from '../unit/browser/serve-inputs.ts';
import { listed, openTab } from './options-page.ts';

const API = '(globalThis.browser ?? globalThis.chrome)';

describe.each(['chromium', 'firefox'] as const)('when Lateral reads in %s', (name) => {
  let session: Session;
  let site: Site;
  let options: Page;
  let opened = 0;

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    session = await launch(name);
    // Opens the page through which the session looks: a tab that opens later would close a popup.
    await session.pageState(await session.open(site.origin));
    options = await session.openExtensionPage('options.html');
    await openTab(options, 'Settings');
    await options.waitForSelector('.modes');
  });

  afterEach(async () => {
    await setSiteAccess(session, 'every-site');
    await choose('automatic');
    await waitFor('every site', async () => (await granted()).length >= 2);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** The same server under two hosts: one that can be listed, and one that is not. */
  const article = (host: '127.0.0.1' | 'localhost', page = 'talks-article') =>
    `${site.origin.replace('localhost', host)}/${page}.html?visit=${++opened}`;

  /** Chooses with the mouse: browsers let an extension ask for rights in a click only. */
  async function choose(mode: 'automatic' | 'listed' | 'click'): Promise<void> {
    await options.bringToFront();
    const radio = await options.waitForSelector(`.modes input[value="${mode}"]`);
    await radio?.click();
    await waitFor('the choice to be kept', async () => (await settings()).mode === mode);
  }

  async function settings(): Promise<{ readonly mode?: string }> {
    const json = await options.evaluate(
      `${API}.storage.local.get('settings').then(({ settings }) => JSON.stringify(settings ?? {}))`,
    );
    return JSON.parse(String(json)) as { mode?: string };
  }

  async function granted(): Promise<readonly string[]> {
    const json = await options.evaluate(
      `${API}.permissions.getAll().then(({ origins }) => JSON.stringify(origins))`,
    );
    return JSON.parse(String(json)) as string[];
  }

  /** Pages into which the browser puts the detector by itself. */
  async function detectedPages(): Promise<readonly string[]> {
    const json = await options.evaluate(
      `${API}.scripting.getRegisteredContentScripts().then((all) => JSON.stringify(all.flatMap(({ matches }) => matches)))`,
    );
    return JSON.parse(String(json)) as string[];
  }

  const words = (): Promise<string> => options.$eval('.grants', (element) => element.textContent ?? '');

  it('reads only on a click, and then with the right to that page alone', async () => {
    await choose('click');
    await waitFor('the detector to be withdrawn', async () => (await detectedPages()).length === 0);
    if (name === 'firefox') {
      expect(await granted()).toEqual([]);
      expect(await words()).toContain('only the page on which you click');
    } else {
      // Chrome keeps what came with the installation; the page says so, and how to take it back.
      expect(await words()).toMatch(/lets Lateral read every site\..*Take it back/);
    }
    const page = await session.open(article('localhost'));
    const other = await session.open(article('localhost', 'garden-article'));
    await pressToolbarButton(session, page);
    const { comparison } = await waitForComparison(session, page);
    expect(comparison.findings.length).toBeGreaterThan(3);
    expect(await session.pageState(other)).toBeNull();
    await page.close();
    await other.close();
  });

  const FEED = (...links: readonly string[]): string =>
    `<rss version="2.0"><channel><title>Quay</title><link>/</link><description>d</description>${links.map((link) => `<item><title>On the quay</title><link>${link}</link></item>`).join('')}</channel></rss>`;

  it('goes on reading followed feeds, and says and asks when their sites are withdrawn, too', async () => {
    const inputs = await serveInputs();
    const rows = async () => (await listed(options)).join('\n');
    const publish = (...titles: readonly string[]): void => {
      inputs.answer('/quay.xml', 'application/rss+xml', FEED(...titles.map((title) => `/${title}`)));
      for (const title of titles)
        inputs.answer(
          `/${title}`,
          'text/html',
          `<title>${title}</title><article><h1>${title}</h1>${'<p>The ferry came late again, passengers on the quay said.</p>'.repeat(5)}</article>`,
        );
    };
    /** Pressed by a script it is no click of the reader, as when the hour for the feed comes: nothing is asked for. */
    const readByItself = () =>
      options.$eval('.feed .source-tools button', (button) => (button as HTMLElement).click());
    const waitForSource = async (title: string): Promise<void> => {
      await openTab(options, 'Sources');
      await waitFor(`the article “${title}”`, async () => (await rows()).includes(title));
      await openTab(options, 'Feeds');
      await options.waitForSelector('.feed');
    };
    publish('The-first');
    await options.bringToFront();
    await openTab(options, 'Feeds');
    await (await options.waitForSelector('.follow-feed input'))?.type(inputs.url('/quay.xml'));
    await (await options.$('.follow-feed [type=submit]'))?.click();
    await waitForSource('The-first');
    await openTab(options, 'Settings');
    await choose('click');
    await waitFor('the detector to be withdrawn', async () => (await detectedPages()).length === 0);
    publish('The-second');
    await openTab(options, 'Feeds');
    await options.waitForSelector('.feed');
    if (name === 'firefox') expect(await granted()).toEqual(['http://127.0.0.1/*']);
    await readByItself();
    await waitForSource('The-second');
    publish('The-third');
    if (name === 'firefox') {
      await options.evaluate(`${API}.permissions.remove({ origins: ['http://127.0.0.1/*'] })`);
      await readByItself();
      await waitFor('what keeps it', async () => (await rows()).includes('not allowed to read this site'));
    }
    await (await options.$('.feed .source-tools button'))?.click();
    await waitForSource('The-third');
    await options.evaluate(
      `${API}.permissions.remove({ origins: ['http://127.0.0.1/*'] }).catch(() => false)`,
    );
    await openTab(options, 'Settings');
    await inputs.close();
  });

  it('reads only on listed sites', async () => {
    await choose('listed');
    await waitFor('the detector to be withdrawn', async () => (await detectedPages()).length === 0);
    await options.type('.site-form input', '127.0.0.1');
    await (await options.$('.site-form button'))?.click();
    await waitFor('the detector on the listed site', async () => (await detectedPages()).length === 2);
    if (name === 'firefox') {
      expect(await granted()).toEqual(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
      expect(await words()).toContain('lets Lateral read 127.0.0.1');
    }
    const elsewhere = await session.open(article('localhost'));
    const listed = await session.open(article('127.0.0.1'));
    await waitForComparison(session, listed);
    expect(await session.pageState(elsewhere)).toBeNull();
    await elsewhere.close();
    await listed.close();
  });

  it('says when the browser withdrew the right, still reads on a click, and heals', async () => {
    await setSiteAccess(session, 'on-click');
    await options.bringToFront();
    await waitFor('the words', async () => (await words()).includes('does not let Lateral read every site'));
    const page = await session.open(article('localhost'));
    const later = await session.open(article('localhost'));
    await pressToolbarButton(session, page);
    await waitForComparison(session, page);
    expect(await session.pageState(later)).toBeNull();
    await setSiteAccess(session, 'every-site');
    // The page is open all the time, and is not loaded anew.
    await waitForComparison(session, later);
    await waitFor('the words', async () => !(await words()).includes('does not let'));
    await page.close();
    await later.close();
  });

  it('compares a page from its context menu, also one that it would have passed by', async () => {
    const page = await session.open(article('localhost', 'garden-article'));
    await chooseFromMenu(session, page, 'compare-page');
    const { comparison } = await waitForComparison(session, page);
    expect(comparison.notCompared?.kind).toBe('nothing-covers-this');
    await page.close();
  });

  it('adds a page to the library from its context menu', async () => {
    const page = await session.open(article('localhost', 'garden-article'));
    await chooseFromMenu(session, page, 'add-page');
    await openTab(options, 'Sources');
    await options.bringToFront();
    await waitFor('the source', () =>
      options.$$eval('.source', (rows) => rows.some((row) => row.textContent?.includes('prune roses'))),
    );
    await openTab(options, 'Settings');
    await page.close();
  });
});
