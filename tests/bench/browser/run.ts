import { spawnSync } from 'node:child_process';
import { launch, type Session } from '../../../scripts/browsers/launch.ts';
import { type Site, serveSite } from '../../../scripts/browsers/serve-site.ts';
import { summary } from '../clock.ts';
import { milliseconds, printTable } from '../print-table.ts';
import { machine, writeResults } from '../results.ts';
import { bundle } from './bundle.ts';
import { type ColdRow, measureColdStart } from './cold-start.ts';
import { type DetectorRow, measureDetectors } from './detectors.ts';
import { type HighlightRow, measureHighlights } from './highlights.ts';
import { costPages } from './large-pages.ts';
import { type Blocking, pageCost } from './page-cost.ts';
import { measurePopup, type OpeningRow } from './popup-opening.ts';

const SIZES = [1_000, 10_000, 100_000];
const QUICK_SIZES = [1_000, 10_000];
/** Loads of each page: the figures are medians over them. */
const LOADS = 5;

type CostRow = { readonly page: string; readonly detector: Blocking; readonly reader: Blocking };

function medianBlocking(all: readonly Blocking[]): Blocking {
  const median = (of: (blocking: Blocking) => number) => summary(all.map(of)).median;
  return {
    total: median(({ total }) => total),
    longest: median(({ longest }) => longest),
    drawing: median(({ drawing }) => drawing),
    tasks: median(({ tasks }) => tasks),
  };
}

async function measurePages(session: Session, site: Site): Promise<readonly CostRow[]> {
  const rows: CostRow[] = [];
  const sample = { name: 'sample article', path: '/talks-article.html' };
  const unrelated = { name: 'article about a garden', path: '/garden-article.html' };
  const made = costPages().map(({ name, html }, index) => {
    site.put(`/made-${index}.html`, html);
    return { name, path: `/made-${index}.html` };
  });
  for (const { name, path } of [unrelated, sample, ...made]) {
    const costs = [];
    for (let load = 0; load < LOADS; load += 1) costs.push(await pageCost(session, `${site.origin}${path}?${load}`));
    rows.push({
      page: name,
      detector: medianBlocking(costs.map(({ detector }) => detector)),
      reader: medianBlocking(costs.map(({ reader }) => reader)),
    });
  }
  return rows;
}

function costTable(rows: readonly CostRow[]): string {
  return printTable(
    ['page', 'detector, ms', 'longest', 'reader, ms', 'longest', 'drawing'],
    rows.map(({ page, detector, reader }) => [
      page,
      milliseconds(detector.total),
      milliseconds(detector.longest),
      ...(reader.tasks === 0
        ? ['–', '–', '–']
        : [reader.total, reader.longest, reader.drawing].map(milliseconds)),
    ]),
  );
}

function highlightTable(rows: readonly HighlightRow[]): string {
  return printTable(
    ['marks over 30,000 words', 'marks', 'draw, ms', 'clear, ms', 'wrap, ms', 'unwrap, ms'],
    rows.map(({ unit, lateral, wrapping }) => [
      `every ${unit}`,
      lateral.marks.toLocaleString('en'),
      ...[lateral.draw, lateral.clear, wrapping.draw, wrapping.clear].map(milliseconds),
    ]),
  );
}

function detectorTable(rows: readonly DetectorRow[]): string {
  return printTable(
    ['detector', 'pages', 'right', 'missed', 'false', 'ms a page', 'p95'],
    rows.map((row) => [
      row.detector,
      ...[row.pages, row.right, row.missedArticles, row.falseArticles].map(String),
      row.median.toFixed(2),
      row.p95.toFixed(2),
    ]),
  );
}

function openingTable(rows: readonly OpeningRow[]): string {
  const least = rows[0]?.shown.median ?? 1;
  return printTable(
    ['opened in a tab', 'shown, ms', 'p95', 'times the first'],
    rows.map(({ page, shown }) => [
      page,
      milliseconds(shown.median),
      milliseconds(shown.p95),
      (shown.median / least).toFixed(1),
    ]),
  );
}

function coldTable(rows: readonly ColdRow[]): string {
  return printTable(
    ['passages', 'articles', 'cold, ms', 'p95', 'then, ms'],
    rows.map(({ passages, sources, cold, warm }) => [
      passages.toLocaleString('en'),
      String(sources),
      ...[cold.median, cold.p95, warm.median].map(milliseconds),
    ]),
  );
}

/** Measures the built extension in Chromium, prints the tables and adds them to bench/results.json. */
export async function runBrowserBench({ quick }: { readonly quick: boolean }): Promise<void> {
  const built = spawnSync('wxt', ['build'], { stdio: 'ignore', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error('The extension was not built: see `npm run build`.');
  const [measure, fillLibrary] = await Promise.all([
    bundle('tests/bench/browser/in-page/measure.ts'),
    bundle('tests/bench/browser/in-page/fill-library.ts'),
  ]);
  const site = await serveSite('tests/fixtures/site');
  const session = await launch('chromium');
  const newPage = () => session.browser.newPage();
  const before = machine();
  const cold: ColdRow[] = [];
  const sections: Record<string, unknown> = { date: new Date().toISOString(), machine: before };
  /** After every section: a run that is ended leaves what it has measured. */
  const write = (section: Readonly<Record<string, unknown>>): void => {
    Object.assign(sections, section);
    writeResults({ browser: sections });
  };
  try {
    const pages = await measurePages(session, site);
    write({ pages });
    console.log(`\nProcessor time of a page’s main thread\n${costTable(pages)}`);
    const highlights = await measureHighlights(newPage, measure);
    write({ highlights });
    console.log(`\nHighlights against wrapping\n${highlightTable(highlights)}`);
    const detectors = await measureDetectors(newPage, site, measure);
    write({ detectors });
    console.log(`\nIs this page an article?\n${detectorTable(detectors)}`);
    const opening = await measurePopup(session, site);
    write({ opening });
    console.log(`\nOpening the popup\n${openingTable(opening)}`);
    await measureColdStart(session, fillLibrary, quick ? QUICK_SIZES : SIZES, (row) => {
      cold.push(row);
      write({ cold });
    });
    console.log(`\nFirst comparison after the background was ended\n${coldTable(cold)}`);
  } finally {
    await session.close();
    await site.close();
  }
}
