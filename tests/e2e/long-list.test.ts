import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../lib/library/source-record.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { click, listed, stored } from './options-page.ts';

const MANY = 10_000;
/** Those that come with Lateral. */
const BUNDLED = 5;
/** Rows in the document: those in sight, and some beyond each edge. */
const MOST_DRAWN = 100;

/** Copies of a bundled source, switched off, written past the interface: adding them one by one is another test. */
const FILL = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('lateral');
  opening.onsuccess = () => {
    const transaction = opening.result.transaction(['sources', 'versions'], 'readwrite');
    const [sources, versions] = ['sources', 'versions'].map((name) => transaction.objectStore(name));
    sources.get('bundled-000').onsuccess = ({ target: { result: source } }) => {
      versions.get(['bundled-000', 1]).onsuccess = ({ target: { result: version } }) => {
        for (let index = 0; index < ${MANY}; index += 1) {
          const id = 'many-' + index;
          const title = 'Dispatch number ' + index;
          const url = 'https://dispatch.example/' + index;
          sources.put({ ...source, id, title, url, canonicalUrl: url, fingerprint: id, topics: [], enabled: false });
          versions.put({ ...version, sourceId: id, fingerprint: id });
        }
      };
    };
    transaction.oncomplete = () => { opening.result.close(); resolve(null); };
    transaction.onerror = () => reject(transaction.error);
  };
})`;

describe.each(['chromium', 'firefox'] as const)('ten thousand sources in %s', (name) => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    session = await launch(name);
    const first = await session.openExtensionPage('options.html');
    await first.waitForSelector('.source');
    await first.evaluate(FILL);
    await first.close();
  }, 240_000);

  afterAll(async () => {
    await session?.close();
  });

  async function begin(): Promise<void> {
    options = await session.openExtensionPage('options.html');
    await waitFor('the long list', async () => (await bar()).includes('10,005'), LIMIT_MS);
    await options.$eval('.rows.windowed', (list) => list.scrollIntoView());
  }

  const LIMIT_MS = 60_000;
  const bar = async () =>
    (await options.$$eval('.selection', (bars) => bars.map((each) => each.textContent))).join('');
  const places = () =>
    options.$$eval('.rows .row', (rows) => rows.map((row) => Number(row.getAttribute('aria-posinset'))));
  const first = async () => (await listed(options))[0] ?? '';

  /** Scrolls the list to a share of its height and waits until no part of what is in sight is empty. */
  async function scrollTo(share: number): Promise<void> {
    await options.$eval(
      '.rows.windowed',
      (list, at) => list.scrollTo(0, (list.scrollHeight - list.clientHeight) * at),
      share,
    );
    await waitFor(
      'rows wherever the reader looks',
      () =>
        options.$eval('.rows.windowed', (list) => {
          const box = list.getBoundingClientRect();
          const tops = [0.05, 0.5, 0.95].map((part) => box.top + box.height * part);
          return tops.every(
            (top) =>
              document.elementFromPoint(box.left + box.width / 2, top)?.closest('.row[aria-posinset]') !=
              null,
          );
        }),
      LIMIT_MS,
    );
  }

  it('scroll to their end and back with few of them in the document', async () => {
    await begin();
    for (const share of [0, 0.1, 0.5, 0.93, 1, 0.2, 0]) {
      await scrollTo(share);
      expect((await places()).length).toBeLessThan(MOST_DRAWN);
      if (share === 1) expect(await places()).toContain(MANY + BUNDLED);
      if (share === 0) expect(await places()).toContain(1);
    }
    await options.close();
  }, 240_000);

  it('keep the row that has the focus while others scroll by', async () => {
    await begin();
    await options.$eval('.rows .row [role=switch]', (input) => (input as HTMLElement).focus());
    const label = await options.evaluate('document.activeElement.getAttribute("aria-label")');
    await scrollTo(1);
    expect(await options.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(label);
    await scrollTo(0);
    expect(await options.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(label);
    expect(new Set(await places()).size).toBe((await places()).length);
    await options.close();
  }, 240_000);

  it('are found, sorted, selected, switched and deleted together', async () => {
    await begin();
    await options.type('.filters input[type=search]', 'number 9876');
    await waitFor(
      'the source looked for',
      async () => (await first()).includes('Dispatch number 9876'),
      LIMIT_MS,
    );
    await options.$eval('.filters input[type=search]', (element) => {
      (element as HTMLInputElement).value = '';
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitFor('all of them again', async () => (await bar()).includes('10,005'), LIMIT_MS);
    await options.select('.filters select[aria-label="Order"]', 'title');
    await waitFor(
      'another order',
      async () => (await listed(options)).join('').includes('Dispatch number 2'),
      LIMIT_MS,
    );
    await click(options, '//label[contains(@class, "select-all")]/input');
    await waitFor('all to be selected', async () => (await bar()).includes('10,005 selected'), LIMIT_MS);
    await click(options, '//div[contains(@class, "selection-tools")]//button[contains(., "Switch off")]');
    await waitFor(
      'all to be off',
      async () => (await stored<SourceRecord>(options, 'sources')).every(({ enabled }) => !enabled),
      LIMIT_MS,
    );
    await click(options, '//div[contains(@class, "selection-tools")]//button[contains(., "Delete")]');
    await waitFor('an empty list', async () => (await listed(options)).length === 0, LIMIT_MS);
    await click(options, '//div[contains(@class, "toast")]//button[contains(., "Undo")]');
    await waitFor('all of them to come back', async () => (await bar()).includes('10,005'), LIMIT_MS);
    await options.close();
  }, 400_000);
});
