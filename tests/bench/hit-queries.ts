import { analyseArticle } from '../../lib/match/analyse-article.ts';
import type { CompareLibrary } from '../../lib/match/compare-library.ts';
import { matchArticle } from '../../lib/match/match-article.ts';
import type { Article } from '../../lib/text/article.ts';
import { sentencesAt, type GoldCase, type Range } from '../quality/gold.ts';
import { seedsGold } from '../quality/seeds-gold.ts';
import { storiesGold } from '../quality/stories-gold.ts';
import { talksGold } from '../quality/talks-gold.ts';
import { spread, type BenchPassage } from './bench-library.ts';
import type { BuiltEngine } from './search-engines.ts';

/** A labelled sentence of a page that other sources report. */
export type HitQuery = {
  readonly page: Article;
  readonly pageId: string;
  readonly range: Range;
  readonly text: string;
  readonly isRight: (sourceId: string, there: Range) => boolean;
};

/** Labelled sentences asked: enough for a difference of a few points, few enough for the slowest engine. */
const QUERIES = 60;
/** Hits looked through for the first that is not of the page itself. */
const DEPTH = 60;

export function hitQueries(): readonly HitQuery[] {
  const cases = [...talksGold(), ...seedsGold(), ...storiesGold('stories')];
  return spread(cases.flatMap(queriesOf), QUERIES);
}

function queriesOf(gold: GoldCase): readonly HitQuery[] {
  const asked = new Set(
    gold.labels
      .filter((label) => label.required && !gold.ignored.has(label.sentence))
      .map((label) => label.sentence),
  );
  return [...asked].flatMap((sentence): readonly HitQuery[] => {
    const range = gold.pageSentences[sentence];
    if (range === undefined) return [];
    return [
      {
        page: gold.page,
        pageId: gold.pageId,
        range,
        text: gold.page.text.slice(range.start, range.end),
        isRight: (sourceId, there) => {
          const indexes = sentencesAt(gold.sourceSentences.get(sourceId) ?? [], there);
          return gold.labels.some(
            (label) =>
              label.sentence === sentence &&
              label.source === sourceId &&
              label.acceptable.some((index) => indexes.includes(index)),
          );
        },
      },
    ];
  });
}

/** Share of queries whose first hit outside the page itself is a labelled counterpart. */
export function hitAtOne(
  engine: BuiltEngine,
  queries: readonly HitQuery[],
  ownText: (passage: BenchPassage) => string,
): number {
  const right = queries.filter(({ page, text, isRight }) => {
    const first = engine.search(text, DEPTH).find((passage) => ownText(passage) !== page.text);
    return first !== undefined && isRight(first.sourceId, first);
  });
  return right.length / queries.length;
}

/** The same of the whole engine: its surest match for the sentence. */
export async function engineHitAtOne(library: CompareLibrary, queries: readonly HitQuery[]): Promise<number> {
  let right = 0;
  const matched = new Map<Article, Awaited<ReturnType<typeof matchArticle>>>();
  for (const { page, range, isRight } of queries) {
    const found = matched.get(page) ?? (await matchArticle(analyseArticle(page), library));
    matched.set(page, found);
    const first = found.matches.find((match) => {
      const here = found.page.passages[match.here]?.analysis.passage;
      return here !== undefined && sentencesAt([range], here).length > 0;
    });
    const there = first?.source.analysed.passages[first.there]?.analysis.passage;
    if (first !== undefined && there !== undefined && isRight(first.source.source.id, there)) right += 1;
  }
  return right / queries.length;
}
