import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/match/analyse-article.ts';
import type { PassageAnalysis } from '../../../lib/text/analysis.ts';
import type { Article } from '../../../lib/text/article.ts';
import { packPassages, unpackPassages } from '../../../lib/text/packed-passages.ts';
import { bundledSources } from '../../../seeds/bundled.ts';
import { makeSource } from '../library/make-source.ts';

function analysesOf(article: Article): readonly PassageAnalysis[] {
  return analyseArticle(article).passages.map(({ analysis }) => analysis);
}

/** What a database gives back. */
function pack(article: Article) {
  return structuredClone(packPassages(article, analysesOf(article)));
}

const odd = (text: string): Article => makeSource({ id: 'odd', text }).article;
const CASES: readonly (readonly [name: string, article: Article])[] = [
  ...bundledSources().map(({ id, article }) => [id, article] as const),
  [
    'open bounds and other scripts',
    odd('More than 300 people left. Fewer than 2. İstanbul’da 1 200 kişi. 東京で会談。'),
  ],
  [
    'citations, reference marks and surrogate pairs',
    odd('Talks ended [1]. 🕊️ A “truce” was agreed.\nAP News + Reuters.\n'),
  ],
  ['no passage', odd(' ')],
];

describe('packed passages', () => {
  it.each(CASES)('come back as they were: %s', (_name, article) => {
    expect(unpackPassages(article, pack(article))).toEqual(analysesOf({ ...article }));
  });

  const article = odd('The wheat harvest failed on Monday. It will rain tomorrow.');
  it.each<readonly [string, Partial<Article>]>([
    ['another text of one length', { text: article.text.replace('wheat', 'wheel') }],
    ['another space', { text: article.text.replace('. It', '.\nIt') }],
    ['another title', { title: 'Harvest' }],
    ['another day, which dates are counted from', { published: '2026-01-02' }],
  ])('are not those of %s', (_name, change) => {
    expect(unpackPassages({ ...article, ...change }, pack(article))).toBeNull();
  });

  it.each([
    ['words', { words: 'wheat' }],
    ['tokens', { tokens: new Int32Array(3) }],
    ['passages', { citations: [] }],
  ])('are refused when they lack %s', (_name, damage) => {
    expect(unpackPassages(article, { ...pack(article), ...damage })).toBeNull();
  });
});
