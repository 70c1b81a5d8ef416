import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/text/tokenise.ts';
import { corpus, type CorpusArticle } from '../../bench/corpus.ts';
import { inventedWord } from '../../bench/invented-word.ts';

function take(count: number, seed = 1): readonly CorpusArticle[] {
  const articles: CorpusArticle[] = [];
  for (const article of corpus(seed)) {
    articles.push(article);
    if (articles.length === count) break;
  }
  return articles;
}

function words(articles: readonly CorpusArticle[]): readonly string[] {
  return articles.flatMap(({ source }) => tokenise(source.article.text).map((token) => token.folded));
}

describe('the corpus for benchmarks', () => {
  const articles = take(400);

  it('is the same for the same seed and another for another', () => {
    expect(take(5)).toEqual(articles.slice(0, 5));
    expect(take(5, 2)).not.toEqual(articles.slice(0, 5));
  });

  it('takes up new words at the rate of news, V = 44 n^0.49, within a fifth', () => {
    const [early, late] = [words(articles.slice(0, 100)), words(articles)];
    const growth = new Set(late).size - new Set(early).size;
    const expected = 44 * (late.length ** 0.49 - early.length ** 0.49);
    expect(growth / expected).toBeGreaterThan(0.8);
    expect(growth / expected).toBeLessThan(1.2);
  });

  it('has few frequent words and many rare ones', () => {
    const counts = new Map<string, number>();
    for (const word of words(articles)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const total = sorted.reduce((sum, count) => sum + count, 0);
    const ofTop = sorted.slice(0, 100).reduce((sum, count) => sum + count, 0);
    expect(ofTop / total).toBeGreaterThan(0.35);
    expect(sorted.filter((count) => count <= 2).length / sorted.length).toBeGreaterThan(0.3);
  });

  it('tells an event by articles that share words with each other more than with other events', () => {
    const rare = (article: CorpusArticle | undefined) =>
      new Set(article ? words([article]).filter((word) => word.length > 4) : []);
    const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word)).length;
    const first = articles.findIndex((one, at) => articles[at + 1]?.event === one.event);
    const other = articles.find((one) => one.event !== articles[first]?.event);
    const [a, b, c] = [articles[first], articles[first + 1], other].map(rare);
    expect(common(a ?? new Set(), b ?? new Set())).toBeGreaterThan(1.5 * common(a ?? new Set(), c ?? new Set()));
  });
});

describe('invented words', () => {
  it('are never the same twice', () => {
    const made = Array.from({ length: 20_000 }, (_, index) => inventedWord(index));
    expect(new Set(made).size).toBe(made.length);
  });
});
