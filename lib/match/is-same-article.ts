import type { Article } from '../text/article.ts';

/** Lengths of near-identical texts differ by less than this share. */
const LENGTH_TOLERANCE = 0.05;
/** Share of common lines from which two texts are one. */
const SAME_LINES = 0.8;

/** Whether two articles are one and the same page: same address, or near-identical text. */
export function isSameArticle(a: Article, b: Article): boolean {
  if (a.url !== null && b.url !== null && plainUrl(a.url) === plainUrl(b.url)) return true;
  const [textA, textB] = [plain(a), plain(b)];
  if (textA === textB) return true;
  if (Math.abs(textA.length - textB.length) > LENGTH_TOLERANCE * Math.max(textA.length, textB.length))
    return false;
  const [linesA, linesB] = [sentences(textA), new Set(sentences(textB))];
  return (
    linesA.filter((line) => linesB.has(line)).length >= SAME_LINES * Math.max(linesA.length, linesB.size)
  );
}

function plainUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[#?].*$/u, '')
    .replace(/\/$/u, '');
}

const plainTexts = new WeakMap<Article, string>();

/** A page is compared with many sources: its spaces are straightened once. */
function plain(article: Article): string {
  const text = plainTexts.get(article) ?? article.text.replace(/\s+/gu, ' ').trim();
  plainTexts.set(article, text);
  return text;
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/u);
}
