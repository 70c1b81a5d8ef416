import type { AnalysedArticle } from '../../match/analyse-article.ts';

/** Reads something of an article once for all the articles it is compared with. */
export function oncePerArticle<T extends object>(
  read: (article: AnalysedArticle) => T,
): (article: AnalysedArticle) => T {
  const known = new WeakMap<AnalysedArticle, T>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const value = read(article);
    known.set(article, value);
    return value;
  };
}
