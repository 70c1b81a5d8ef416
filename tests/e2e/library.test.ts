import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, makeProfile, type Session } from '../../scripts/browsers/launch.ts';
import { waitForComparison } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';

const SECOND_ACCOUNT = [
  'Palace gardens stay shut as Russia and Ukraine negotiate in Istanbul',
  'Visitors were turned away on Friday: the gardens of the Dolmabahçe Palace were closed to the public until the evening while the Russian and Ukrainian delegations met inside.',
  'Interpreters worked in three languages during the ceasefire talks, according to the palace administration.',
].join('\n');

describe.each(['chromium', 'firefox'] as const)('the library in %s', (name) => {
  let session: Session;
  let site: Site;
  let profile: string;
  let visit = 0;

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    profile = await makeProfile();
    session = await launch(name, { profile });
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function outletsOnPage(): Promise<readonly string[]> {
    const page = await session.open(`${site.origin}/talks-article.html?visit=${++visit}`);
    const { comparison } = await waitForComparison(session, page);
    await page.close();
    const accounts = comparison.findings.flatMap((finding) => finding.accounts);
    return [...new Set(accounts.map(({ source }) => source.outlet ?? ''))];
  }

  async function openTab(options: Page, name: string): Promise<void> {
    const tab = await options.waitForSelector(`::-p-xpath(//button[@role="tab"][contains(., "${name}")])`);
    await tab?.evaluate((element) => (element as HTMLButtonElement).click());
  }

  async function listed(options: Page): Promise<readonly string[]> {
    return options.$$eval('.source', (rows) => rows.map((row) => row.textContent ?? ''));
  }

  it('adds a pasted article, which is then compared with', async () => {
    const options = await session.openExtensionPage('options.html');
    await openTab(options, 'Add');
    await options.waitForSelector('textarea[name="text"]');
    await options.type('textarea[name="text"]', SECOND_ACCOUNT);
    await options.type('input[name="title"]', 'Palace gardens stay shut');
    await options.type('input[name="outlet"]', 'Bosphorus Bulletin');
    await options.type('input[name="url"]', 'https://bulletin.example/palace-gardens');
    await options.$eval('.add-article button[type="submit"]', (button) =>
      (button as HTMLButtonElement).click(),
    );
    await openTab(options, 'Sources');
    await waitFor('the new source in the list', async () =>
      (await listed(options)).some((row) => row.includes('Bosphorus Bulletin')),
    );
    await options.close();
    await waitFor('an account of the new source', async () =>
      (await outletsOnPage()).includes('Bosphorus Bulletin'),
    );
  });

  it('keeps it through a restart of the browser', async () => {
    await session.close();
    session = await launch(name, { profile });
    expect(await outletsOnPage()).toContain('Bosphorus Bulletin');
  });

  it('compares no longer with a source that is switched off', async () => {
    const options = await session.openExtensionPage('options.html');
    const row = await options.waitForSelector('::-p-xpath(//li[contains(., "Bosphorus Bulletin")])');
    await row?.$eval('input[role="switch"]', (input) => (input as HTMLInputElement).click());
    await waitFor(
      'the comparison without it',
      async () => !(await outletsOnPage()).includes('Bosphorus Bulletin'),
    );
    await options.close();
  });

  it('deletes a source and brings it back', async () => {
    const options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.source');
    const before = await listed(options);
    await options.$eval('.source .source-tools button:last-child', (button) =>
      (button as HTMLButtonElement).click(),
    );
    await waitFor('the source to go', async () => (await listed(options)).length === before.length - 1);
    await options.$eval('.toast button', (button) => (button as HTMLButtonElement).click());
    await waitFor('the source to come back', async () => (await listed(options)).length === before.length);
    expect((await listed(options)).toSorted()).toEqual(before.toSorted());
    await options.close();
  });

  it('adds the article in the tab from the popup, and never compares it with itself', async () => {
    const page = await session.open(`${site.origin}/talks-article.html?visit=${++visit}`);
    await waitForComparison(session, page);
    const popup = await session.openPopup(page);
    const button = await popup.waitForSelector('::-p-xpath(//button[contains(., "Add this article")])');
    await button?.evaluate((element) => (element as HTMLButtonElement).click());
    await popup.waitForSelector('.popup-foot [role="status"]');
    await popup.close().catch(() => undefined);
    await page.close();
    const options = await session.openExtensionPage('options.html');
    await waitFor('the page among the sources', async () =>
      (await listed(options)).some((row) => row.includes('The Harbour Courier')),
    );
    await options.close();
    expect(await outletsOnPage()).not.toContain('The Harbour Courier');
  });
});
