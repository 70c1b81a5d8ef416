import { createPassageIndex } from '../../lib/match/index/create-passage-index.ts';
import { analyseArticle } from '../../lib/match/analyse-article.ts';
import { matchArticle } from '../../lib/match/match-article.ts';
import { spread, type BenchLibrary } from './bench-library.ts';
import { bytesInUse, time, timed, type Timing } from './clock.ts';
import { engineHitAtOne, hitAtOne, type HitQuery } from './hit-queries.ts';
import { LATERAL_INDEX, RIVALS, type SearchEngine } from './search-engines.ts';
import { createLibrary } from './whole-engine.ts';

/** One engine over a library of one size. */
export type EngineRow = {
  readonly engine: string;
  readonly passages: number;
  readonly buildMs: number;
  readonly indexBytes: number;
  readonly memoryBytes: number;
  /** One article of 40 sentences. */
  readonly article: Timing;
  /** Share of an article's sentences that were really asked; the time is scaled up to all. */
  readonly share: number;
  /** `null` where asking every labelled sentence would take minutes. */
  readonly hitAtOne: number | null;
};

/** Candidates asked for each sentence. */
const LIMIT = 30;
/** Milliseconds given to the articles of one engine. */
const BUDGET = 4_000;
/** Slower than this at one size, in milliseconds an article: at the next only some sentences are asked. */
const SLOW = 1_500;
const SLOW_SHARE = 0.1;
/** Slower than this at one size: not asked at the next. */
const TOO_SLOW = 3_000;
const PAGES = 30;

export async function compareEngines(
  library: BenchLibrary,
  queries: readonly HitQuery[],
  before: readonly EngineRow[],
  say: (sentence: string) => void,
): Promise<readonly EngineRow[]> {
  const rows = [await measureWhole(library, queries)];
  for (const engine of [LATERAL_INDEX, ...RIVALS]) {
    const last = before.findLast((row) => row.engine === engine.name);
    if (last !== undefined && last.article.median > TOO_SLOW) {
      say(
        `${engine.name} is left out at ${library.passages.length} passages: ` +
          `at ${last.passages} it took ${Math.round(last.article.median)} ms an article.`,
      );
      continue;
    }
    rows.push(await measureEngine(engine, library, queries, (last?.article.median ?? 0) > SLOW));
  }
  return rows;
}

async function measureEngine(
  engine: SearchEngine,
  library: BenchLibrary,
  queries: readonly HitQuery[],
  slow: boolean,
): Promise<EngineRow> {
  const memory = bytesInUse();
  const { ms, value: built } = timed(() => engine.build(library));
  const memoryBytes = bytesInUse() - memory;
  const share = slow ? SLOW_SHARE : 1;
  const articles = goRound(spread(library.pages, PAGES), PAGES).map((page) => {
    const sentences = analyseArticle({ ...page }).passages.map((passage) => passage.analysis.passage.text);
    return sentences.slice(0, Math.ceil(sentences.length * share));
  });
  const article = await time(articles, BUDGET, (sentences) =>
    sentences.map((sentence) => built.search(sentence, LIMIT)),
  );
  const texts = new Map(library.sources.map((source) => [source.id, source.article.text]));
  return {
    engine: engine.name,
    passages: library.passages.length,
    buildMs: ms,
    indexBytes: built.bytes(),
    memoryBytes,
    article: scaled(article, 1 / share),
    share,
    hitAtOne: slow ? null : hitAtOne(built, queries, ({ sourceId }) => texts.get(sourceId) ?? ''),
  };
}

/** The engine as the reader has it up to the ranking: admission, retrieval, scoring. */
async function measureWhole(library: BenchLibrary, queries: readonly HitQuery[]): Promise<EngineRow> {
  const memory = bytesInUse();
  const { ms, value: index } = timed(() => {
    const index = createPassageIndex();
    index.addAll(library.indexed);
    return index;
  });
  const memoryBytes = bytesInUse() - memory;
  const pages = spread(library.pages, PAGES);
  const compareLibrary = createLibrary(index, library.sources, pages);
  return {
    engine: 'Lateral, ranked',
    passages: library.passages.length,
    buildMs: ms,
    indexBytes: index.snapshot(1).segments.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
    memoryBytes,
    article: await time(pages, BUDGET, (page) =>
      matchArticle(analyseArticle({ ...page }), compareLibrary),
    ),
    share: 1,
    hitAtOne: await engineHitAtOne(compareLibrary, queries),
  };
}

/** A small library has few pages: a search engine is asked them again, or it would be timed before it is compiled. */
function goRound<T>(items: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_, k) => items[k % items.length]).filter((item) => item !== undefined);
}

function scaled({ median, p95, most, runs }: Timing, by: number): Timing {
  return { median: median * by, p95: p95 * by, most: most * by, runs };
}
