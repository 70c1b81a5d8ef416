import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { benchLibraries, oneEventLibrary } from './bench-library.ts';
import { compareEngines, type EngineRow } from './compare-engines.ts';
import { growthPlot, type GrowthLine } from './growth-plot.ts';
import { hitQueries } from './hit-queries.ts';
import { megabytes, milliseconds, percent, printTable } from './print-table.ts';
import { machine, writeResults } from './results.ts';
import { measureBundled, measureWholeEngine, type WholeRow } from './whole-engine.ts';

/** In passages. Search libraries are compared up to the third, where the slow ones have dropped out. */
const SIZES = [1_000, 10_000, 100_000, 300_000];
const QUICK_SIZES = [1_000, 10_000];
const COMPARED_UP_TO = 110_000;
/** Passages of a library of which every article tells the same event. */
const ONE_EVENT = 20_000;

const quick = process.argv.includes('--quick');
const remarks: string[] = [];
const engines: EngineRow[] = [];
const whole: WholeRow[] = [];

function say(sentence: string): void {
  remarks.push(sentence);
  console.log(sentence);
}

if (loadavg()[0] !== undefined && (loadavg()[0] ?? 0) > cpus().length / 2)
  say(`This machine is busy (load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores): times come out too high.`);

whole.push(await measureBundled());
const queries = hitQueries();
for (const library of benchLibraries(quick ? QUICK_SIZES : SIZES)) {
  console.log(`\n${library.passages.length.toLocaleString('en')} passages, ${library.sources.length} articles`);
  whole.push(await measureWholeEngine(library));
  if (library.passages.length > COMPARED_UP_TO) {
    say(`Search libraries are not built with ${library.passages.length} passages, to keep the run short.`);
    continue;
  }
  const rows = await compareEngines(library, queries, engines, say);
  engines.push(...rows);
  console.log(engineTable(rows));
  write();
}
whole.push(await measureWholeEngine(oneEventLibrary(quick ? 2_000 : ONE_EVENT), 'one event'));
console.log(`\nWhole engine: one article, from its text to the findings\n${wholeTable(whole)}`);
write();

/** After every size: a long run that is ended leaves what it has measured. */
function write(): void {
  writeResults({
    date: new Date().toISOString(),
    machine: machine(),
    queries: queries.length,
    remarks,
    engines,
    whole,
  });
  writeFileSync('bench/growth.svg', growthPlot(lines()));
}

function lines(): readonly GrowthLine[] {
  const names = [...new Set(engines.map((row) => row.engine))].filter((name) => name !== 'Lateral, ranked');
  return [
    {
      name: 'Lateral, whole engine',
      points: whole
        .filter((row) => row.library.endsWith('k'))
        .map((row) => ({ passages: row.passages, ms: row.compare.median })),
    },
    ...names.map((name) => ({
      name,
      points: engines
        .filter((row) => row.engine === name)
        .map((row) => ({ passages: row.passages, ms: row.article.median })),
    })),
  ];
}

function engineTable(rows: readonly EngineRow[]): string {
  return printTable(
    ['engine', 'article, ms', 'p95', 'hit@1', 'build, ms', 'index, MB', 'memory, MB', ''],
    rows.map((row) => [
      row.engine,
      milliseconds(row.article.median),
      milliseconds(row.article.p95),
      percent(row.hitAtOne),
      milliseconds(row.buildMs),
      megabytes(row.indexBytes),
      megabytes(row.memoryBytes),
      row.share < 1 ? `timed on ${percent(row.share)} of the sentences` : '',
    ]),
  );
}

function wholeTable(rows: readonly WholeRow[]): string {
  return printTable(
    [
      'library',
      'articles',
      'passages',
      'median, ms',
      'p95',
      'open, ms',
      'add, p95',
      'add, most',
      'index, MB',
      'memory, MB',
    ],
    rows.map((row) => [
      row.library,
      String(row.sources),
      row.passages.toLocaleString('en'),
      milliseconds(row.compare.median),
      milliseconds(row.compare.p95),
      row.openMs === null ? '–' : milliseconds(row.openMs),
      row.add === null ? '–' : milliseconds(row.add.p95),
      row.add === null ? '–' : milliseconds(row.add.most),
      megabytes(row.indexBytes),
      megabytes(row.memoryBytes),
    ]),
  );
}
