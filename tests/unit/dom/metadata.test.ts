import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../lib/dom/metadata/iso-date.ts';
import { type MetadataField, readMetadata } from '../../../lib/dom/metadata/read-metadata.ts';

function read(
  head: string,
  body = '',
  url = 'https://paper.example/world/talks',
): ReturnType<typeof readMetadata> {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return readMetadata(document, url);
}

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('isoDate', () => {
  it.each([
    ['2025-05-16T19:40:00+03:00', '2025-05-16T19:40:00+03:00'],
    ['2025-05-16T19:40:00.123Z', '2025-05-16T19:40:00Z'],
    ['2025-05-16T19:40+0300', '2025-05-16T19:40:00+03:00'],
    ['2025-05-16', '2025-05-16'],
    ['20250516T194000Z', '2025-05-16'],
    ['2025/5/6', '2025-05-06'],
    ['Fri, 16 May 2025 16:40:00 GMT', '2025-05-16T16:40:00Z'],
    ['May 16, 2025', '2025-05-16'],
    ['16th May 2025', '2025-05-16'],
    ['16.05.2025', '2025-05-16'],
    ['2025年5月16日', '2025-05-16'],
    ['2025년 5월 16일', '2025-05-16'],
    ['Am 16. Mai 2025', '2025-05-16'],
    ['Publié le 1 août 2025', '2025-08-01'],
    ['16 de mayo de 2025', '2025-05-16'],
    ['16 Mayıs 2025', '2025-05-16'],
    ['16 травня 2025', '2025-05-16'],
    ['16 мая 2025, 19:40', '2025-05-16'],
    ['Sept. 3, 2025', '2025-09-03'],
    ['1747413600', '2025-05-16T16:40:00Z'],
    ['1747413600000', '2025-05-16T16:40:00Z'],
  ])('reads %s', (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '05/06/2025',
    '2025-02-30',
    '0001-01-01',
    '14 hours ago',
    'Decision 12, 2025',
    'undefined',
  ])('is null for %j, which is no date or not a sure one', (text) => {
    expect(isoDate(text)).toBeNull();
  });
});

describe('readMetadata', () => {
  it.each<readonly [string, string, string, MetadataField, string | null, string | null]>([
    [
      'a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'S' },
          { '@type': 'NewsArticle', headline: 'T' },
        ],
      }),
      '',
      'title',
      'T',
      'json-ld',
    ],
    [
      'an array of nodes',
      ld([{ '@type': 'Organization' }, { '@type': 'Article', headline: 'T' }]),
      '',
      'title',
      'T',
      'json-ld',
    ],
    [
      'several authors',
      ld({ '@type': 'NewsArticle', author: [{ name: 'Ann Lee' }, { name: 'By Bo Ek' }] }),
      '',
      'byline',
      'Ann Lee, Bo Ek',
      'json-ld',
    ],
    [
      'an author as text',
      ld({ '@type': 'NewsArticle', author: 'Ann Lee' }),
      '',
      'byline',
      'Ann Lee',
      'json-ld',
    ],
    [
      'an author address',
      '<meta name="article:author" content="https://x.example/ann">',
      '',
      'byline',
      null,
      null,
    ],
    ['a printed byline', '', '<span class="byline">By Ann Lee</span>', 'byline', 'Ann Lee', 'markup'],
    [
      'a publisher',
      ld({ '@type': 'NewsArticle', publisher: { name: 'The Paper' } }),
      '',
      'outlet',
      'The Paper',
      'json-ld',
    ],
    ['a site name', '<meta property="og:site_name" content="The Paper">', '', 'outlet', 'The Paper', 'meta'],
    ['no outlet', '<title>T</title>', '', 'outlet', null, null],
    [
      'an address for a name',
      '<meta property="og:site_name" content="https://paper.example">',
      '',
      'outlet',
      null,
      null,
    ],
    [
      'a published time',
      '<meta property="article:published_time" content="2025-05-16T10:00:00Z">',
      '',
      'published',
      '2025-05-16T10:00:00Z',
      'meta',
    ],
    [
      'only a modified time',
      '<meta property="article:modified_time" content="2025-05-17">',
      '',
      'published',
      null,
      null,
    ],
    [
      'only a printed update',
      '',
      '<article><time class="updated" datetime="2025-05-17">x</time></article>',
      'published',
      null,
      null,
    ],
    [
      'a printed update',
      '',
      '<time class="updated" datetime="2025-05-17">x</time>',
      'modified',
      '2025-05-17',
      'markup',
    ],
    [
      'a printed time',
      '',
      '<article><time datetime="2025-05-16">16 May</time></article>',
      'published',
      '2025-05-16',
      'markup',
    ],
    [
      'a canonical link',
      '<link rel="canonical" href="/world/talks?id=1">',
      '',
      'url',
      'https://paper.example/world/talks?id=1',
      'markup',
    ],
    [
      'a canonical front page',
      '<link rel="canonical" href="https://paper.example/">',
      '',
      'url',
      'https://paper.example/world/talks',
      'url',
    ],
    [
      'a script as address',
      '<link rel="canonical" href="javascript:alert(1)">',
      '',
      'url',
      'https://paper.example/world/talks',
      'url',
    ],
    ['a locale', '<meta property="og:locale" content="en_GB">', '', 'language', 'en-GB', 'meta'],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type": "NewsArticle",</script><title>T</title>',
      '',
      'title',
      'T',
      'markup',
    ],
  ])('%s', (_, head, body, field, value, from) => {
    const sourced = read(head, body)[field];
    expect({ value: sourced?.value ?? null, from: sourced?.from ?? null }).toEqual({ value, from });
  });

  it('takes a date from the address when nothing else gives one', () => {
    expect(read('', '', 'https://paper.example/2025/05/16/talks-end').published).toEqual({
      value: '2025-05-16',
      from: 'url',
    });
  });

  it.each([
    [false, true],
    ['False', true],
    ['http://schema.org/False', true],
    [true, false],
    ['True', false],
  ])('isAccessibleForFree: %j is a paywall: %s', (isAccessibleForFree, paywalled) => {
    expect(read(ld({ '@type': 'NewsArticle', isAccessibleForFree })).paywalled).toBe(paywalled);
  });
});

describe('dates printed beside the headline', () => {
  const page = (before: string, behind: string): string =>
    `<div>${before}</div><h1>The river and its keepers</h1><div>${behind}</div><p>${'The keepers wrote the height of the river on the wall. '.repeat(3)}</p>`;
  const of = (before: string, behind: string): readonly (string | null)[] => {
    const { published, modified } = read('', page(before, behind));
    return [published?.value ?? null, modified?.value ?? null];
  };

  it.each<readonly [string, string, string, string | null, string | null]>([
    ['under it', '', '<span>May 16, 2025</span>', '2025-05-16', null],
    ['over it', '<span>May 16, 2025</span>', '', '2025-05-16', null],
    ['with a weekday', '', '<span>Friday, 16 May 2025</span>', '2025-05-16', null],
    ['behind a byline', '', '<span>By Jane Roe | May 16, 2025</span>', '2025-05-16', null],
    ['with a word', '', '<b>Posted on May 16, 2025, at 11:29 a.m.</b>', '2025-05-16', null],
    ['as a change', '', '<span>Updated May 17, 2025</span>', null, '2025-05-17'],
    ['as a change, over it', '<i>Updated: </i><span>May 17, 2025</span>', '', null, '2025-05-17'],
    ['both', '', '<i>16 May 2025</i> <i>Updated:</i> <i>17 May 2025</i>', '2025-05-16', '2025-05-17'],
    ['of what is told', '', '<b>Who met in Istanbul on May 16, 2025</b>', null, null],
    ['of another story', '', `<aside>May 16, 2025</aside>`, null, null],
    ['without a year', '', '<span>March 18 at 3:57 PM</span>', null, null],
    ['in a table', '', '<table><tr><td>14 October 1999</td></tr></table>', null, null],
  ])('%s', (_, before, behind, published, modified) => {
    expect(of(before, behind)).toEqual([published, modified]);
  });

  it('leaves dates in the text alone', () => {
    const body = `<h1>The river and its keepers</h1>${'<p>The keepers wrote the height of the river on the wall, as their fathers had done before them.</p>'.repeat(2)}<p>3 May 1999</p>`;
    expect(read('', body).published).toBeNull();
  });
});
