import { describe, expect, it } from 'vitest';
import { isSameArticle } from '../../../lib/match/is-same-article.ts';
import type { Article } from '../../../lib/text/article.ts';

function article(lines: readonly string[], url: string | null = null): Article {
  return {
    title: 'The river rose again',
    outlet: null,
    byline: null,
    url,
    published: null,
    modified: null,
    language: 'en',
    text: lines.join('\n'),
    republishedFrom: null,
    partial: null,
  };
}

const REPORT = [
  'The river rose by two metres in the night and carried off the old ferry.',
  'Keepers of the upper lock had warned the council of the flood on Monday.',
  'No one was hurt, but eleven families had to leave their houses by boat.',
  'The mayor said that the dike would be repaired before the autumn storms.',
  'A spokesman of the shipping line put the damage at forty thousand crowns.',
  'Schools in the lower town will stay closed until the end of the week.',
];
const FURNITURE = ['Menu', 'Share', 'Read also: the ten best bridges of the valley and how to see them all.'];

describe('one article', () => {
  it.each<readonly [string, Article, Article]>([
    [
      'at one address, whatever its text',
      article(['A.'], 'https://www.daily.example/river?utm=1'),
      article(['B.'], 'http://daily.example/river/'),
    ],
    ['at another address', article(REPORT, 'https://a.example/1'), article(REPORT, 'https://b.example/2')],
    [
      'with what the page prints around it',
      article(REPORT),
      article([...FURNITURE, ...REPORT, ...FURNITURE]),
    ],
    ['set in one paragraph', article(REPORT), article([REPORT.join(' ')])],
    [
      'with one sentence changed',
      article(REPORT),
      article([...REPORT.slice(0, 5), 'Schools in the lower town open again.']),
    ],
    ['cut after five sentences', article(REPORT.slice(0, 5)), article(REPORT)],
    ['as short as it is', article(REPORT.slice(0, 2)), article(REPORT.slice(0, 2).reverse())],
  ])('%s', (_, a, b) => {
    expect([isSameArticle(a, b), isSameArticle(b, a)]).toEqual([true, true]);
  });
});

describe('two articles', () => {
  const other = [
    'Rain fell on the upper valley for three days before the water came down.',
    'The ferry had been due for a new hull since the spring of last year.',
    'Farmers moved their cattle to the hills while the road was still dry.',
  ];
  it.each<readonly [string, Article, Article]>([
    ['that share half of their sentences', article([...REPORT.slice(0, 3), ...other]), article(REPORT)],
    ['of which one is two sentences of the other', article(REPORT.slice(0, 2)), article(REPORT)],
    ['without a word in common', article(other), article(REPORT)],
    [
      'that share only what their pages print',
      article([...FURNITURE, ...other]),
      article([...FURNITURE, ...REPORT]),
    ],
    ['without text', article(['Menu']), article(['Share'])],
  ])('%s', (_, a, b) => {
    expect([isSameArticle(a, b), isSameArticle(b, a)]).toEqual([false, false]);
  });
});
