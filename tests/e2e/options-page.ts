import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from '../../scripts/browsers/wait-for.ts';

/** The options page as a reader uses it. */

export type TabName = 'Sources' | 'Add' | 'Topics' | 'Feeds' | 'Settings' | 'Backup';

export async function click(page: Page, xpath: string): Promise<void> {
  const element = await page.waitForSelector(`::-p-xpath(${xpath})`);
  await element?.evaluate((found) => (found as HTMLElement).click());
}

export function openTab(page: Page, name: TabName): Promise<void> {
  return click(page, `//button[@role="tab"][contains(., "${name}")]`);
}

export function pressButton(page: Page, words: string): Promise<void> {
  return click(page, `//button[contains(., "${words}")]`);
}

/** Rows of the list of sources, each with all its words. */
export function listed(page: Page): Promise<readonly string[]> {
  return page.$$eval('.source', (rows) => rows.map((row) => row.textContent ?? ''));
}

/** Writes addresses into the form and has them fetched. */
export async function fetchAddresses(page: Page, lines: readonly string[]): Promise<void> {
  await openTab(page, 'Add');
  const area = await page.waitForSelector('.import-addresses textarea');
  await area?.evaluate((element, text) => {
    (element as HTMLTextAreaElement).value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, lines.join('\n'));
  await pressButton(page, 'Fetch');
}

/** Gives files to the file picker. */
export async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
  await openTab(page, 'Add');
  const picker = (await page.waitForSelector('.drop input[type=file]')) as ElementHandle<HTMLInputElement>;
  await picker.uploadFile(...paths);
}

/** What the latest import's report says of each item, by the item's name, once the import has ended. */
export async function latestReport(page: Page): Promise<ReadonlyMap<string, string>> {
  await openTab(page, 'Add');
  const report = await waitFor(
    'the import to end',
    async () => {
      const found = await page.$('.import-report[data-state]');
      const state = await found?.evaluate((element) => element.getAttribute('data-state'));
      return state === 'done' && found;
    },
    45_000,
  );
  const lines = await report.$$eval('.import-items li', (items) =>
    items.map((item) => [
      item.querySelector('span')?.textContent ?? '',
      item.querySelector('.meta')?.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '',
    ]),
  );
  return new Map(lines.map(([name = '', words = '']) => [name, words]));
}

/** Everything in one store of the library's database. */
export async function stored<T>(page: Page, store: string): Promise<readonly T[]> {
  const json = await page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('lateral');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('${store}').objectStore('${store}').getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(all.result));
      };
    };
  })`);
  return JSON.parse(String(json)) as readonly T[];
}

/** From now on the text of every file that the page hands out is kept for {@link saved}. */
export async function keepSaved(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      globalThis.saved = file.text();
      return make(file);
    };
  })()`);
}

/** The text of the file that the page hands out next, or has handed out since this was last asked. */
export async function saved(page: Page): Promise<string> {
  const text = await waitFor('a saved file', async () => page.evaluate('globalThis.saved'));
  await page.evaluate('delete globalThis.saved');
  return String(text);
}
