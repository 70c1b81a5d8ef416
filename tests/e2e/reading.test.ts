import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledSources } from '../../seeds/bundled.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { hoverText, tooltipText, waitForComparison, waitForMarks } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';

const SWAP = 'Both sides agreed to exchange 1,000 prisoners of war each';
/** What a page offers to be fetched; the browser itself asks for none of it. */
const NAMED_FOR_FETCHING = `
  <link rel="alternate" type="application/rss+xml" href="/feed.xml">
  <link rel="alternate" type="application/json" href="/article.json">
  <link rel="alternate" hreflang="uk" href="/uk.html">
  <link rel="amphtml" href="/amp.html">
  <link rel="canonical" href="/canonical.html">
  <script type="application/ld+json">{"@type": "NewsArticle", "isBasedOn": "/origin.html", "url": "/by-id.html"}</script>`;
const ONLY_HERE = 'Interpreters worked in three languages';

describe.each(['chromium', 'firefox'] as const)('reading an article in %s', (name) => {
  let session: Session;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    session = await launch(name);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  let opened = 0;
  /** A new address each time, so that a tab is known by it. */
  const openArticle = () => session.open(`${site.origin}/talks-article.html?visit=${++opened}`);

  async function picture(page: Page, text: string): Promise<string> {
    await hoverText(page, text);
    await page.mouse.move(5, 5);
    await waitFor('the tooltip to close', async () => (await tooltipText(session, page)) === null);
    return String(await page.screenshot({ encoding: 'base64' }));
  }

  it('compares an article about the talks with the bundled library', async () => {
    const page = await openArticle();
    const { comparison, article } = await waitForComparison(session, page);
    expect(article.outlet).toBe('The Harbour Courier');
    expect(article.published).toContain('2025-05-16');
    const texts = new Map(bundledSources().map(({ id, article }) => [id, article.text]));
    const accounts = comparison.findings.flatMap((finding) => finding.accounts);
    expect(accounts.length).toBeGreaterThan(5);
    for (const { source, quote, start, end } of accounts) {
      expect(texts.get(source.id)?.slice(start, end)).toBe(quote);
    }
    const onlyHere = comparison.passages.filter(({ id }) => comparison.onlyHere.includes(id));
    expect(onlyHere.map(({ text }) => text).join(' ')).toContain(ONLY_HERE);
    await page.close();
  });

  it('paints the matched passages, and takes the paint away with the setting', async () => {
    const page = await openArticle();
    await waitForComparison(session, page);
    await waitForMarks(page);
    const before = await page.evaluate('document.querySelector("main").outerHTML');
    const painted = await picture(page, SWAP);
    const options = await session.openExtensionPage('popup.html?tab=none');
    await options.evaluate(
      `(globalThis.browser ?? globalThis.chrome).storage.local.get('settings').then(({ settings }) =>
        (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { ...settings, highlights: false } }))`,
    );
    await page.bringToFront();
    await waitFor('the paint to go', async () => (await picture(page, SWAP)) !== painted);
    await options.evaluate(
      `(globalThis.browser ?? globalThis.chrome).storage.local.get('settings').then(({ settings }) =>
        (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { ...settings, highlights: true } }))`,
    );
    await options.close();
    await page.bringToFront();
    await waitFor('the paint to come back', async () => (await picture(page, SWAP)) === painted);
    expect(await page.evaluate('document.querySelector("main").outerHTML')).toBe(before);
    await page.close();
  });

  it('tells on hover how other outlets report the passage, until Escape', async () => {
    const page = await openArticle();
    const { comparison } = await waitForComparison(session, page);
    await waitForMarks(page);
    const passage = comparison.passages.find(({ text }) => text.includes(SWAP));
    const finding = comparison.findings.find(({ passages }) => passages.includes(passage?.id ?? ''));
    await hoverText(page, SWAP);
    const text = await waitFor('the tooltip', () => tooltipText(session, page));
    const told = finding?.accounts.filter(
      ({ quote, source }) => text.includes(quote) && text.includes(source.outlet ?? 'Unknown outlet'),
    );
    expect(told?.length).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await waitFor('the tooltip to close', async () => (await tooltipText(session, page)) === null);
    await hoverText(page, ONLY_HERE);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await tooltipText(session, page)).toBeNull();
    await page.close();
  });

  it('asks nobody for anything because of the page being read', async () => {
    const html = await readFile('tests/fixtures/site/talks-article.html', 'utf8');
    site.put('/self-described.html', html.replace('</head>', `${NAMED_FOR_FETCHING}</head>`));
    const before = site.requests.length;
    const page = await session.open(`${site.origin}/self-described.html`);
    await waitForComparison(session, page);
    await waitForMarks(page);
    await hoverText(page, SWAP);
    await waitFor('the tooltip', () => tooltipText(session, page));
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-verdict].finding');
    await popup.close().catch(() => undefined);
    await page.close();
    const asked = site.requests.slice(before).filter((path) => path !== '/favicon.ico');
    expect(asked).toEqual(['/self-described.html']);
  });

  it('shows the comparison in the popup and scrolls the page to a passage', async () => {
    const page = await openArticle();
    const { comparison } = await waitForComparison(session, page);
    const popup = await session.openPopup(page);
    const shown = () => popup.$$eval('[data-verdict].finding', (elements) => elements.length);
    await waitFor('every finding', async () => (await shown()) === comparison.findings.length);
    await page.setViewport({ width: 1000, height: 300 });
    await page.evaluate('scrollTo(0, 0)');
    await popup.evaluate('document.querySelectorAll(".finding .here")[1].click()');
    // In Firefox the popup is opened as a tab here, and a page behind another does not scroll smoothly.
    await page.bringToFront();
    await waitFor('the page to scroll', async () => (await page.evaluate('scrollY')) !== 0);
    await popup.close().catch(() => undefined);
    await page.close();
  });

  it('leaves a page about something else untouched', async () => {
    const page = await session.open(`${site.origin}/garden-article.html`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await session.pageState(page)).toBeNull();
    expect(await page.evaluate('document.querySelector("lateral-tooltip")')).toBeNull();
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-state="not-related"]');
    await popup.close().catch(() => undefined);
    await page.close();
  });

  it('says of a section front that it is no article', async () => {
    const page = await session.open(`${site.origin}/front-page.html`);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-state="not-article"]');
    expect(await session.pageState(page)).toBeNull();
    await popup.close().catch(() => undefined);
    await page.close();
  });

  it('compares again after the background was ended', async () => {
    await session.killBackground();
    const page = await openArticle();
    const { comparison } = await waitForComparison(session, page);
    expect(comparison.findings.length).toBeGreaterThan(3);
    await page.close();
  });
});
