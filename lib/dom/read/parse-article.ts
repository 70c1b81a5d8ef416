import type { Article } from '../../text/article.ts';
import { extractArticle } from './extract-article.ts';

/**
 * The article of a fetched or saved document. Its scripts never run and nothing of it is loaded: it stands in no
 * window.
 */
export function parseArticle(html: string, url: string | null): Article {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return extractArticle(document, url ?? 'about:blank').article;
}
