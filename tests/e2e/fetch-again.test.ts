import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceRecord, SourceVersion } from '../../lib/library/source-record.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitForComparison } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { click, fetchAddresses, latestReport, listed, openTab, pressButton, stored } from './options-page.ts';

const TITLE = 'Palace gardens stay shut as Russia and Ukraine negotiate in Istanbul';
const FIRST =
  'Visitors were turned away on Friday: the gardens of the Dolmabahçe Palace were closed to the public until the evening while the Russian and Ukrainian delegations met inside.';
const SECOND =
  'Interpreters worked in three languages during the ceasefire talks, according to the palace administration.';
const CORRECTION = 'The palace administration later said that interpreters had worked in two languages.';

const page = (...paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

/** A site whose one page can change, and be held back until the test lets it go. */
type Source = {
  readonly url: string;
  html: string;
  hold(): { readonly asked: Promise<void>; readonly release: () => void };
  close(): void;
};

async function serveSource(): Promise<Source> {
  let gate: { readonly ask: () => void; readonly open: Promise<void> } | null = null;
  const server: Server = createServer((_request, response) => {
    const held = gate;
    gate = null;
    held?.ask();
    void (held?.open ?? Promise.resolve()).then(() =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(source.html),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const source: Source = {
    url: `http://127.0.0.1:${port}/palace-gardens`,
    html: page(FIRST, SECOND),
    hold() {
      let ask = (): void => undefined;
      let release = (): void => undefined;
      const asked = new Promise<void>((resolve) => {
        ask = resolve;
      });
      const open = new Promise<void>((resolve) => {
        release = resolve;
      });
      gate = { ask, open };
      return { asked, release };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return source;
}

describe.each(['chromium', 'firefox'] as const)('sources fetched again in %s', (name) => {
  let session: Session;
  let source: Source;
  let site: Site;
  let options: Page;

  beforeAll(async () => {
    source = await serveSource();
    site = await serveSite('tests/fixtures/site');
    session = await launch(name, { idleMs: 30_000 });
    options = await session.openExtensionPage('options.html');
    await fetchAddresses(options, [source.url]);
    expect((await latestReport(options)).get(source.url)).toBe('added');
    await openTab(options, 'Sources');
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
    source?.close();
  });

  const row = `//li[contains(@class, "row")][contains(., "Palace gardens")]`;

  /** Selects the source, presses "Fetch again". */
  async function fetchAgain(): Promise<void> {
    await options.bringToFront();
    await click(options, `${row}//input[contains(@class, "check")]`);
    await pressButton(options, 'Fetch again');
    await click(options, `${row}//input[contains(@class, "check")]`);
  }

  /** What the page says of it where it was asked for; the report is closed then. */
  async function answer(): Promise<string> {
    const report = await options.waitForSelector('.import-report[data-state=done] .import-items li', {
      timeout: 45_000,
    });
    const words = await report?.$eval('.meta', (line) => line.textContent ?? '');
    await options.$eval('.import-report .import-tools .quiet', (button) => (button as HTMLElement).click());
    await waitFor('the report to go', async () => (await options.$('.import-report')) === null);
    return words?.replace(/[\u2066-\u2069]/g, '') ?? '';
  }

  const texts = async (): Promise<readonly SourceVersion[]> => {
    const found = (await stored<SourceRecord>(options, 'sources')).find(({ url }) => url === source.url);
    return (await stored<SourceVersion>(options, 'versions')).filter(
      ({ sourceId }) => sourceId === found?.id,
    );
  };

  it('say so when their page has not changed', async () => {
    await fetchAgain();
    expect(await answer()).toBe('nothing new');
    expect(await texts()).toHaveLength(1);
  });

  it('keep both texts of a page that has changed, with their dates, and comparisons say which was used', async () => {
    source.html = page(FIRST, SECOND, CORRECTION);
    await fetchAgain();
    expect(await answer()).toBe('its text has changed; both versions are kept');
    const versions = await texts();
    expect(versions.map(({ article }) => article.text.includes(CORRECTION))).toEqual([false, true]);
    const [first = '', second = ''] = versions.map(({ provenance }) => provenance?.at);
    expect(first < second).toBe(true);

    await click(options, `${row}//button[contains(@aria-label, "Read text")]`);
    const names = await options.waitForSelector('.text-dialog select');
    const words = await names?.$$eval('option', (all) => all.map((option) => option.textContent ?? ''));
    expect(words).toEqual([
      expect.stringMatching(/^Version 1, /) as string,
      expect.stringMatching(/^Version 2, .*\(used in comparisons\)$/) as string,
    ]);
    await pressButton(options, 'Close');

    const article = await session.open(`${site.origin}/talks-article.html`);
    const { comparison } = await waitForComparison(session, article);
    await article.close();
    const accounts = comparison.findings.flatMap((finding) => finding.accounts);
    const used = accounts.find((account) => account.source.title === TITLE)?.source.textVersion;
    expect(used).toEqual({ number: 2, at: second });
  });

  it('stay deleted when they are deleted meanwhile', async () => {
    source.html = page(FIRST, CORRECTION);
    const { asked, release } = source.hold();
    await fetchAgain();
    await asked;
    await click(options, `${row}//button[contains(@aria-label, "Delete")]`);
    await waitFor('the source to go', async () =>
      (await listed(options)).every((words) => !words.includes('Palace gardens')),
    );
    release();
    expect(await answer()).toBe('you deleted it earlier');
    expect((await listed(options)).every((words) => !words.includes('Palace gardens'))).toBe(true);
    const records = await stored<SourceRecord>(options, 'sources');
    expect(records.find(({ version, origin }) => origin === 'url' && version === 2)?.deleted).not.toBeNull();
    await pressButton(options, 'Undo');
    await waitFor('the source to come back as it was', async () =>
      (await listed(options)).some((words) => words.includes('Palace gardens')),
    );
    expect(await texts()).toHaveLength(2);
  });
});
