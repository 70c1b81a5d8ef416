import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSidePanelOpen, openSidePanel } from '../../scripts/browsers/browser-ui.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { type Compared, waitForComparison } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';

const WIRE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><meta property="og:site_name" content="The Lantern Wire"><title>Istanbul talks: a swap and no truce</title><meta property="article:published_time" content="2025-05-16T20:00:00Z"></head><body><main><article><h1>Istanbul talks: a swap and no truce</h1><p>Delegations of Russia and Ukraine met in Istanbul on Friday, and left the Dolmabahçe Palace without a ceasefire.</p><p>Vladimir Medinsky led the Russian delegation, and Defence Minister Rustem Umerov the Ukrainian team.</p><p>Russia and Ukraine agreed to exchange 1,000 prisoners of war each after their first direct talks since March 2022.</p><p>Turkish Foreign Minister Hakan Fidan urged both delegations to choose the path of peace.</p></article></main></body></html>`;

/** Words of the list, whatever the order: this page's own. */
const HERE = `[...document.querySelectorAll('.finding .here')].map((node) => [...node.querySelectorAll('.quote')].map((quote) => quote.textContent).join(' '))`;

/**
 * The panel is opened as a tab beside the articles: it speaks of the tab in front of its window, as the real one does,
 * and no driver reaches into a browser's side panel.
 */
describe.each(['chromium', 'firefox'] as const)('the side panel in %s', (name) => {
  let session: Session;
  let site: Site;
  let article: Page;
  let state: Compared;
  let panel: Page;

  const listOf = async (page: Page): Promise<readonly string[]> =>
    JSON.parse(String(await page.evaluate(`JSON.stringify(${HERE})`))) as readonly string[];

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    site.put('/wire.html', WIRE);
    session = await launch(name);
    article = await session.open(`${site.origin}/talks-article.html`);
    await article.setViewport({ width: 1000, height: 300 });
    state = await waitForComparison(session, article);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('does not open by itself when Lateral is installed, and opens when it is asked for', async () => {
    expect(await isSidePanelOpen(session)).toBe(false);
    await openSidePanel(session);
    await waitFor('the panel of the browser', () => isSidePanelOpen(session));
  });

  it('keeps the list of the popup', async () => {
    panel = await session.openExtensionPage('sidepanel.html');
    await article.bringToFront();
    const words = await waitFor('the list', async () => {
      const list = await listOf(panel);
      return list.length === state.comparison.findings.length && list;
    });
    const popup = await session.openPopup(article);
    await waitFor('the whole list of the popup', async () => (await listOf(popup)).length >= words.length);
    expect((await listOf(popup)).toSorted()).toEqual(words.toSorted());
    await popup.close().catch(() => undefined);
    await article.bringToFront();
  });

  it('is in the order of the article, or with the conflicts first', async () => {
    const starts = new Map(state.comparison.passages.map(({ text, start }) => [text, start]));
    const inOrder = (list: readonly string[]): readonly number[] =>
      list.flatMap((words) => starts.get(words) ?? []);
    const list = await listOf(panel);
    expect(inOrder(list)).toEqual(inOrder(list).toSorted((a, b) => a - b));
    await panel.$eval('.filter-toggle', (button) => (button as HTMLElement).click());
    await panel.waitForSelector('select[aria-label="Order"]');
    await panel.select('select[aria-label="Order"]', 'interest');
    const rank = ['conflicts', 'differs', 'agrees', 'another-occasion'];
    const verdicts = await panel.$$eval('.finding', (all) =>
      all.map((one) => one.getAttribute('data-verdict') ?? ''),
    );
    expect(verdicts).toEqual(verdicts.toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b)));
    await panel.select('select[aria-label="Order"]', 'article');
  });

  it('follows the reader down the page', async () => {
    // A panel is never behind the page that it stands beside; this one is a tab.
    await panel.evaluate(`Object.defineProperty(document, 'hidden', { value: false })`);
    const pointedOut = (): Promise<string | null> =>
      panel.evaluate(
        `document.querySelector('.finding[aria-current] .here .quote')?.textContent ?? null`,
      ) as Promise<string | null>;
    await article.bringToFront();
    const quotes = await listOf(panel);
    for (const words of [quotes[Math.floor(quotes.length / 2)], quotes[0]]) {
      await article.evaluate(
        (text) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
            const at = node.data.indexOf(text);
            if (at < 0) continue;
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            scrollBy({ top: range.getBoundingClientRect().top - 20, behavior: 'instant' });
            return;
          }
          throw new Error(`The page does not say “${text}”.`);
        },
        words?.slice(0, 20) ?? '',
      );
      await waitFor(`“${words}” to be pointed out`, async () => {
        const shown = await pointedOut();
        return shown !== null && words?.startsWith(shown);
      });
    }
  });

  it('leads to the passage', async () => {
    await article.evaluate('scrollTo(0, 0)');
    await panel.$$eval('.finding button.here', (buttons) => (buttons.at(-1) as HTMLElement).click());
    await waitFor('the article to scroll', async () => Number(await article.evaluate('scrollY')) > 0);
  });

  it('moves with the tab', async () => {
    const wire = await session.open(`${site.origin}/wire.html`);
    await waitForComparison(session, wire);
    const title = (): Promise<unknown> =>
      panel.evaluate(`document.querySelector('.panel-title')?.textContent`);
    await waitFor('the wire', async () => (await title()) === 'Istanbul talks: a swap and no truce');
    await waitFor('its list', async () =>
      (await listOf(panel)).some((words) => words.includes('exchange 1,000 prisoners of war each')),
    );
    await article.bringToFront();
    await waitFor('the article again', async () => (await title()) === state.article.title);
    await article.goto(`${site.origin}/garden-article.html`);
    await panel.waitForSelector('::-p-text(Not about a story you follow)');
    await wire.close();
  });

  it('says what it can about a page that it may not read', async () => {
    const options = await session.openExtensionPage('options.html');
    await panel.waitForSelector('::-p-text(Lateral reads web pages)');
    await options.close();
  });
});
