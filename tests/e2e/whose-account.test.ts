import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/compare/comparison.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import {
  type Compared,
  hoverText,
  tooltipText,
  waitForComparison,
  waitForMarks,
} from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { readCsv } from '../read-csv.ts';
import { exported } from './comparison-page.ts';
import { chooseFiles, click, listed, openTab, pressButton } from './options-page.ts';

/** One ferry, told by an agency, by three who print it, and by two who were there. Invented. */
const WIRE = [
  'At least 14 people were killed and 31 injured when a passenger ferry struck a breakwater near the port of Velmar early on Tuesday, the harbour authority said.',
  'The ferry Marjan Star, carrying 212 passengers and 18 crew from the island of Orsk, hit the outer breakwater at 06:40 in thick fog.',
  'Investigators have recovered the voyage data recorder and expect to publish a preliminary report within 30 days, the transport ministry said.',
  'The operator, Velmar Lines, said the 34-year-old vessel had passed a safety inspection in February.',
  'The government declared a day of national mourning on Wednesday.',
];
const LOCAL = [
  'A teacher from Norwold has told how she clung to a life ring after the ferry she was on ran into a harbour wall.',
  ...WIRE.slice(0, 4).map((sentence) =>
    sentence.replace('thick fog', 'dense fog').replace('expect to', 'plan to'),
  ),
  '(With inputs from Reuters)',
];
const BROADCASTER = [
  'Fourteen people are confirmed dead after a ferry from Orsk ran into the harbour wall at Velmar on Tuesday morning.',
  'There were 230 people aboard the Marjan Star, 18 of them crew members, the coastguard has told us.',
  'The black box of the ferry has been found, and a first account of the causes is promised within a month.',
  'Thirty-one people are being treated in hospital in Velmar, five of them in intensive care.',
];
const PAPER = [
  'The captain of the ferry that crashed at Velmar had warned of trouble with his rudder twice in October, crew members said.',
  'Velmar Lines, which owns the 34-year-old ship, insists that inspectors found nothing wrong with it in February.',
  'The voyage data recorder has been recovered and a preliminary report is due within 30 days, Reuters reported.',
  'The seafarers’ union has asked for all five sister ships of the Marjan Star to be kept in port.',
];
const PAGE = `<p>Fourteen people died when the ferry Marjan Star struck the breakwater of Velmar on Tuesday, the harbour authority said. <a href="https://www.reuters.com/velmar">Reuters</a></p>
<p>On board were 212 passengers and 18 members of the crew, who came from the island of Orsk, according to <a href="https://www.reuters.com/velmar">Reuters</a>.</p>
<p>The captain told of a faulty rudder twice in October, members of the crew <a href="https://www.theguardian.com/velmar">told the Guardian</a>.</p>
<p>The recorder of the voyage has been recovered; a preliminary report is expected within 30 days.</p>
<p><a href="https://www.reuters.com/velmar">Reuters</a>, <a href="https://www.theguardian.com/velmar">The Guardian</a></p>
<p>The ship was sold twice within a year, the BBC reported.</p>
<p>The insurer will pay 40 million euros, Le Monde reported.</p>
<p>The independent surveyor Time Olsen looked at the hull in February and found the 34-year-old vessel seaworthy.</p>`;

const story = (outlet: string, title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>${title}</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2026-03-03T09:00:00Z">${head}</head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
const paragraphs = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `<p>${sentence}</p>`).join('');

describe.each(['chromium', 'firefox'] as const)('whose account it is, in %s', (name) => {
  let session: Session;
  let site: Site;
  let folder: string;
  let article: Page;
  let view: Page;
  let state: Compared;

  /** Adds the article of a page by the popup, as somebody does who reads it. */
  async function addPage(path: string, html: string): Promise<void> {
    site.put(path, html);
    const page = await session.open(`${site.origin}${path}`);
    const popup = await session.openPopup(page);
    await pressButton(popup, 'Add this article');
    await popup.waitForSelector('::-p-text(This article is in your library)');
    await popup.close().catch(() => undefined);
    await page.close();
  }

  function findingOf(words: string): Finding {
    const ids = state.comparison.passages.filter(({ text }) => text.includes(words)).map(({ id }) => id);
    const found = state.comparison.findings.find(({ passages }) => passages.some((id) => ids.includes(id)));
    if (found === undefined) throw new Error(`Nothing was found for “${words}”.`);
    return found;
  }

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    folder = await mkdtemp(join(tmpdir(), 'lateral-accounts-'));
    session = await launch(name, { idleMs: 30_000 });
    const options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.source');
    await openTab(options, 'Add');
    const text = await options.waitForSelector('textarea[name="text"]');
    await text?.type(`VELMAR, March 3 (Reuters) - ${WIRE.join(' ')}`);
    await options.type('input[name="title"]', 'Ferry hits breakwater, killing at least 14');
    await options.type('input[name="outlet"]', 'Reuters');
    await options.$eval('.add-article button[type="submit"]', (button) => (button as HTMLElement).click());
    await writeFile(
      join(folder, 'herald.html'),
      story(
        'Velmar Herald',
        'Fourteen dead in the fog',
        paragraphs(WIRE),
        '<meta name="author" content="Reuters">',
      ),
    );
    await writeFile(
      join(folder, 'bbc.html'),
      story('BBC News', 'Ferry disaster: what we know', paragraphs(BROADCASTER)),
    );
    await chooseFiles(options, [join(folder, 'herald.html'), join(folder, 'bbc.html')]);
    await openTab(options, 'Sources');
    await waitFor('the files and the text', async () => (await listed(options)).length === 8);
    await options.close();
    await addPage('/local.html', story('Norwold Post', 'Norwold woman among survivors', paragraphs(LOCAL)));
    await addPage('/paper.html', story('The Guardian', 'An ageing ship', paragraphs(PAPER)));
    site.put('/page.html', story('Harbour Ledger', 'What is known about the ferry of Velmar', PAGE));
    article = await session.open(`${site.origin}/page.html`);
    state = await waitFor('accounts of all five', async () => {
      const found = await waitForComparison(session, article);
      const told = new Set(
        found.comparison.findings.flatMap(({ accounts }) => accounts.map(({ source }) => source.outlet)),
      );
      return told.size === 5 && found;
    });
    const helper = await session.openExtensionPage('popup.html?tab=none');
    const tab = await helper.evaluate(
      `(globalThis.browser ?? globalThis.chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(article.url())})?.id)`,
    );
    await helper.close();
    view = await session.openExtensionPage(`comparison.html?tab=${String(tab)}`);
    await view.waitForSelector('.comparison-head .independence');
  }, 120_000);

  afterAll(async () => {
    await session?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('counts who prints one text once, and who cites it for a claim not again', () => {
    const died = findingOf('Fourteen people died');
    expect(died.accounts.map(({ source }) => source.outlet).toSorted()).toEqual(
      expect.arrayContaining(['BBC News', 'Norwold Post', 'Reuters', 'Velmar Herald']),
    );
    expect(died.independent).toBe(2);
    const recorder = findingOf('The recorder of the voyage');
    expect(recorder.dependences?.map(({ kind }) => kind)).toContain('cites-outlet');
    const inspected = findingOf('found the 34-year-old vessel seaworthy');
    expect(inspected.accounts.length - inspected.independent).toBeGreaterThan(0);
  });

  it('says so above the comparison, with the reasons on demand', async () => {
    const [summary, reasons] = await view.$eval('.comparison-head .independence', (details) => [
      details.querySelector('summary')?.textContent,
      details.textContent,
    ]);
    expect(summary).toBe('5 outlets, 3 independent accounts');
    expect(reasons).toMatch(/Velmar Herald.*taken from Reuters by their own words/);
  });

  it('says so in the popup and over the page', async () => {
    const popup = await session.openPopup(article);
    const words = `${findingOf('Fourteen people died').accounts.length} accounts, 2 of them independent`;
    await popup.waitForSelector(
      `::-p-xpath(//li[contains(., "Fourteen people died")]//summary[.="${words}"])`,
    );
    await popup.close().catch(() => undefined);
    await article.bringToFront();
    await waitForMarks(article);
    await hoverText(article, 'Fourteen people died');
    await waitFor('the tooltip', async () => (await tooltipText(session, article))?.includes(words));
  });

  it.each([
    ['Markdown', (text: string): string => toString(fromMarkdown(text))],
    ['HTML', (text: string): string => text.replace(/<[^>]+>/gu, ' ')],
    [
      'CSV',
      (text: string): string =>
        readCsv(text)
          .map(({ dependences = '' }) => dependences)
          .join('\n'),
    ],
    ['W3C Web Annotations', (text: string): string => text],
    [
      'JSON',
      (text: string): string => text.replace('"declared-origin"', 'taken from Reuters by their own words'),
    ],
  ])('says so in the %s', async (format, read) => {
    await view.bringToFront();
    const { text } = await exported(view, format);
    expect(read(text)).toContain('taken from Reuters by their own words');
  });

  it('holds each outlet that the article cites against the library', async () => {
    await view.bringToFront();
    await click(view, '//button[@role="tab"][contains(., "Outlets it cites")]');
    const rows = await view.$$eval('.citations tbody tr', (found) =>
      found.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)),
    );
    expect(Object.fromEntries(rows)).toEqual({
      Reuters: 'Cited, and its report is in your library',
      Guardian: 'Cited, and its report is in your library',
      BBC: 'Cited; your library has this outlet, but not this fact from it',
      'Le Monde': 'Cited; nothing of this outlet is in your library',
    });
    const printed = await view.$$eval('.citations q', (found) => found.map((words) => words.textContent));
    expect(printed).toContain('Reuters, The Guardian');
    expect(printed).toContain('The insurer will pay 40 million euros, Le Monde reported.');
  });
});
