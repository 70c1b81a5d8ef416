import { deserialize, serialize } from 'node:v8';
import { compareArticle } from '../../lib/compare/compare-article.ts';
import type { Source } from '../../lib/library/source.ts';
import { analyseArticle } from '../../lib/match/analyse-article.ts';
import type { CompareLibrary } from '../../lib/match/compare-library.ts';
import { createIndexedLibrary } from '../../lib/match/create-indexed-library.ts';
import { createMemoryLibrary } from '../../lib/match/create-memory-library.ts';
import { createPassageIndex, type LocalPassageIndex } from '../../lib/match/index/create-passage-index.ts';
import type { PassageIndex } from '../../lib/match/index/passage-index.ts';
import {
  storedAnalysis,
  takeStoredAnalysis,
  type StoredAnalysis,
} from '../../lib/match/stored-analysis.ts';
import type { Article } from '../../lib/text/article.ts';
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
const MOST_ASKED_FOR = 20;
const EDITION = 1;

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
  const pages = spread(bench.pages, PAGES);
  const library = createLibrary(index, bench.sources, pages);
  const compare = await time(pages, BUDGET, (page) => compareArticle({ ...page }, library));
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

/**
 * A library whose sources lie on a disk as the extension stores them, with their analyses, and are loaded anew for each
 * article: it is about an event that no comparison was about before.
 * @param pages what will be read: what they ask for is stored before, all else when it is asked for, to keep the run short
 */
export function createLibrary(
  index: PassageIndex,
  sources: readonly Source[],
  pages: readonly Article[],
): CompareLibrary {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const disk = new Map(
    pages.flatMap((page) => similarIds(index, page)).map((id) => [id, store(byId.get(id))]),
  );
  return createIndexedLibrary(index, async (sourceId) => {
    const loaded = deserialize(disk.get(sourceId) ?? store(byId.get(sourceId))) as Stored | null;
    if (loaded !== null && !takeStoredAnalysis(loaded.source.article, loaded.analysis, EDITION))
      throw new Error(`The analysis of ${sourceId} does not fit its text.`);
    return loaded?.source ?? null;
  });
}

type Stored = { readonly source: Source; readonly analysis: StoredAnalysis };

function store(source: Source | undefined): Buffer {
  if (source === undefined) return serialize(null);
  // A copy, so that the analysis is not kept in memory.
  const analysis = storedAnalysis({ ...source.article }, EDITION);
  return serialize({ source, analysis } satisfies Stored);
}

/** Somewhat more than a comparison admits. */
function similarIds(index: PassageIndex, page: Article): readonly string[] {
  const { stems } = analyseArticle({ ...page });
  return index.similarSources(stems, MOST_ASKED_FOR).map(({ sourceId }) => sourceId);
}
