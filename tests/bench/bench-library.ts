import type { Source } from '../../lib/library/source.ts';
import { analyseArticle } from '../../lib/match/analyse-article.ts';
import type { IndexedSource } from '../../lib/match/index/passage-index.ts';
import type { Article } from '../../lib/text/article.ts';
import { storiesGold } from '../quality/stories-gold.ts';
import { seedsGold } from '../quality/seeds-gold.ts';
import { corpus, oneEvent } from './corpus.ts';

/** A passage of a source, as every engine is given it. */
export type BenchPassage = {
  readonly id: number;
  readonly sourceId: string;
  readonly text: string;
  /** Offsets into the source's text. */
  readonly start: number;
  readonly end: number;
};

/** Labelled sources and invented ones, with pages to read that are about the same events. */
export type BenchLibrary = {
  readonly sources: readonly Source[];
  readonly passages: readonly BenchPassage[];
  readonly indexed: readonly IndexedSource[];
  readonly pages: readonly Article[];
};

const SEED = 20_260_101;

/** The sources that have labels: the bundled articles and the stories. */
export function labelledSources(): readonly Source[] {
  const all = [...seedsGold(), ...storiesGold('stories')].flatMap((gold) => gold.sources);
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** Libraries that grow: each goes on where the one before it stopped. `sizes` in passages, ascending. */
export function* benchLibraries(sizes: readonly number[]): Generator<BenchLibrary> {
  const library = createShelf();
  for (const source of labelledSources()) library.add(source);
  const articles = corpus(SEED);
  for (const size of sizes) {
    while (library.passages.length < size) {
      const { source, page } = articles.next().value;
      if (page) library.pages.push(source.article);
      else library.add(source);
    }
    yield library.copy();
  }
}

const PAGES_OF_ONE_EVENT = 10;

/** A library of which every article tells the same event. */
export function oneEventLibrary(size: number): BenchLibrary {
  const library = createShelf();
  const articles = oneEvent(SEED);
  while (library.pages.length < PAGES_OF_ONE_EVENT) library.pages.push(articles.next().value.article);
  while (library.passages.length < size) library.add(articles.next().value);
  return library.copy();
}

function createShelf() {
  const sources: Source[] = [];
  const passages: BenchPassage[] = [];
  const indexed: IndexedSource[] = [];
  const pages: Article[] = [];
  return {
    passages,
    pages,
    add(source: Source) {
      // A copy, so that the analysis is not kept.
      const read = analyseArticle({ ...source.article }).passages;
      for (const { analysis } of read) {
        const { text, start, end } = analysis.passage;
        passages.push({ id: passages.length, sourceId: source.id, text, start, end });
      }
      sources.push(source);
      indexed.push({ sourceId: source.id, passages: read.map((passage) => passage.stems) });
    },
    copy: (): BenchLibrary => ({
      sources: [...sources],
      passages: [...passages],
      indexed: [...indexed],
      pages: [...pages],
    }),
  };
}

/** At most `count` items, evenly spread. */
export function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, k) => items[Math.floor((k * items.length) / count)]).filter(
    (item) => item !== undefined,
  );
}
