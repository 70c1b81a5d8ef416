import type { Page } from 'puppeteer-core';
import type { Session } from '../../../scripts/browsers/launch.ts';
import { waitForComparison } from '../../../scripts/browsers/reading.ts';
import type { Site } from '../../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../../scripts/browsers/wait-for.ts';
import { summary, type Timing } from '../clock.ts';

/** Milliseconds on the clock from the navigation to the first frame that shows it. */
export type OpeningRow = { readonly page: string; readonly shown: Timing };

/** Openings of each page, by turns, so that a busy moment falls on all of them. */
const OPENINGS = 9;

/** Notes when an element is first drawn. */
const watch = (selector: string): string => `new MutationObserver((_, observer) => {
  if (document.querySelector(${JSON.stringify(selector)}) === null) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { globalThis.lateralShown = performance.now(); }));
}).observe(document, { childList: true, subtree: true })`;

async function open(session: Session, address: string, selector: string): Promise<number> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(watch(selector));
  await page.goto(address);
  const shown = Number(await waitFor(selector, () => page.evaluate('globalThis.lateralShown')));
  await page.close();
  return shown;
}

async function tabOf(helper: Page, address: string): Promise<number> {
  return Number(
    await helper.evaluate(
      `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(address)})?.id)`,
    ),
  );
}

/**
 * How soon the popup shows its frame and what is known, the background running and ended, and has filled in the rest,
 * beside a page of the extension that has no script: what opening a window costs here at all.
 */
export async function measurePopup(session: Session, site: Site): Promise<readonly OpeningRow[]> {
  const article = await session.open(`${site.origin}/talks-article.html?popup`);
  const { comparison } = await waitForComparison(session, article);
  const all = `.finding:nth-child(${comparison.findings.length})`;
  const helper = await session.openExtensionPage('popup.html?tab=none');
  const popup = new URL(`popup.html?tab=${await tabOf(helper, article.url())}`, helper.url()).href;
  const picture = new URL('icon/16.png', helper.url()).href;
  const cases = [
    { page: 'page without a script', address: picture, selector: 'body', ended: false },
    { page: 'popup, its frame', address: popup, selector: '.popup-head', ended: false },
    { page: 'popup, the first findings', address: popup, selector: '.finding', ended: false },
    { page: 'popup, the first findings, background ended', address: popup, selector: '.finding', ended: true },
    { page: 'popup, all findings', address: popup, selector: all, ended: false },
  ];
  const times = new Map<string, number[]>(cases.map(({ page }) => [page, []]));
  for (let opening = 0; opening < OPENINGS; opening += 1)
    for (const { page, address, selector, ended } of cases) {
      if (ended) await session.killBackground();
      times.get(page)?.push(await open(session, address, selector));
    }
  await helper.close();
  await article.close();
  return cases.map(({ page }) => ({ page, shown: summary(times.get(page) ?? []) }));
}
