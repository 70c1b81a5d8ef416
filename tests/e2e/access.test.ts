import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { hoverText, tooltipText } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { axeFaults } from './axe-faults.ts';
import { markedPage, STORY, waitForMarks } from './marked-page.ts';

const DARK_PAGE = 'html{background:#121212}body{background:#121212;color:#e6e6e6}a{color:#9ecbff}';

/** An element with a shadow root that anybody can look into, holding what the closed one of the tooltip holds. */
const COPY = (content: string, style: string): string =>
  `<!doctype html><html lang="en"><head><title>The tooltip</title><style>${style}</style></head><body><main><h1>The tooltip</h1><lateral-tooltip></lateral-tooltip></main>
  <script>document.querySelector('lateral-tooltip').attachShadow({ mode: 'open' }).innerHTML = ${content.replaceAll('<', '\\u003c')};</script></body></html>`;

describe.each(['chromium', 'firefox'] as const)('what axe finds fault with in %s', (name) => {
  let session: Session;
  let site: Site;
  let helper: Page;
  let opened = 0;

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    session = await launch(name);
    helper = await session.openExtensionPage('popup.html?tab=none');
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  async function openMarked(style = ''): Promise<Page> {
    const path = `/world/2025/access-${++opened}.html`;
    site.put(path, markedPage('', style));
    const page = await session.open(site.origin + path);
    await waitForMarks(session, page);
    return page;
  }

  const useTheme = (theme: string): Promise<unknown> =>
    helper.evaluate(`(async () => {
      const { storage } = globalThis.browser ?? globalThis.chrome;
      const { settings } = await storage.local.get('settings');
      await storage.local.set({ settings: { ...settings, theme: '${theme}' } });
    })()`);

  describe.each(['light', 'dark'])('in the %s theme', (theme) => {
    const inTheme = `[data-theme="${theme}"]`;
    beforeAll(() => useTheme(theme));

    it('nothing in the popup', async () => {
      const page = await openMarked();
      const popup = await session.openPopup(page);
      await popup.waitForSelector('.finding');
      await popup.waitForSelector(inTheme);
      expect(await axeFaults(popup)).toEqual([]);
      await popup.close().catch(() => undefined);
      await page.close();
    });

    it('nothing in the side panel', async () => {
      const panel = await session.openExtensionPage('sidepanel.html');
      const page = await openMarked();
      await waitFor('the findings', async () => (await panel.$(`${inTheme} .finding`)) !== null);
      expect(await axeFaults(panel)).toEqual([]);
      await panel.close();
      await page.close();
    });

    it('nothing at the first run', async () => {
      const page = await session.openExtensionPage('welcome.html');
      await page.waitForSelector(`${inTheme} .welcome input`);
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    });

    it('nothing in the tooltip, nor on the page below it that was right before', async () => {
      const style = theme === 'dark' ? DARK_PAGE : '';
      const page = await openMarked(style);
      await hoverText(page, STORY.planted[2] ?? '');
      await waitFor('the tooltip', () => tooltipText(session, page));
      expect(await axeFaults(page)).toEqual([]);
      const content = await session.inContentScript(
        page,
        `(() => {
          const inside = root(document.querySelector('lateral-tooltip'));
          const adopted = inside.querySelector('style') === null ? [...inside.adoptedStyleSheets] : [];
          const css = adopted.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).join('\\n');
          return '<style>' + css + '</style>' + [...inside.children].map(({ outerHTML }) => outerHTML).join('');
        })()`,
      );
      const path = `/copy-${++opened}.html`;
      site.put(path, COPY(JSON.stringify(content), style));
      const copy = await session.open(site.origin + path);
      const rootTheme = `document.querySelector('lateral-tooltip').shadowRoot.querySelector('[role="dialog"]').dataset.theme`;
      expect(await copy.evaluate(rootTheme)).toBe(theme);
      expect(await axeFaults(copy)).toEqual([]);
      await copy.close();
      await page.close();
    });
  });
});
