import { compareArticle } from '../../lib/compare/compare-article.ts';
import type { Source } from '../../lib/library/source.ts';
import { analyseArticle } from '../../lib/match/analyse-article.ts';
import type { CompareLibrary } from '../../lib/match/compare-library.ts';
import { createIndexedLibrary } from '../../lib/match/create-indexed-library.ts';
import { createMemoryLibrary } from '../../lib/match/create-memory-library.ts';
import { createPassageIndex, type LocalPassageIndex } from '../../lib/match/index/create-passage-index.ts';
import type { PassageIndex } from '../../lib/match/index/passage-index.ts';
import { bundledSources } from '../../seeds/bundled.ts';
import { talksArticles, talksPage } from '../quality/talks-gold.ts';
import { spread, type BenchLibrary } from './bench-library.ts';
import { bytesInUse, summary, time, timed, type Timing } from './clock.ts';

/** The whole engine over a library of one size. */
export type WholeRow = {
  readonly library: string;
  readonly passages: number;
  readonly sources: number;
  /** Reading the page, admission, retrieval, scoring, verdicts, findings: one article. */
  readonly compare: Timing;
  /** From the stored buffers to the first answer about whole articles, in milliseconds. */
  readonly openMs: number | null;
  /** Adding one article of 40 passages, stems at hand; without the next comparison's share. */
  readonly add: Timing | null;
  readonly indexBytes: number | null;
  /** What the index takes in memory with all it derives; texts are not in memory. */
  readonly memoryBytes: number | null;
};

const PAGES = 40;
const BUDGET = 15_000;
const ADDED = 40;

/** The library the reader begins with, on real reports of the talks. */
export async function measureBundled(): Promise<WholeRow> {
  const sources = bundledSources();
  const library = createMemoryLibrary(sources);
  const pages = talksArticles()
    .filter((article) => article.class === 'positive' && article.lang.startsWith('en'))
    .map(talksPage);
  const compare = await time(pages, BUDGET, (page) => compareArticle({ ...page }, library));
  return {
    library: 'bundled',
    passages: sources.reduce((sum, { article }) => sum + analyseArticle(article).passages.length, 0),
    sources: sources.length,
    compare,
    openMs: null,
    add: null,
    indexBytes: null,
    memoryBytes: null,
  };
}

export async function measureWholeEngine(
  bench: BenchLibrary,
  name = `${Math.round(bench.passages.length / 1000)}k`,
): Promise<WholeRow> {
  const before = bytesInUse();
  const made = createPassageIndex();
  made.addAll(bench.indexed);
  const stored = made.snapshot(1);
  // The first questions make what an index derives from its segments, which stays in memory too.
  const { ms: openMs, value: index } = timed(() => {
    const opened = createPassageIndex(stored);
    opened.similarSources(['talk'], 1);
    opened.search(['talk'], { admit: null, limit: 1 });
    return opened;
  });
  const memoryBytes = bytesInUse() - before;
  const library = createLibrary(index, bench.sources);
  const compare = await time(spread(bench.pages, PAGES), BUDGET, (page) => compareArticle({ ...page }, library));
  return {
    library: name,
    passages: bench.passages.length,
    sources: bench.sources.length,
    compare,
    openMs,
    add: measureAdding(index, bench),
    indexBytes: index.snapshot(1).segments.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
    memoryBytes,
  };
}

function measureAdding(index: LocalPassageIndex, bench: BenchLibrary): Timing {
  const added = spread(bench.indexed, ADDED);
  return summary(
    added.map(({ passages }, number) => timed(() => index.add(`added-${number}`, passages)).ms),
  );
}

/** A library that loads each text anew, as from a disk: no analysis is at hand. */
export function createLibrary(index: PassageIndex, sources: readonly Source[]): CompareLibrary {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return createIndexedLibrary(index, async (sourceId) => {
    const source = byId.get(sourceId);
    return source === undefined ? null : structuredClone(source);
  });
}
