import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TopicRecord } from '../../lib/library/topic-record.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitForComparison } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { click, listed, openTab, stored } from './options-page.ts';

/** Two outlets on one story that has nothing to do with the bundled one. */
const story = (outlet: string, sentences: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>Harbour bridge of Lindmar to close</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2026-03-01T08:00:00Z"></head><body><main><article><h1>Harbour bridge of Lindmar to close</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</article></main></body></html>`;

const FIRST = story('Lindmar Post', [
  'The harbour bridge of Lindmar will close for nine weeks of repairs from 4 May, mayor Petra Sand said on Monday.',
  'Inspectors found cracks in two pillars of the harbour bridge in Lindmar in February, according to the city.',
  'Ferries will carry passengers across the harbour of Lindmar every fifteen minutes while the bridge is closed.',
  'Sand said the repairs of the harbour bridge would cost 12 million euros, paid by the city of Lindmar.',
]);
const SECOND = story('Coast Courier', [
  'Lindmar closes its harbour bridge for nine weeks of repairs from 4 May, said mayor Petra Sand.',
  'Cracks in two pillars of the harbour bridge of Lindmar were found by inspectors in February.',
  'The repairs of the harbour bridge will cost the city of Lindmar 12 million euros, Sand said.',
  'While the bridge is closed, ferries will cross the harbour of Lindmar every fifteen minutes.',
]);

describe.each(['chromium', 'firefox'] as const)('a library without the bundled talks in %s', (name) => {
  let session: Session;
  let site: Site;
  let options: Page;

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    site.put('/bridge-1.html', FIRST);
    site.put('/bridge-2.html', SECOND);
    session = await launch(name);
    options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.source');
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const popupWords = async (page: Page): Promise<string> => {
    const popup = await session.openPopup(page);
    const words = await waitFor('the popup to know the page', async () => {
      const text = await popup.evaluate(() => document.body.innerText);
      return !text.includes('Reading') && text.trim().length > 40 && text;
    });
    await popup.close().catch(() => undefined);
    return words;
  };

  it('says in every place that it is empty, and what to do', async () => {
    await click(options, '//label[contains(@class, "select-all")]/input');
    await click(options, '//div[contains(@class, "selection-tools")]//button[contains(., "Delete")]');
    await waitFor('an empty list', async () => (await listed(options)).length === 0);
    expect(await options.$eval('.tab-panel', (panel) => panel.textContent)).toContain('No source yet');
    await openTab(options, 'Topics');
    await click(options, '//article[contains(@class, "topic")]//button[contains(., "Delete")]');
    await waitFor('no topic', async () => (await options.$('.topic')) === null);
    expect(await options.$eval('.tab-panel', (panel) => panel.textContent)).toContain('No topic yet');
    const page = await session.open(`${site.origin}/talks-article.html?alone`);
    expect(await popupWords(page)).not.toMatch(/error|undefined|null/i);
    await page.close();
  });

  it('stays so when the browser comes back to it', async () => {
    await session.killBackground();
    await options.reload({ waitUntil: [] });
    await options.waitForSelector('.tab-panel');
    expect(await listed(options)).toEqual([]);
    const topics = await stored<TopicRecord>(options, 'topics');
    expect(topics.filter(({ deleted }) => deleted === null)).toEqual([]);
  });

  it('compares with what the reader adds, without any topic', async () => {
    const first = await session.open(`${site.origin}/bridge-1.html`);
    const popup = await session.openPopup(first);
    const add = await popup.waitForSelector('::-p-xpath(//button[contains(., "Add this article")])');
    await add?.evaluate((element) => (element as HTMLButtonElement).click());
    await popup.waitForSelector('.popup-foot [role="status"]');
    await popup.close().catch(() => undefined);
    await first.close();
    await openTab(options, 'Sources');
    await waitFor('the article among the sources', async () =>
      (await listed(options)).some((row) => row.includes('Lindmar Post')),
    );
    const second = await session.open(`${site.origin}/bridge-2.html`);
    const { comparison } = await waitForComparison(session, second);
    const outlets = comparison.findings.flatMap(({ accounts }) =>
      accounts.map(({ source }) => source.outlet),
    );
    expect(new Set(outlets)).toEqual(new Set(['Lindmar Post']));
    await second.close();
  });
});
