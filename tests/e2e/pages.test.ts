import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { type Site, serveSite } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { type PageFixture, pages } from '../fixtures/pages/index.ts';

const articles = pages.filter(({ isArticle, language }) => isArticle && language === 'en');
const lists = pages.filter(
  ({ isArticle, name }) => !isArticle && /front|section|tag|digest|hub|forum|home/.test(name),
);

/** The page's own markup, without what browsers add to a document while it lives. */
const SNAPSHOT = 'document.body.outerHTML + document.head.outerHTML';
/** Pages that scripts build are done after this. */
const BUILT_MS = 3500;

/** Time in which a page is read and compared; late paragraphs are read a second time. */
const READ_MS = 8000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(['chromium', 'firefox'] as const)('pages of all builds in %s', (browser) => {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    session = await launch(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** Each page has an address of its own, so that its tab is known by it. */
  async function open({ name, html, path }: PageFixture): Promise<Page> {
    const at = path === '/' ? `/?${name}` : path;
    site.put(new URL(at, site.origin).pathname, html);
    return session.open(site.origin + at);
  }

  /** The words of all passages that have a finding, once the comparison holds all that is planted. */
  async function marked(page: Page, planted: readonly string[]): Promise<readonly string[]> {
    let texts: readonly string[] = [];
    const end = Date.now() + READ_MS;
    await waitFor('the planted passages', async () => {
      if (Date.now() > end) return true;
      const state = await session.pageState(page);
      if (state?.kind !== 'compared') return false;
      const found = new Set(state.comparison.findings.flatMap(({ passages }) => passages));
      texts = state.comparison.passages.filter(({ id }) => found.has(id)).map(({ text }) => text);
      return planted.every((sentence) => texts.some((text) => text.includes(sentence)));
    });
    return texts;
  }

  const reads = async (_: string, fixture: PageFixture): Promise<void> => {
    const page = await open(fixture);
    if (fixture.browserOnly) await pause(BUILT_MS);
    const before = await page.evaluate(SNAPSHOT);
    const texts = await marked(page, fixture.planted);
    expect(fixture.planted.filter((sentence) => !texts.some((text) => text.includes(sentence)))).toEqual([]);
    expect(fixture.unplanted.filter((sentence) => texts.some((text) => text.includes(sentence)))).toEqual([]);
    expect(await page.evaluate(SNAPSHOT)).toBe(before);
    await page.close();
  };
  const named = (fixtures: readonly PageFixture[]) => fixtures.map((page) => [page.name, page] as const);

  it.each(named(articles))('%s: what is planted is found, and nothing else', reads);

  it.each(lists.map((page) => [page.name, page] as const))('%s is left alone', async (_, fixture) => {
    const page = await open(fixture);
    await pause(1500);
    expect((await session.pageState(page))?.kind ?? 'not-article').toBe('not-article');
    await page.close();
  });
});
