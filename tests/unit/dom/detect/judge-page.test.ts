import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../../lib/dom/detect/judge-page.ts';
import { addressKind } from '../../../../lib/dom/detect/page-address.ts';

const TEXT = Array.from(
  { length: 8 },
  (_, index) =>
    `<p>The river rose again on day ${index + 1}, and the keepers of the lock wrote its height on the wall, as their fathers did.</p>`,
).join('');

function signalsOf(head: string, body = `<h1>The river and its keepers</h1>${TEXT}`): readonly string[] {
  return judgePage(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document).signals;
}

describe('addresses', () => {
  it.each([
    ['https://daily.example', 'front'],
    ['//daily.example/en/', 'front'],
    ['https://daily.example/index.html', 'front'],
    ['https://daily.example/world/search-for-missing-boat-enters-third-day', 'article'],
    ['https://daily.example/news/item/4711-lock-keepers-of-the-river', 'article'],
    ['https://daily.example/search?page=2', 'search'],
    ['https://daily.example/tag/rivers', 'list'],
    ['https://shop.example/itm/123', 'shop'],
  ])('%s is one of kind %s', (address, kind) => {
    expect(addressKind(address)).toBe(kind);
  });
});

describe('what a page declares', () => {
  it.each([
    ['a canonical front page', '<link rel="canonical" href="https://daily.example/">', 'address-front'],
    [
      'the address of Open Graph',
      '<meta property="og:url" content="https://daily.example/tag/x">',
      'address-list',
    ],
    ['a site as a whole', '<meta property="og:type" content="website">', 'og-website'],
    [
      'a type after a space',
      '<script type="application/ld+json">{"@type" : "NewsArticle"}</script>',
      'schema-article',
    ],
    ['a title of a list', '<title>Latest news and stories</title>', 'title-list'],
  ])('%s counts', (_, head, signal) => {
    expect(signalsOf(head)).toContain(signal);
  });

  it.each(['Home rebuilt by its keeper', 'Latest flood leaves one lock standing', 'Search for boat goes on'])(
    'the headline "%s" names no list',
    (title) => {
      expect(signalsOf(`<title>${title}</title>`)).not.toContain('title-list');
    },
  );

  it('takes teasers that are marked as articles for no list beside one article body', () => {
    const teaser =
      '<div itemscope itemtype="https://schema.org/Article"><a href="/a">Another story</a></div>';
    const own = `<div itemscope itemtype="https://schema.org/Article"><h1>The river and its keepers</h1><div itemprop="articleBody">${TEXT}</div></div>`;
    expect(signalsOf('', own + teaser.repeat(5))).toContain('schema-article');
    expect(signalsOf('', teaser.repeat(5) + TEXT)).toContain('schema-list');
  });
});

describe('what looks like something else', () => {
  const headed = (title: string): string => `<h1>${title}</h1>${TEXT}`;
  it.each([
    [
      'a box around the whole page that is named after an advertisement',
      `<div class="ad-wallpaper">${headed('The river and its keepers')}</div>`,
      'no-text',
    ],
    [
      'comments marked up like the post',
      headed('The river and its keepers') +
        '<div class="replies"><div class="post-content"><p>So true.</p></div></div>'.repeat(9),
      'several-posts',
    ],
    [
      'a recipe for biscuits that speaks to its reader',
      headed('The river and its keepers').replaceAll('The river', 'Let your cookies cool, and the river'),
      'notice',
    ],
  ])('%s', (_, body, signal) => {
    expect(signalsOf('', body)).not.toContain(signal);
  });

  it.each([
    ['under the name of its section', '<h1>World</h1><h1>The river and its keepers</h1>'],
    ['under a heading of a box', '<h1>Most read in the valley today</h1><h1>The river and its keepers</h1>'],
    ['with a link to itself', '<h1><a href="/2025/05/the-river">The river and its keepers</a></h1>'],
  ])('a headline %s', (_, headings) => {
    const head =
      '<title>The river and its keepers – The Daily</title><link rel="canonical" href="https://daily.example/2025/05/the-river">';
    expect(signalsOf(head, headings + TEXT)).toContain('headline');
  });

  it('a headline that leads to another page is none', () => {
    const linked = '<h1><a href="https://daily.example/other">The river and its keepers</a></h1>';
    expect(signalsOf('', linked + TEXT)).not.toContain('headline');
  });

  it('a notice about cookies of a site', () => {
    const notice = '<p>We use cookies to remember you, and our partners do so on this website as well.</p>';
    expect(signalsOf('', `<h1>The river and its keepers</h1>${notice.repeat(8)}`)).toContain('notice');
  });
});

describe('what a page is made of', () => {
  it.each([
    ['the places of a manual', '<a href="a">Prev</a> <a href="b">Up</a> <a href="c">Contents</a>', 'manual'],
    [
      'posts of a forum',
      '<div class="postbody"><p>a</p></div><div class="postbody"><p>b</p></div>',
      'several-posts',
    ],
    ['a price', '<span itemprop="price">12</span>', 'shop'],
  ])('%s are seen', (_, more, signal) => {
    expect(signalsOf('', `<h1>The river and its keepers</h1>${TEXT}${more}`)).toContain(signal);
  });

  it.each([
    '16 May 2025',
    'May 16, 2025',
    '16 de mayo de 2025',
    '2025年5月16日',
    '16.05.2025',
    '3 hours ago',
    '٢ يونيو ٢٠٢٥',
    'Today, 18:40',
    `MARROW BAY, March 3, 2025 – ${'The council met in the old hall by the harbour. '.repeat(4)}`,
  ])('a date printed as "%s" signs it', (date) => {
    const page = (line: string) => `<div><h1>The river and its keepers</h1><span>${line}</span></div>${TEXT}`;
    expect(signalsOf('', page(date))).not.toContain('unsigned');
    expect(signalsOf('', page('A story'))).toContain('unsigned');
  });

  it('counts against a page that describes itself and gives no day anywhere', () => {
    const og = '<meta property="og:title" content="The river">';
    expect(signalsOf(og)).toContain('undated');
    expect(signalsOf('')).not.toContain('undated');
    expect(signalsOf(`${og}<meta property="article:published_time" content="2025-05-16">`)).not.toContain(
      'undated',
    );
  });
});
