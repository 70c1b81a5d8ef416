import { measureArticleOrNot, pageTable } from '../tests/quality/article-or-not.ts';
import { LATERAL } from '../tests/quality/lateral.ts';
import { BASELINES } from '../tests/quality/baselines.ts';
import { boundaryF1, BOUNDARY_SETS } from '../tests/quality/boundaries.ts';
import { ECB_FILE, ecbGold, type EcbSentence } from '../tests/quality/ecb-gold.ts';
import { detectionTable, measureDetection } from '../tests/quality/detection.ts';
import { judgeCase, measure } from '../tests/quality/measure.ts';
import { MSRP_FILE, msrpTable, type MsrpPair } from '../tests/quality/msrp.ts';
import { otherEventsGold } from '../tests/quality/other-events-gold.ts';
import { measureReading, readingTable } from '../tests/quality/reading.ts';
import { seedsGold } from '../tests/quality/seeds-gold.ts';
import { notThere, readShared } from '../tests/quality/shared-data.ts';
import { countMissing, countOnlyHere, sum, type SilenceCount } from '../tests/quality/silences.ts';
import { storiesGold } from '../tests/quality/stories-gold.ts';
import { table, type Row } from '../tests/quality/tables.ts';
import { withoutSource } from '../tests/quality/without-source.ts';
import { talksGold } from '../tests/quality/talks-gold.ts';
import type { GoldCase } from '../tests/quality/gold.ts';

const SETS: Readonly<Record<string, () => readonly GoldCase[] | null>> = {
  talks: () => talksGold(),
  'own-talks': () => talksGold('own-talks'),
  'other-events': otherEventsGold,
  seeds: seedsGold,
  'seeds without 000': () => withoutSource('bundled-000', seedsGold()),
  'talks without 000': () => withoutSource('bundled-000', talksGold()),
  stories: () => storiesGold('stories'),
  'stories without copies': () => storiesGold('stories', false),
  'own-stories': () => storiesGold('own-stories'),
  'own-stories without copies': () => storiesGold('own-stories', false),
  ecb: () => {
    const corpus = readShared<readonly EcbSentence[]>(ECB_FILE);
    return corpus === null ? null : ecbGold(corpus);
  },
};
const share = ({ right, claimed }: SilenceCount): string => `${right} of ${claimed}`;

/** Pairs of sentences without articles: chosen like a set, measured otherwise. */
const PAIRS = 'msrp';
/** Pages: whether they are articles, and how well they are read. */
const PAGES = 'pages';

/**
 * Prints how well the engine and common search libraries do on the labelled data:
 * `npm run quality -- [--set NAME] [--ours] [--markdown]`
 */
const flags = process.argv.slice(2);
const only = flags.includes('--set') ? flags[flags.indexOf('--set') + 1] : null;
const markdown = flags.includes('--markdown');
if (only !== null && only !== PAIRS && only !== PAGES && (only === undefined || SETS[only] === undefined)) {
  console.error(`No such set. Choose one of: ${[...Object.keys(SETS), PAIRS, PAGES].join(', ')}.`);
  process.exit(1);
}
for (const [name, load] of Object.entries(SETS)) {
  if (only !== null && only !== name) continue;
  const cases = load();
  if (cases === null) {
    console.log(`${notThere(name, ECB_FILE)}\n`);
    continue;
  }
  const rows: Row[] = [];
  const silences: string[] = [];
  for (const engine of flags.includes('--ours') ? [LATERAL] : [LATERAL, ...BASELINES]) {
    const results = [];
    const [onlyHere, missing] = [[], []] as [SilenceCount[], SilenceCount[]];
    for (const one of cases) {
      const result = await engine.run(one);
      results.push(judgeCase(one, result));
      if (result.silences === null) continue;
      onlyHere.push(countOnlyHere(one, result.silences));
      missing.push(countMissing(one, result.silences));
    }
    rows.push({ name: engine.name, measures: measure(results) });
    if (missing.length > 0)
      silences.push(
        `${engine.name}, right of what is said to be only here: ${share(sum(onlyHere))}; missing here: ${share(sum(missing))}`,
      );
  }
  console.log(`${table(name, rows, markdown)}\n\n${silences.join('\n')}\n`);
}
if (only === null || only === PAIRS) {
  const pairs = readShared<readonly MsrpPair[]>(MSRP_FILE);
  console.log(`${pairs === null ? notThere(PAIRS, MSRP_FILE) : msrpTable(pairs)}\n`);
}
if (only === null || only === PAGES) {
  console.log(`${pageTable(measureArticleOrNot())}\n\n${readingTable(measureReading())}\n`);
}
if (only === null) {
  const boundaries = Object.entries(BOUNDARY_SETS).map(
    ([name, load]) => `${name} ${boundaryF1(load()).toFixed(3)}`,
  );
  console.log(`ends of sentences, F1: ${boundaries.join(', ')}\n`);
  console.log(detectionTable(measureDetection()));
}
