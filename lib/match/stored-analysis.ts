import type { PassageAnalysis } from '../text/analysis.ts';
import type { Article } from '../text/article.ts';
import { packPassages, unpackPassages, type PackedPassages } from '../text/packed-passages.ts';
import { analyseArticle, keepAnalysis } from './analyse-article.ts';

/** An article's analysis as it lies beside the index, so that a background that wakes up reads no text anew. */
export type StoredAnalysis = {
  /** Of the text analysis: another release may read otherwise. */
  readonly edition: number;
  readonly packed: PackedPassages;
};

export function storedAnalysis(article: Article, edition: number): StoredAnalysis {
  const analyses = analyseArticle(article).passages.map(({ analysis }) => analysis);
  return { edition, packed: packPassages(article, analyses) };
}

/**
 * Takes a stored analysis for that of the article.
 * @returns whether it is: not where it is of another text, date or edition, or damaged
 */
export function takeStoredAnalysis(article: Article, stored: StoredAnalysis, edition: number): boolean {
  if (stored.edition !== edition) return false;
  const analyses = unpack(article, stored.packed);
  if (analyses === null) return false;
  keepAnalysis(article, analyses);
  return true;
}

function unpack(article: Article, packed: PackedPassages): readonly PassageAnalysis[] | null {
  try {
    return unpackPassages(article, packed);
  } catch {
    // Not of this shape at all.
    return null;
  }
}
