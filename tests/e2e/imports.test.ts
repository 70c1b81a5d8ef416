import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { serveInputs, type InputServer } from '../unit/browser/serve-inputs.ts';

const ARTICLES = 200;
/** Times the background is killed in the middle of the long import, at random moments. */
const DEATHS = 40;
const LONGEST_LIFE_MS = 250;
const LONG_MS = 300_000;

type Stored = {
  readonly jobs: readonly { id: string; state: string; counts: Record<string, number> }[];
  readonly items: readonly {
    label: string;
    status: string;
    sourceId: string | null;
    failure: { code: string } | null;
  }[];
  readonly sources: readonly { id: string; version: number; origin: string; length: number }[];
  readonly versions: readonly { sourceId: string; version: number; article: { text: string } }[];
};

/** Everything in the library, read in one transaction past the extension's own code. */
function readStored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await done(indexedDB.open('lateral'));
    const names = ['jobs', 'items', 'sources', 'versions'];
    const transaction = database.transaction(names);
    const all = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(names.map((name, index) => [name, all[index]])) as unknown as Stored;
  });
}

/** Every record has its text, and every item tells the truth about the library. */
function expectWhole({ jobs, items, sources, versions }: Stored): void {
  const texts = new Map(versions.map((version) => [`${version.sourceId} ${version.version}`, version]));
  for (const { id, version, length } of sources) {
    expect(texts.get(`${id} ${version}`)?.article.text).toHaveLength(length);
  }
  const added = items.filter(({ status }) => status === 'added').map(({ sourceId }) => sourceId);
  const own = sources.filter(({ origin }) => origin !== 'bundled').map(({ id }) => id);
  expect(own.toSorted()).toEqual(added.toSorted());
  const counted = jobs.reduce((sum, { counts }) => sum + (counts['queued'] ?? 0), 0);
  expect(items.filter(({ status }) => status === 'queued')).toHaveLength(counted);
}

function article(number: number): string {
  const paragraph = `Paragraph of article ${number}: the delegations met and parted without a date for another round. `;
  return `<!doctype html><html lang="en"><head><title>Article ${number}</title></head><body><article><h1>Article ${number}</h1>
    <p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(2)}</p></article></body></html>`;
}

function serveArticles(): Promise<{ origin: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const number = Number(/\d+$/.exec(request.url ?? '')?.[0] ?? 0);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(article(number));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://127.0.0.1:${port}`, close });
    });
  });
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(['chromium', 'firefox'] as const)('imports in %s', (name) => {
  let session: Session;
  let inputs: InputServer;
  let options: Page;

  beforeAll(async () => {
    inputs = await serveInputs();
    session = await launch(name);
    options = await session.openExtensionPage('options.html');
  });

  afterAll(async () => {
    await session?.close();
    await inputs?.close();
  });

  async function addAddresses(urls: readonly string[]): Promise<void> {
    const tab = await options.waitForSelector('::-p-xpath(//button[@role="tab"][contains(., "Add")])');
    await tab?.evaluate((element) => (element as HTMLButtonElement).click());
    await options.waitForSelector('.import-addresses textarea');
    await options.$eval(
      '.import-addresses textarea',
      (element, text) => {
        const area = element as HTMLTextAreaElement;
        area.value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      urls.join('\n'),
    );
    await options.$eval('.import-addresses [type="submit"]', (button) =>
      (button as HTMLButtonElement).click(),
    );
  }

  async function untilDone(expected: number, each: () => Promise<void> = () => wait(200)): Promise<Stored> {
    for (;;) {
      const stored = await readStored(options);
      if (stored.items.length >= expected && stored.jobs.every(({ state }) => state === 'done'))
        return stored;
      await each();
    }
  }

  it(
    'reads what can be read and says what is wrong with the rest',
    async () => {
      const outcomes: readonly (readonly [string, string])[] = [
        ['/good', 'added'],
        ['/empty', 'empty'],
        ['/huge', 'too-large'],
        ['/bomb', 'too-large'],
        // A test's Firefox ends the background after 1.5 s of waiting: it never sees a server's 20 s.
        ...(name === 'chromium' ? [['/slow', 'timeout'] as const] : []),
        ['/dropped', 'network'],
        ['/hung-up', 'network'],
        ['/redirect-loop', 'network'],
        ['/picture', 'wrong-type'],
        ['/picture-as-page', 'wrong-type'],
        ['/missing', 'http-status'],
        ['/no-charset', 'not-article'],
      ];
      await addAddresses(outcomes.map(([path]) => inputs.url(path)));
      const { items } = await untilDone(outcomes.length);
      expect(items.map(({ label, status, failure }) => [label, failure?.code ?? status])).toEqual(
        outcomes.map(([path, outcome]) => [inputs.url(path), outcome]),
      );
    },
    LONG_MS,
  );

  it(
    'loses nothing when the background is killed again and again',
    async () => {
      const site = await serveArticles();
      await addAddresses(
        Array.from({ length: ARTICLES }, (_value, index) => `${site.origin}/article-${index}`),
      );
      let deaths = 0;
      const stored = await untilDone(ARTICLES, async () => {
        await wait(Math.random() * LONGEST_LIFE_MS);
        if (deaths < DEATHS) {
          deaths += 1;
          // It may have ended by itself.
          await session.killBackground().catch(() => undefined);
          expectWhole(await readStored(options));
        }
        await options.evaluate(() => {
          const { chrome, browser } = globalThis as unknown as Record<
            'chrome' | 'browser',
            { runtime: { sendMessage(message: unknown): Promise<unknown> } }
          >;
          void (browser ?? chrome).runtime
            .sendMessage({ lateral: 'library-work', request: null })
            .catch(() => undefined);
        });
      });
      site.close();
      expectWhole(stored);
      expect(deaths).toBeGreaterThan(0);
      const last = stored.items.filter(({ label }) => label.startsWith(site.origin));
      expect(last).toHaveLength(ARTICLES);
      expect(last.filter(({ status }) => status !== 'added')).toEqual([]);
    },
    LONG_MS,
  );
});
