import type { Article } from '../text/article.ts';

/** Share of the sentences of the shorter text that stand in the other word for word, from which the two are one. */
const SAME_SENTENCES = 0.8;
/** Shorter sentences and lines are labels, bylines and what else a page prints around its article. */
const LEAST_LENGTH = 40;
/** With fewer sentences than this a text may well stand within another article. */
const LEAST_SENTENCES = 5;

/**
 * Whether two articles are one: the same address, or one text within the other, with or without what pages print around
 * it. Such a copy is no account beside the article.
 */
export function isSameArticle(a: Article, b: Article): boolean {
  if (a.url !== null && b.url !== null && plainUrl(a.url) === plainUrl(b.url)) return true;
  if (a.text === b.text) return true;
  const [fewer, more] = [sentencesOf(a), sentencesOf(b)].sort((x, y) => x.size - y.size);
  if (fewer === undefined || more === undefined) return false;
  if (fewer.size < LEAST_SENTENCES)
    return fewer.size > 0 && fewer.size === more.size && holdsAll(more, fewer);
  const least = Math.ceil(SAME_SENTENCES * fewer.size);
  return [...fewer].filter((sentence) => more.has(sentence)).length >= least;
}

function holdsAll(more: ReadonlySet<string>, fewer: ReadonlySet<string>): boolean {
  return [...fewer].every((sentence) => more.has(sentence));
}

function plainUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[#?].*$/u, '')
    .replace(/\/$/u, '');
}

const known = new WeakMap<Article, ReadonlySet<string>>();

/** The sentences of an article, straightened. A page is compared with many sources: they are split once. */
function sentencesOf(article: Article): ReadonlySet<string> {
  const sentences =
    known.get(article) ??
    new Set(
      article.text
        .split(/\n+|(?<=[.!?])\s+/u)
        .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
        .filter((sentence) => sentence.length >= LEAST_LENGTH),
    );
  known.set(article, sentences);
  return sentences;
}
