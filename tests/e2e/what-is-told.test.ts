import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account, Finding } from '../../lib/compare/comparison.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { hoverText, tooltipText, waitForComparison, waitForMarks } from '../../scripts/browsers/reading.ts';
import type { Compared } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { opened } from './comparison-page.ts';
import { libraryFile, PAGE, pageOf, SOURCES } from '../fixtures/hand-added.ts';
import { chooseFiles, click, latestReport, listed, openTab, pressButton } from './options-page.ts';

const [LEDGER, ...IN_FILE] = SOURCES;
const CONCILIATOR = 'former judge Ruth Amann';
const CARMAKERS = 'parts from the islands';

describe.each(['chromium', 'firefox'] as const)('what is told of a story added by hand, in %s', (name) => {
  let session: Session;
  let site: Site;
  let folder: string;
  let article: Page;
  let popup: Page;
  let state: Compared;

  const findingOf = (words: string): Finding => {
    const { passages, findings } = state.comparison;
    const passage = passages.find(({ text }) => text.includes(words));
    const finding = findings.find(({ passages: ids }) => ids.includes(passage?.id ?? ''));
    if (finding === undefined) throw new Error(`Nobody else tells “${words}”.`);
    return finding;
  };
  const accountIn = (finding: Finding, outlet: string): Account | undefined =>
    finding.accounts.find(({ source }) => source.outlet === outlet);

  /** What the popup says of the account of an outlet that has these words. */
  const printed = async (words: string): Promise<string> => {
    const card = await popup.waitForSelector(
      `::-p-xpath(//article[contains(@class, "account")][contains(., "${words}")])`,
    );
    return String(await card?.evaluate((element) => element.textContent));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lateral-told-'));
    await writeFile(join(folder, 'ferries.json'), libraryFile(IN_FILE));
    site = await serveSite('tests/fixtures/site');
    site.put('/page.html', pageOf(PAGE));
    site.put('/paid.html', pageOf(PAGE, 3));
    if (LEDGER !== undefined) site.put('/ledger.html', pageOf(LEDGER));
    session = await launch(name);
    const options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.source');
    await chooseFiles(options, [join(folder, 'ferries.json')]);
    expect([...(await latestReport(options)).values()]).toEqual(IN_FILE.map(() => 'added'));

    const ledger = await session.open(`${site.origin}/ledger.html`);
    const adding = await session.openPopup(ledger);
    await pressButton(adding, 'Add this article');
    await adding.waitForSelector('::-p-text(This article is in your library)');
    await adding.close().catch(() => undefined);
    await ledger.close();
    await openTab(options, 'Sources');
    await waitFor('all sources', async () => (await listed(options)).length === 5 + SOURCES.length);
    await options.close();

    article = await session.open(`${site.origin}/page.html`);
    const asked = await session.openPopup(article);
    await asked.waitForSelector('[data-state="compared"] .account');
    await asked.close().catch(() => undefined);
    state = await waitForComparison(session, article);
    popup = await session.openPopup(article);
    await popup.waitForSelector('[data-state="compared"] .account');
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('compares the page with all that was added, and names no bundled topic for it', async () => {
    const words = String(await popup.evaluate('document.body.textContent'));
    expect(words).not.toContain('peace talks');
    const outlets = state.comparison.findings.flatMap(({ accounts }) =>
      accounts.map((one) => one.source.outlet),
    );
    expect(new Set(outlets)).toEqual(new Set(SOURCES.map(({ outlet }) => outlet)));
  });

  it('calls nothing a conflict', () => {
    expect(state.comparison.findings.map(({ verdict }) => verdict)).not.toContain('conflicts');
  });

  it('shows a later round as another occasion', async () => {
    const account = accountIn(findingOf('9 percent more money over one year'), 'Marsh Evening News');
    expect(account?.verdict).toBe('another-occasion');
    expect(account?.differences).toEqual([{ kind: 'number', here: '9 percent', there: '7 percent' }]);
    expect(await printed('cancelled crossings remain valid until the end of July')).toContain(
      'a similar event, not the same one',
    );
  });

  it('shows what two sides claim as their claims', async () => {
    const account = accountIn(findingOf('6,200 members'), 'Business Ledger');
    expect(account).toMatchObject({ verdict: 'differs', reason: { rule: 'opposed-claims' } });
    const words = await printed('Only 3,900 members');
    expect(words).toContain('Who says it');
    expect(words).toContain('Each side speaks for itself');
  });

  it('shows a later count as later', async () => {
    const account = accountIn(findingOf('12 passengers were hurt'), 'Radio Fjord');
    expect(account).toMatchObject({ verdict: 'differs', reason: { rule: 'later-count' } });
    expect(await printed('31 passengers were hurt')).toContain('Counted at different times');
  });

  it('says the same at the passage', async () => {
    await article.bringToFront();
    await waitForMarks(article);
    await hoverText(article, 'Police said 12 passengers');
    const text = await waitFor('the tooltip', () => tooltipText(session, article));
    expect(text).toContain('Counted at different times');
    await article.mouse.move(5, 5);
  });

  it('lists what is missing here, what most report first, and a filter by outlet keeps it', async () => {
    await popup.close().catch(() => undefined);
    const again = await session.openPopup(article);
    await again.waitForSelector('.popup-foot');
    const view = await opened(session, 'comparison.html?tab=', () => pressButton(again, 'Full comparison'));
    await view.waitForSelector('.matrix');
    await view.select('.filters select', 'Coast Courier');
    await waitFor('the filtered matrix', async () => {
      const rows = await view.$$eval('.matrix tbody tr', (all) => all.map((row) => row.textContent ?? ''));
      return rows.filter((row) => row.includes('Missing here')).length === 2;
    });
    await view.select('.filters select', 'Radio Fjord');
    await waitFor('one missing fact of the other outlet', async () => {
      const rows = await view.$$eval('.matrix tbody tr', (all) => all.map((row) => row.textContent ?? ''));
      const missing = rows.filter((row) => row.includes('Missing here'));
      return missing.length === 1 && missing[0]?.includes(CONCILIATOR) === true;
    });
    await click(view, '//button[@role="tab"][contains(., "Missing here")]');
    const panel = await view.waitForSelector('[role="tabpanel"]:not([hidden])');
    const words = String(await panel?.evaluate((element) => element.textContent));
    expect(words).toMatch(/3 independent accounts.+2 independent accounts/u);
    expect(words.indexOf(CONCILIATOR)).toBeGreaterThan(-1);
    expect(words.indexOf(CARMAKERS)).toBeGreaterThan(words.indexOf(CONCILIATOR));
    expect(words).not.toContain('9 percent');
    await view.close();
  });

  it('claims nothing missing from a part of an article', async () => {
    const page = await session.open(`${site.origin}/paid.html`);
    const paid = await session.openPopup(page);
    await paid.waitForSelector('[data-state="compared"] .account');
    await click(paid, '//button[@role="tab"][contains(., "Missing here")]');
    await paid.waitForSelector('::-p-text(Only a part of the article is on the page)');
    await paid.close().catch(() => undefined);
    const { article: read, comparison } = await waitForComparison(session, page);
    expect(read.partial).toBe('paywall');
    expect(comparison.findings.length).toBeGreaterThan(0);
    expect(comparison.missingHere).toEqual([]);
    await page.close();
  });
});
