import { analyseArticle } from '../match/analyse-article.ts';
import type { CompareLibrary } from '../match/compare-library.ts';
import { admitSources } from '../match/match-article.ts';
import type { Article } from '../text/article.ts';
import { SURELY_THIS_EVENT } from './thresholds.ts';

/** Whether a library holds another account of an article's story, whatever topics it follows; the beginning of its text will do. */
export async function isToldElsewhere(article: Article, library: CompareLibrary): Promise<boolean> {
  const sources = await admitSources(analyseArticle(article), library);
  return sources.some(({ similarity }) => similarity >= SURELY_THIS_EVENT);
}
