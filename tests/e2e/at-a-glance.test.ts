import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { type Compared, waitForComparison } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { axeFaults } from './axe-faults.ts';
import { createKeyboard, type Keyboard } from './keyboard.ts';

const POPUP_HEIGHT = 600;

describe.each(['chromium', 'firefox'] as const)('the popup at a glance in %s', (name) => {
  let session: Session;
  let site: Site;
  let article: Page;
  let state: Compared;
  let popup: Page;
  let keys: Keyboard;

  const shown = (): Promise<number> => popup.$$eval('.finding', (all) => all.length);

  // As a tab of its width, where the keyboard of a driver reaches it in both browsers.
  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    session = await launch(name);
    article = await session.open(`${site.origin}/talks-article.html`);
    state = await waitForComparison(session, article);
    const helper = await session.openExtensionPage('popup.html?tab=none');
    const tab = await helper.evaluate(
      `(globalThis.browser ?? globalThis.chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(article.url())})?.id)`,
    );
    await helper.close();
    popup = await session.openExtensionPage(`popup.html?tab=${String(tab)}`);
    await popup.setViewport({ width: 400, height: POPUP_HEIGHT });
    await waitFor('every finding', async () => (await shown()) === state.comparison.findings.length);
    keys = createKeyboard(popup);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('shows the words of the page and of another outlet without scrolling', async () => {
    const bottom = (selector: string): Promise<number> =>
      popup.$eval(selector, (element) => element.getBoundingClientRect().bottom);
    const foot = await popup.$eval('.popup-foot', (element) => element.getBoundingClientRect().top);
    expect(await bottom('.finding .here')).toBeLessThan(foot);
    expect(await bottom('.finding .account blockquote')).toBeLessThan(foot);
  });

  it('has a bar in the strip for each finding, and arrow keys say what each is', async () => {
    const { findings } = state.comparison;
    expect((await popup.$$('.strip-bar')).length).toBe(findings.length);
    await keys.tabTo('.strip-bar');
    const first = await keys.focused();
    const told = (): Promise<string | null> =>
      popup.evaluate(`document.querySelector('.strip-told')?.textContent ?? null`) as Promise<string | null>;
    await waitFor('the first bar to be told', async () => (await told()) === first);
    await keys.press('ArrowRight');
    const second = await keys.focused();
    expect(second).not.toBe(first);
    await waitFor('the second bar to be told', async () => (await told()) === second);
    await keys.press('Tab');
    expect(await told()).toBeNull();
  });

  it('leads from a bar to its passage', async () => {
    await article.setViewport({ width: 1000, height: 300 });
    await article.evaluate('scrollTo(0, 0)');
    await keys.backTo('.strip-bar');
    await popup.keyboard.press('End');
    await popup.keyboard.press('Enter');
    await article.bringToFront();
    await waitFor('the article to scroll', async () => Number(await article.evaluate('scrollY')) > 0);
    await popup.bringToFront();
  });

  it('opens the search on demand, and leaves nothing out by one that is folded away', async () => {
    const all = await shown();
    expect(await popup.$('input[type=search]')).toBeNull();
    await keys.tabTo('.filter-toggle');
    await keys.press('Enter');
    await keys.waitForFocus('input[type=search]');
    await keys.type('Bosphorus qqqq');
    await waitFor('fewer findings', async () => (await shown()) < all);
    expect(await axeFaults(popup)).toEqual([]);
    await keys.backTo('.filter-toggle');
    await keys.press('Enter');
    await waitFor('every finding again', async () => (await shown()) === all);
  });

  it('keeps what is needed less often behind one button, which stays where it is', async () => {
    await keys.tabTo('summary', 'More');
    const place = (): Promise<number> =>
      popup.$eval('.foot-more summary', (element) => element.getBoundingClientRect().top);
    const before = await place();
    await keys.press('Enter');
    expect(await place()).toBe(before);
    for (const [selector, words] of [
      ['input[role=switch]', 'Marks'],
      ['button', 'Compare the sources'],
      ['button', 'Add this article'],
      ['button', 'Pause on'],
      ['button', 'Library and options'],
    ] as const)
      await keys.tabTo(selector, words);
    expect(await axeFaults(popup)).toEqual([]);
    // Every stop of the list, from the foot up: none lies under it.
    await keys.backTo('.strip-bar');
    expect(await popup.$('.foot-more[open]')).toBeNull();
  });
});
