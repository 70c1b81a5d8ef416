import { analysePassage } from '../text/analyse-passage.ts';
import type { PassageAnalysis } from '../text/analysis.ts';
import type { Article } from '../text/article.ts';
import { readPassages } from '../text/read-passages.ts';
import { preparePassage, type PreparedPassage } from './prepare-passage.ts';

/** An article as matching reads it. */
export type AnalysedArticle = {
  readonly article: Article;
  readonly passages: readonly PreparedPassage[];
  /** Stems of all passages without stop words, duplicates kept. */
  readonly stems: readonly string[];
};

/** Longer texts are cut here: no news article is longer, and work stays bounded. */
const MOST_PASSAGES = 600;

const known = new WeakMap<Article, AnalysedArticle>();

/** Reads and analyses an article once; the same object is answered from memory. */
export function analyseArticle(article: Article): AnalysedArticle {
  const before = known.get(article);
  if (before !== undefined) return before;
  const analyses: readonly PassageAnalysis[] = readPassages(article.text, article.title)
    .slice(0, MOST_PASSAGES)
    .map((passage) => analysePassage(passage, { published: article.published }));
  return keepAnalysis(article, analyses);
}

/** Takes analyses of an article's passages that were made before: `analyseArticle` answers with them. */
export function keepAnalysis(article: Article, analyses: readonly PassageAnalysis[]): AnalysedArticle {
  const passages = analyses.map((analysis) => preparePassage(analysis));
  const analysed = { article, passages, stems: passages.flatMap((passage) => passage.stems) };
  known.set(article, analysed);
  return analysed;
}
