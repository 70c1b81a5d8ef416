import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryExport } from '../../lib/library/export-format.ts';
import type { ImportItem, ImportJob } from '../../lib/library/import-item.ts';
import type { SourceRecord, SourceVersion } from '../../lib/library/source-record.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { chooseFiles, fetchAddresses, listed, openTab, pressButton, stored } from './options-page.ts';

const SOURCES = 200;
const KILLS = 100;

/** A server of many articles, each with a text of its own, in no hurry. */
async function serveMany(): Promise<{ readonly server: Server; readonly url: (index: number) => string }> {
  const server = createServer((request, response) => {
    const number = /\d+/.exec(request.url ?? '')?.[0] ?? '';
    const text = `Boat number ${number} left the quay on time, the harbour master of pier ${number} said. `;
    const html = `<!doctype html><title>Boat ${number}</title><article><h1>Boat ${number}</h1><p>${text.repeat(4)}</p></article>`;
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(html), 40);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, url: (index) => `http://127.0.0.1:${port}/boats/${index}` };
}

/** Every record has its text, and every item tells the truth about the library. */
async function expectWhole(options: Page): Promise<readonly ImportItem[]> {
  // One snapshot: a write between two reads would look like a half-written source.
  const json = await options.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('lateral');
    opening.onsuccess = () => {
      const names = ['sources', 'versions', 'items', 'jobs'];
      const transaction = opening.result.transaction(names);
      const found = {};
      for (const name of names) {
        const all = transaction.objectStore(name).getAll();
        all.onsuccess = () => { found[name] = all.result; };
      }
      transaction.oncomplete = () => { opening.result.close(); resolve(JSON.stringify(found)); };
      transaction.onerror = () => reject(transaction.error);
    };
  })`);
  const { sources, versions, items, jobs } = JSON.parse(String(json)) as {
    readonly sources: readonly SourceRecord[];
    readonly versions: readonly SourceVersion[];
    readonly items: readonly ImportItem[];
    readonly jobs: readonly ImportJob[];
  };
  const fetched = sources.filter(({ origin }) => origin === 'url').map(({ id }) => id);
  const added = items.filter(({ status }) => status === 'added').map(({ sourceId }) => sourceId);
  expect(added.toSorted()).toEqual(fetched.toSorted());
  expect(versions.map(({ sourceId }) => sourceId).toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
  expect(jobs[0]?.counts.added).toBe(added.length);
  expect(jobs[0]?.counts.queued).toBe(items.filter(({ status }) => status === 'queued').length);
  return items;
}

const wake = (options: Page) =>
  options.evaluate(
    `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ lateral: 'library-work', request: null })`,
  );

describe.each(['chromium', 'firefox'] as const)('a library that lasts in %s', (name) => {
  let session: Session;
  let folder: string;
  const servers: Server[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lateral-library-'));
    session = await launch(name);
  });

  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  afterAll(async () => {
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('loses nothing and leaves nothing half-written when the background is killed again and again', async () => {
    const { server, url } = await serveMany();
    servers.push(server);
    const options = await session.openExtensionPage('options.html');
    await fetchAddresses(
      options,
      Array.from({ length: SOURCES }, (_, index) => url(index)),
    );
    let unfinished = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      await session.killBackground();
      const items = await expectWhole(options);
      if (items.some(({ status }) => status === 'queued')) unfinished += 1;
      await wake(options);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    }
    expect(unfinished).toBeGreaterThan(KILLS / 4);
    await wake(options);
    await waitFor(
      'the import to end',
      async () => (await stored<ImportJob>(options, 'jobs'))[0]?.state === 'done',
      45_000,
    );
    const items = await expectWhole(options);
    expect(items.map(({ status }) => status)).toEqual(Array.from({ length: SOURCES }, () => 'added'));
    await options.close();
  }, 240_000);

  /** What "Download" of the whole library saves. */
  async function exported(options: Page): Promise<string> {
    await openTab(options, 'Backup');
    await options.evaluate(`(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        globalThis.saved = file.text();
        return make(file);
      };
    })()`);
    await options.evaluate('delete globalThis.saved');
    await options.$eval('.export-row button', (button) => (button as HTMLElement).click());
    const text = await waitFor('the export', async () => options.evaluate('globalThis.saved'));
    return String(text);
  }

  const withoutTime = (json: string): string => json.replace(/"exported":"[^"]*"/, '');

  it('exports everything, is wiped, takes it back, and is the same', async () => {
    const options = await session.openExtensionPage('options.html');
    await openTab(options, 'Sources');
    await options.waitForSelector('.source');
    await options.$eval('.source [role=switch]', (input) => (input as HTMLElement).click());
    await openTab(options, 'Topics');
    await options.waitForSelector('.topic .terms select');
    await options.select('.topic .terms select', 'never');
    await openTab(options, 'Settings');
    await options.waitForSelector('.setting select');
    await options.select('.setting select', 'dark');
    await waitFor('the correction to be kept', async () =>
      (await stored<{ corrections: object }>(options, 'topics')).some(
        ({ corrections }) => Object.keys(corrections).length > 0,
      ),
    );
    const before = await exported(options);
    const { sources, topics, settings } = JSON.parse(before) as LibraryExport;
    expect(sources.length).toBeGreaterThanOrEqual(SOURCES);
    expect(topics).toHaveLength(1);
    expect(settings['theme']).toBe('dark');
    const file = join(folder, 'lateral-library.json');
    await writeFile(file, before);

    const word = await options.waitForSelector('.site-form input');
    await word?.type('delete');
    await pressButton(options, 'Delete everything');
    await waitFor(
      'the library to be new',
      async () => (await stored<SourceRecord>(options, 'sources')).length === 5,
    );
    await chooseFiles(options, [file]);
    await options.waitForSelector('.import-report[data-state="done"]', { timeout: 45_000 });
    const after = await exported(options);
    expect(withoutTime(after) === withoutTime(before)).toBe(true);
    await options.close();
  }, 120_000);

  it('is one and the same in two windows', async () => {
    const [one, two] = [
      await session.openExtensionPage('options.html'),
      await session.openExtensionPage('options.html'),
    ];
    for (const page of [one, two]) {
      await openTab(page, 'Sources');
      await page.waitForSelector('.source');
    }
    const states = (page: Page) =>
      page.$$eval('.source', (rows) =>
        rows.map(
          (row) => `${row.querySelector('.source-title')?.textContent} ${row.getAttribute('data-enabled')}`,
        ),
      );
    const flip = (page: Page, row: number) =>
      page.$$eval(
        '.source [role=switch]',
        (switches, index) => (switches[index] as HTMLElement).click(),
        row,
      );
    const before = await states(one);
    await Promise.all([flip(one, 0), flip(two, 1), flip(one, 2), flip(two, 3)]);
    await waitFor('both to show all four changes', async () => {
      const [left, right] = [await states(one), await states(two)];
      const changed = left.filter((state, index) => state !== before[index]).length;
      return changed === 4 && JSON.stringify(left) === JSON.stringify(right);
    });
    await one.bringToFront();
    await one.$eval('.source .source-tools button:last-child', (button) => (button as HTMLElement).click());
    const [gone] = before;
    await waitFor('it to go in the other window', async () =>
      (await states(two)).every((state) => state.split(' true')[0] !== gone?.split(' true')[0]),
    );
    await one.close();
    await two.close();
  });

  it('tells in words when a thing cannot be written', async () => {
    const options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.source');
    await options.evaluate(`IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    }`);
    const before = await listed(options);
    await options.$eval('.source [role=switch]', (input) => (input as HTMLElement).click());
    const alert = await options.waitForSelector('[role=alert]');
    expect(await alert?.evaluate((element) => element.textContent)).toContain('no room left');
    expect(await listed(options)).toEqual(before);
    await options.close();
  });
});

describe('ten thousand sources', () => {
  it('are listed, found and scrolled with few of them in the document', async () => {
    const session = await launch('chromium');
    const options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.source');
    await options.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('lateral');
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['sources', 'versions'], 'readwrite');
        const [sources, versions] = ['sources', 'versions'].map((name) => transaction.objectStore(name));
        sources.get('bundled-000').onsuccess = ({ target: { result: source } }) => {
          versions.get(['bundled-000', 1]).onsuccess = ({ target: { result: version } }) => {
            for (let index = 0; index < 10000; index += 1) {
              const id = 'many-' + index;
              const title = 'Dispatch number ' + index;
              const url = 'https://dispatch.example/' + index;
              sources.put({ ...source, id, title, url, canonicalUrl: url, fingerprint: id, topics: [], enabled: false });
              versions.put({ ...version, sourceId: id, fingerprint: id });
            }
          };
        };
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      };
    })`);
    await options.reload();
    await waitFor('the long list', async () =>
      (await options.$$eval('.selection', (bars) => bars.map((bar) => bar.textContent)))
        .join('')
        .includes('10,005'),
    );
    const drawn = await options.$$eval('.rows .row', (rows) => rows.length);
    expect(drawn).toBeLessThan(100);
    await options.$eval('.rows.windowed', (list) => list.scrollTo(0, list.scrollHeight));
    await waitFor('the last row', async () =>
      (
        await options.$$eval('.rows .row', (rows) => rows.map((row) => row.getAttribute('aria-posinset')))
      ).includes('10005'),
    );
    await options.type('.filters input[type=search]', 'number 9876');
    await waitFor('the source that was looked for', async () =>
      ((await listed(options))[0] ?? '').includes('Dispatch number 9876'),
    );
    await session.close();
  });
});
