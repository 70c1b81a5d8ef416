import { describe, expect, it } from 'vitest';
import { basedOn } from '../../../../lib/dom/metadata/based-on.ts';

const PAGE = 'https://www.zeal.example/news/1';

describe('the outlet that a page says it is based on', () => {
  it.each<[string, unknown, string | null]>([
    ['a name', 'Arise News', 'Arise News'],
    ['an address', 'https://www.reuters.com/world/1', 'reuters.com'],
    ['an address of its own site', 'https://www.zeal.example/news/0', null],
    ['a path of its own site', '/news/0', null],
    ['a work with a publisher', { '@type': 'NewsArticle', name: 'A swap', publisher: { name: 'AP' } }, 'AP'],
    [
      'a work with an address',
      { '@type': 'NewsArticle', name: 'A swap', url: 'https://apnews.com/1' },
      'apnews.com',
    ],
    [
      'a work with nothing but a headline',
      { '@type': 'NewsArticle', headline: 'A swap', name: 'A swap' },
      null,
    ],
    ['an organisation', { '@type': 'Organization', name: 'dpa' }, 'dpa'],
    ['several, the first its own', ['/news/0', { '@id': 'https://efe.com/1' }], 'efe.com'],
    ['an address of no web page', 'urn:newsml:reuters.com:1', null],
    ['nothing', undefined, null],
    ['something of another kind', 7, null],
  ])('%s', (_, value, outlet) => {
    expect(basedOn(value, PAGE)).toBe(outlet);
  });
});
