import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../lib/dom/read/extract-article.ts';
import { type PageFixture, pages } from '../fixtures/pages/index.ts';

/** How one reader fares: mean F1 of the words of each article, and the articles that it reads less than whole. */
export type ReadingRow = {
  readonly reader: string;
  readonly f1: number;
  readonly imperfect: readonly string[];
};

const ARTICLES = pages.filter(({ isArticle, browserOnly }) => isArticle && !browserOnly);
/** Words of a lead or a list that the page adds to its sentences count for nobody: less is imperfect. */
const WHOLE = 0.95;

const READERS: Readonly<Record<string, (page: PageFixture) => string>> = {
  Lateral: ({ html, path }) => {
    const { map } = extractArticle(parseHTML(html).document, `https://daily.example${path}`);
    const body = map.blocks.filter(({ kind }) => kind === 'body');
    return body.map(({ start, end }) => map.text.slice(start, end)).join('\n');
  },
  Readability: ({ html }) => new Readability(parseHTML(html).document).parse()?.textContent ?? '',
};

function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** F1 of the words of a text against those it should have, each as often as it stands there. */
function wordF1(text: string, expected: string): number {
  const [found, wanted] = [wordCounts(text), wordCounts(expected)];
  const size = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const common = [...wanted].reduce((sum, [word, count]) => sum + Math.min(count, found.get(word) ?? 0), 0);
  return (2 * common) / Math.max(1, size(found) + size(wanted));
}

/** Every reader on our own articles: what they should say is their sentences, without headline and lead. */
export function measureReading(): readonly ReadingRow[] {
  return Object.entries(READERS).map(([reader, read]) => {
    const scores = ARTICLES.map((page) => {
      const own = [...page.planted, ...page.unplanted.filter((sentence) => !page.outside.includes(sentence))];
      return { name: page.name, f1: wordF1(read(page), own.join('\n')) };
    });
    return {
      reader,
      f1: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length,
      imperfect: scores.filter(({ f1 }) => f1 < WHOLE).map(({ name, f1 }) => `${name} ${f1.toFixed(2)}`),
    };
  });
}

export function readingTable(rows: readonly ReadingRow[]): string {
  const lines = rows.map(
    ({ reader, f1, imperfect }) => `${reader.padEnd(14)}  ${f1.toFixed(3)}  ${imperfect.join(' · ')}`,
  );
  return [`reading, ${ARTICLES.length} articles  F1     below ${WHOLE}`, ...lines].join('\n');
}
