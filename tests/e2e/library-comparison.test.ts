import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../lib/compare/comparison.ts';
import type { SourceComparison } from '../../lib/compare/source-comparison.ts';
import { EXPORT_FORMATS, type ExportFormatId } from '../../lib/export/export-comparison.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { axeFaults } from './axe-faults.ts';
import { exported, opened, printed } from './comparison-page.ts';
import { click, openTab, pressButton } from './options-page.ts';
import { EXPORT_READINGS } from './read-exports.ts';

const plain = ({ quote }: Pick<Account, 'quote'>): string => quote.replace(/\s+/gu, ' ').trim();

/** Place of the cell in focus, and how far it stands right of the first column and below the heads. */
const BESIDE_HEADS = `(() => {
  const cell = document.activeElement.getBoundingClientRect();
  const corner = document.querySelector('.matrix .corner').getBoundingClientRect();
  return JSON.stringify([document.activeElement.dataset.place, cell.left - corner.right, cell.top - corner.bottom]);
})()`;

describe.each(['chromium', 'firefox'] as const)('the sources of a topic compared in %s', (name) => {
  let session: Session;
  let page: Page;
  let comparison: SourceComparison;

  beforeAll(async () => {
    session = await launch(name);
    const options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.source');
    await openTab(options, 'Topics');
    page = await opened(session, 'comparison.html?topic=', () => pressButton(options, 'Compare the sources'));
    await page.waitForSelector('.matrix tbody tr', { timeout: 40_000 });
    const saved = JSON.parse((await exported(page, 'JSON')).text) as { comparison: SourceComparison };
    comparison = saved.comparison;
  });

  afterAll(async () => {
    await session?.close();
  });

  it('lays every fact against every source, and opens with the words of a conflict', async () => {
    const { facts, sources } = comparison;
    expect(facts.length).toBeGreaterThan(5);
    expect((await page.$$('.matrix thead th')).length).toBe(sources.length + 1);
    expect((await page.$$('.matrix tbody tr')).length).toBe(facts.length);
    const conflict = facts.find(({ verdict }) => verdict === 'conflicts');
    const words = await page.$$eval('.matrix-detail blockquote', (quotes) =>
      quotes.map(({ textContent }) => textContent),
    );
    expect(words.toSorted()).toEqual(conflict?.accounts.map(({ quote }) => quote).toSorted());
    await page.$eval('[data-place="0,1"]', (cell) => (cell as HTMLElement).click());
    await page.waitForSelector(`::-p-text(${facts[0]?.accounts[0]?.quote.slice(0, 60) ?? ''})`);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('fits into 1,100 pixels with the five that come with Lateral', async () => {
    await page.setViewport({ width: 1100, height: 800 });
    const hidden = await page.$eval('.matrix-scroll', (box) => box.scrollWidth - box.clientWidth);
    expect(hidden).toBe(0);
  });

  it('keeps the cell in focus clear of the heads', async () => {
    await page.setViewport({ width: 600, height: 500 });
    await page.bringToFront();
    await page.focus('[data-place="0,0"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'PageUp', 'ArrowUp'] as const) {
      const before = await page.evaluate('document.activeElement.dataset.place');
      await page.keyboard.press(key);
      await waitFor(`${key} to move`, async () => {
        const [place, left, top] = JSON.parse(String(await page.evaluate(BESIDE_HEADS))) as [
          string,
          number,
          number,
        ];
        return place !== before && left > -1 && top > -1;
      });
    }
  });

  it.each(
    EXPORT_FORMATS.filter(({ id }) => id !== 'json').map(({ id, name: format }) => [format, id] as const),
  )('is taken along as %s, whole', async (format, id) => {
    const accounts = comparison.facts.flatMap((fact) => fact.accounts);
    const quotes = accounts.map(plain);
    const wanted: Readonly<Partial<Record<ExportFormatId, readonly string[]>>> = {
      markdown: quotes,
      html: quotes,
      csv: quotes,
      'csl-json': comparison.sources.map((source) => source.id),
      bibtex: comparison.sources.flatMap(({ url }) => url ?? []),
      annotations: accounts.filter(({ source }) => source.url !== null).map(plain),
    };
    expect(EXPORT_READINGS[id].read((await exported(page, format)).text)).toEqual(wanted[id]);
  });

  it('puts the words of each source beside those of the others', async () => {
    await click(page, '//button[@role="tab"][contains(., "Side by side")]');
    await page.waitForSelector('.shared-fact');
    expect((await page.$$('.shared-fact')).length).toBe(comparison.facts.length);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('is printed whole', async () => {
    await printed(page, async () => {
      expect((await page.$$('.printed .shared-fact')).length).toBe(comparison.facts.length);
      expect((await page.$$('.printed .matrix tbody tr')).length).toBe(comparison.facts.length);
      expect((await page.$$('.printed-sources li')).length).toBe(comparison.sources.length);
    });
    expect(await page.$('.printed')).toBeNull();
  });
});
