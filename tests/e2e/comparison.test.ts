import type { Page } from 'puppeteer-core';
import { getFragmentDirectives, parseFragmentDirectives } from 'text-fragments-polyfill/text-fragment-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allAccounts } from '../../lib/compare/all-accounts.ts';
import { EXPORT_FORMATS } from '../../lib/export/export-comparison.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { type Compared, waitForComparison } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { bundledSources } from '../../seeds/bundled.ts';
import { axeFaults } from './axe-faults.ts';
import { exported, opened, printed } from './comparison-page.ts';
import { click, openTab, pressButton } from './options-page.ts';
import { EXPORT_READINGS } from './read-exports.ts';

const TYPED =
  'The Russian and Ukrainian delegations agreed in Istanbul to exchange 1,000 prisoners of war each. The swap would be the largest of the war. Turkish Foreign Minister Hakan Fidan hosted the talks at the Dolmabahce Palace.';
const WIRE_SENTENCE =
  'Russia and Ukraine agreed to exchange 1,000 prisoners of war each after their first direct talks since March 2022.';
const WIRE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><meta property="og:site_name" content="The Lantern Wire"><title>Istanbul talks: a swap and no truce</title><meta property="article:published_time" content="2025-05-16T20:00:00Z"><style>p { margin: 0 0 1200px }</style></head><body><main><article><h1>Istanbul talks: a swap and no truce</h1><p>Delegations of Russia and Ukraine met in Istanbul on Friday, and left the Dolmabahçe Palace without a ceasefire.</p><p>Vladimir Medinsky led the Russian delegation, and Defence Minister Rustem Umerov the Ukrainian team.</p><p>${WIRE_SENTENCE}</p><p>Turkish Foreign Minister Hakan Fidan urged both delegations to choose the path of peace.</p></article></main></body></html>`;

describe.each(['chromium', 'firefox'] as const)('the full comparison in %s', (name) => {
  let session: Session;
  let site: Site;
  let article: Page;
  let view: Page;
  let state: Compared;

  /** Id of the tab that shows a page. */
  async function tabOf(page: Page): Promise<number> {
    const helper = await session.openExtensionPage('popup.html?tab=none');
    const id = await helper.evaluate(
      `(globalThis.browser ?? globalThis.chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(page.url())})?.id)`,
    );
    await helper.close();
    return Number(id);
  }

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    site.put('/wire.html', WIRE);
    session = await launch(name);
    const options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.source');
    await openTab(options, 'Add');
    const text = await options.waitForSelector('textarea[name="text"]');
    await text?.type(TYPED);
    await options.type('input[name="title"]', 'A swap of prisoners is agreed');
    await options.type('input[name="outlet"]', 'The Typed Gazette');
    await options.$eval('.add-article button[type="submit"]', (button) => (button as HTMLElement).click());
    await openTab(options, 'Sources');
    await waitFor('six sources', async () => (await options.$$('.source')).length === 6);
    await options.close();

    const wire = await session.open(`${site.origin}/wire.html`);
    await waitForComparison(session, wire);
    const popup = await session.openPopup(wire);
    await pressButton(popup, 'Add this article');
    await popup.waitForSelector('::-p-text(This article is in your library)');
    await popup.close().catch(() => undefined);
    await wire.close();

    article = await session.open(`${site.origin}/talks-article.html`);
    state = await waitFor('accounts of all sources', async () => {
      const found = await waitForComparison(session, article);
      const told = allAccounts(found.comparison).map(({ source }) => source.outlet);
      return told.includes('The Typed Gazette') && told.includes('The Lantern Wire') && found;
    });
    view = await session.openExtensionPage(`comparison.html?tab=${await tabOf(article)}`);
    await view.waitForSelector('.matrix');
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('opens from the popup', async () => {
    const popup = await session.openPopup(article);
    await popup.waitForSelector('.popup-foot');
    const page = await opened(session, 'comparison.html?tab=', () => pressButton(popup, 'Full comparison'));
    await page.waitForSelector('.matrix');
    await page.close();
    await popup.close().catch(() => undefined);
  });

  it('lays every fact against every outlet, and the keyboard walks it', async () => {
    await view.bringToFront();
    const { findings, missingHere } = state.comparison;
    expect((await view.$$('.matrix tbody tr')).length).toBe(findings.length + missingHere.length);
    const outlets = new Set(allAccounts(state.comparison).map(({ source }) => source.id));
    expect((await view.$$('.matrix thead th')).length).toBe(outlets.size + 1);
    await view.focus('[data-place="0,0"]');
    await view.keyboard.press('ArrowRight');
    await view.keyboard.press('ArrowDown');
    await view.keyboard.press('Enter');
    expect(await view.evaluate('document.activeElement.dataset.place')).toBe('1,1');
    await view.waitForSelector('.matrix-detail .section-title');
  });

  it.each(['Facts by outlet', 'Side by side', 'Timeline', 'Only here', 'Missing here'])(
    'has nothing that axe finds fault with in “%s”',
    async (tab) => {
      await click(view, `//button[@role="tab"][contains(., "${tab}")]`);
      expect(await axeFaults(view)).toEqual([]);
    },
  );

  it.each(EXPORT_FORMATS.map((format) => [format.name, format.id] as const))(
    'is taken along as %s, whole',
    async (format, id) => {
      const { name: file, text } = await exported(view, format);
      expect(file).toMatch(/^Istanbul-talks-end.*\.[a-z.]+$/u);
      const { read, expected } = EXPORT_READINGS[id];
      const wanted = expected(state.comparison);
      expect(wanted.length).toBeGreaterThan(0);
      expect(read(text)).toEqual(wanted);
    },
  );

  it('links every account to its sentence, which stands once in the stored text', async () => {
    await click(view, '//button[@role="tab"][contains(., "Side by side")]');
    const links = await view.$$eval('.beside .account', (accounts) =>
      accounts.map((account) => ({
        quote: account.querySelector('blockquote')?.textContent ?? '',
        href: account.querySelector('a')?.getAttribute('href') ?? null,
      })),
    );
    const accounts = state.comparison.findings.flatMap((finding) => finding.accounts);
    expect(links.map(({ quote }) => quote).toSorted()).toEqual(accounts.map(({ quote }) => quote).toSorted());
    const texts = new Map(bundledSources().map(({ article: { url, text } }) => [url ?? '', text]));
    const plain = (words: string): string => words.replace(/\s+/gu, ' ').toLowerCase();
    let exact = 0;
    for (const { quote, href } of links) {
      const account = accounts.find((one) => one.quote === quote);
      if (href === null) {
        expect(account?.source.url).toBeNull();
        continue;
      }
      const [address = ''] = href.split('#');
      expect(address).toBe(account?.source.url);
      const [fragment] = parseFragmentDirectives(getFragmentDirectives(new URL(href).hash)).text ?? [];
      if (fragment === undefined) continue;
      exact += 1;
      expect(plain(quote)).toContain(plain(fragment.textStart));
      const stored = texts.get(address);
      if (stored === undefined) continue;
      const words = plain([fragment.prefix, fragment.textStart].filter(Boolean).join(' '));
      expect(plain(stored).split(words).length - 1).toBe(1);
    }
    expect(exact).toBeGreaterThan(links.length / 2);
  });

  it('opens the stored copy of a source that has no address', async () => {
    await click(view, '//button[@role="tab"][contains(., "Side by side")]');
    const told = state.comparison.findings
      .flatMap(({ accounts }) => accounts)
      .find(({ source }) => source.outlet === 'The Typed Gazette');
    expect(told?.source.url).toBeNull();
    const page = await opened(session, 'options.html?source=', () =>
      click(view, '//article[contains(., "The Typed Gazette")]//button[contains(., "Read the stored copy")]'),
    );
    await page.waitForSelector(`::-p-text(${told?.quote ?? ''})`);
    await page.close();
    await view.bringToFront();
  });

  it('leads to the very sentence in a page of the web', async () => {
    await click(view, '//button[@role="tab"][contains(., "Side by side")]');
    const link = await view.waitForSelector(
      `::-p-xpath(//article[contains(., "The Lantern Wire")][contains(., "exchange 1,000 prisoners")]//a)`,
    );
    const address = String(await link?.evaluate((found) => found.getAttribute('href')));
    expect(address).toContain(`${site.origin}/wire.html#:~:text=`);
    // Firefox's driver is not told of tabs that a link in a page of an extension opens.
    const page =
      name === 'firefox'
        ? await session.open(address)
        : await opened(session, '/wire.html', async () => {
            await link?.evaluate((found) => (found as HTMLElement).click());
          });
    await waitFor(
      'the page to stand at the sentence',
      async () => Number(await page.evaluate('scrollY')) > 500,
    );
    const top = await page.evaluate(
      `[...document.querySelectorAll('p')].find((p) => p.textContent.startsWith('Russia and Ukraine agreed')).getBoundingClientRect().top`,
    );
    expect(Number(top)).toBeGreaterThanOrEqual(0);
    expect(Number(top)).toBeLessThan(900);
    await page.close();
  });

  it('copies a quote with its citation', async () => {
    await view.bringToFront();
    await view.evaluate(
      `navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve(); }`,
    );
    await click(view, '//article[contains(., "The Lantern Wire")]//button[contains(., "Copy quote")]');
    const copied = String(await waitFor('the quote', () => view.evaluate('globalThis.copied')));
    expect(copied).toContain('The Lantern Wire');
    expect(copied).toContain(`${site.origin}/wire.html#:~:text=`);
  });

  it('is printed whole, whichever part is open', async () => {
    await view.bringToFront();
    const { findings, missingHere } = state.comparison;
    await printed(view, async () => {
      const told = await view.$$eval('.printed .beside .account', (accounts) => accounts.length);
      expect(told).toBe(findings.flatMap(({ accounts }) => accounts).length);
      const tables = await view.$$eval('.printed .matrix', (found) =>
        found.map((table) => table.querySelectorAll('tbody tr').length),
      );
      expect(new Set(tables)).toEqual(new Set([findings.length + missingHere.length]));
      expect((await view.$$('.printed-timeline, .printed-missing-here, .printed-sources')).length).toBe(3);
    });
    expect(await view.$('.printed')).toBeNull();
  });

  it('goes to the passage in the article', async () => {
    await article.setViewport({ width: 1000, height: 300 });
    await article.evaluate('scrollTo(0, 0)');
    await view.bringToFront();
    await click(view, '//button[@role="tab"][contains(., "Only here")]');
    await view.waitForSelector('.findings button.here');
    await view.$$eval('.findings button.here', (buttons) => (buttons.at(-1) as HTMLElement).click());
    await waitFor('the article to scroll', async () => Number(await article.evaluate('scrollY')) > 0);
  });
});
