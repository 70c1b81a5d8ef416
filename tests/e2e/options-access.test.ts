import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitForComparison } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { axeFaults } from './axe-faults.ts';
import { click, listed, openTab, pressButton, type TabName } from './options-page.ts';

const TABS: readonly TabName[] = ['Sources', 'Add', 'Topics', 'Feeds', 'Settings', 'Backup'];

const GARDENS = [
  `Lavender borders need cutting back, gardeners at Hollow Court say\nHead gardener Ines Porter of Hollow Court said lavender should be pruned after flowering. The lavender borders of Hollow Court draw bees all summer. Porter advises to prune lavender in late August, never into old wood.`,
  `Hollow Court opens its lavender garden\nVisitors to Hollow Court may walk the lavender borders again. Ines Porter, head gardener, asked visitors not to pick the lavender. Pruning of the borders follows in August, Porter said.`,
];
const THIRD = `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>Lavender at Hollow Court</title><meta property="og:site_name" content="Shire Post"><meta property="article:published_time" content="2025-08-01T08:00:00Z"></head><body><main><article><h1>Lavender at Hollow Court</h1><p>Head gardener Ines Porter of Hollow Court said that lavender should be pruned after flowering, and never into old wood.</p><p>The lavender borders at Hollow Court draw bees all summer, and visitors come from far to see the lavender.</p><p>Porter said the pruning of the borders will follow in late August, when the lavender has flowered.</p><p>Visitors to Hollow Court were asked by Porter not to pick the lavender of the borders.</p></article></main></body></html>`;

describe.each(['chromium', 'firefox'] as const)('the options page in %s', (name) => {
  let session: Session;
  let site: Site;
  let options: Page;

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    session = await launch(name);
    options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.source');
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  async function makeTopic(topic: string): Promise<void> {
    await openTab(options, 'Topics');
    await options.type('.add-article input:not([type])', topic);
    for (const index of GARDENS.keys()) {
      await click(options, `//label[contains(., "Garden Weekly ${index}")]/input`);
    }
    await pressButton(options, 'Create the topic');
    await waitFor('the topic with its words', async () =>
      (await options.$$eval('.topic', (found) => found.map(({ textContent }) => textContent ?? ''))).some(
        (words) => words.includes(topic) && words.includes('learned from 2 sources'),
      ),
    );
  }

  it.each(['light', 'dark'])('has nothing that axe finds fault with, in its %s theme', async (theme) => {
    await openTab(options, 'Settings');
    await options.waitForSelector('.setting select');
    await options.select('.setting select', theme);
    const faults: string[] = [];
    for (const tab of TABS) {
      await openTab(options, tab);
      faults.push(...(await axeFaults(options)).map((fault) => `${tab}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('learns a new topic from two sources; its articles are then found and compared', async () => {
    for (const [index, text] of GARDENS.entries()) {
      await openTab(options, 'Add');
      const area = await options.waitForSelector('textarea[name="text"]');
      await area?.type(text);
      await options.type('input[name="title"]', text.split('\n')[0] ?? '');
      await options.type('input[name="outlet"]', `Garden Weekly ${index}`);
      await options.$eval('.add-article button[type="submit"]', (button) => (button as HTMLElement).click());
      await openTab(options, 'Sources');
      await waitFor('the source', async () =>
        (await listed(options)).some((row) => row.includes(`Garden Weekly ${index}`)),
      );
    }
    await makeTopic('Lavender at Hollow Court');
    site.put('/lavender.html', THIRD);
    const page = await session.open(`${site.origin}/lavender.html`);
    const { topic, comparison } = await waitForComparison(session, page);
    expect(topic.name).toBe('Lavender at Hollow Court');
    expect(comparison.findings.length).toBeGreaterThan(0);
    await page.close();
  });

  it('tells a background that has ended of a topic made meanwhile', async () => {
    await session.killBackground();
    await makeTopic('Bees of Hollow Court');
    await waitFor('the detectors to know it', async () =>
      String(await options.evaluate(`chrome.storage.local.get().then(JSON.stringify)`)).includes(
        'Bees of Hollow Court',
      ),
    );
  });

  it('opens the stored text of a source and keeps a correction beside the earlier text', async () => {
    await openTab(options, 'Sources');
    await click(options, '//button[starts-with(@aria-label, "Read text of")]');
    const area = await options.waitForSelector('textarea');
    await area?.type('Corrected. ');
    await pressButton(options, 'Save');
    await waitFor('the second version', async () =>
      (await listed(options)).some((row) => row.includes('2 versions')),
    );
  });
});
