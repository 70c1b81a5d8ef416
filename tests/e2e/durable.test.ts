import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryExport } from '../../lib/library/export-format.ts';
import type { ImportItem, ImportJob } from '../../lib/library/import-item.ts';
import type { SourceRecord, SourceVersion } from '../../lib/library/source-record.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import {
  chooseFiles,
  fetchAddresses,
  keepSaved,
  listed,
  openTab,
  pressButton,
  saved,
  stored,
} from './options-page.ts';

const SOURCES = 200;
/** Those that come with Lateral. */
const BUNDLED = 5;
const KILLS = 100;
/** Two hundred articles take a browser on a free machine some ten seconds. */
const IMPORT_LIMIT_MS = 180_000;

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

/** One source of a list that somebody else made. */
const boat = (number: number) => ({
  id: `boat-${number}`,
  outlet: 'Harbour Post',
  title: `Boat ${number}`,
  url: `https://boats.example/${number}`,
  published: null,
  text: `Boat number ${number} left the quay on time, the harbour master of pier ${number} said.`,
});

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

  // A browser for each test: one that is tried again begins with a new library.
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lateral-library-'));
    session = await launch(name);
  });

  afterEach(async () => {
    await session?.close();
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
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
      IMPORT_LIMIT_MS,
    );
    const items = await expectWhole(options);
    expect(items.map(({ status }) => status)).toEqual(Array.from({ length: SOURCES }, () => 'added'));
    await options.close();
  }, 480_000);

  /** What "Download" of the whole library saves. */
  async function exported(options: Page): Promise<string> {
    await openTab(options, 'Backup');
    await options.waitForSelector('.export-row button');
    await options.$eval('.export-row button', (button) => (button as HTMLElement).click());
    return saved(options);
  }

  const withoutTime = (json: string): string => json.replace(/"exported":"[^"]*"/, '');

  it('exports everything, is wiped, takes it back, and is the same', async () => {
    const options = await session.openExtensionPage('options.html');
    await keepSaved(options);
    const list = join(folder, 'sources.json');
    await writeFile(list, JSON.stringify(Array.from({ length: SOURCES }, (_, index) => boat(index))));
    await chooseFiles(options, [list]);
    await options.waitForSelector('.import-report[data-state="done"]', { timeout: IMPORT_LIMIT_MS });
    await openTab(options, 'Sources');
    await options.waitForSelector('.source');
    await options.$eval('.source [role=switch]', (input) => (input as HTMLElement).click());
    await openTab(options, 'Topics');
    await options.waitForSelector('.topic .terms select');
    await options.select('.topic .terms select', 'never');
    await openTab(options, 'Settings');
    await options.waitForSelector('.setting select');
    await options.select('.setting select', 'dark');
    await waitFor('the switch and the correction to be kept', async () => {
      const [sources, topics] = [
        await stored<SourceRecord>(options, 'sources'),
        await stored<{ corrections: object }>(options, 'topics'),
      ];
      return (
        sources.some(({ enabled }) => !enabled) &&
        topics.some(({ corrections }) => Object.keys(corrections).length > 0)
      );
    });
    await options.waitForSelector('[data-theme=dark]');
    const before = await exported(options);
    const { sources, topics, settings } = JSON.parse(before) as LibraryExport;
    expect(sources).toHaveLength(SOURCES + BUNDLED);
    expect(topics).toHaveLength(1);
    expect(settings['theme']).toBe('dark');
    const file = join(folder, 'lateral-library.json');
    await writeFile(file, before);

    const word = await options.waitForSelector('.site-form input');
    await word?.type('delete');
    await pressButton(options, 'Delete everything');
    await waitFor(
      'the library to be new',
      async () => (await stored<SourceRecord>(options, 'sources')).length === BUNDLED,
    );
    await chooseFiles(options, [file]);
    await options.waitForSelector('.import-report[data-state="done"]', { timeout: IMPORT_LIMIT_MS });
    const after = await exported(options);
    expect(withoutTime(after) === withoutTime(before)).toBe(true);
    await options.close();
  }, 480_000);

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
    expect(await alert?.evaluate((element) => element.textContent)).toContain('no space left');
    expect(await listed(options)).toEqual(before);
    await options.close();
  });
});
