import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFeeds } from '../../../../lib/library/formats/find-feeds.ts';
import { readFeed } from '../../../../lib/library/formats/read-feed.ts';
import { readOpml, writeOpml } from '../../../../lib/library/formats/read-opml.ts';

const FEED_URL = 'https://example.org/feeds/news.xml';

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Gazette &amp; Post</title><link>https://example.org/</link>
<item><title>Talks end</title><link>/talks</link><pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate>
<content:encoded><![CDATA[<p>Talks ended.</p>]]></content:encoded></item>
<item><title>By its guid</title><guid>https://example.org/guid</guid></item>
<item><title>No address</title><guid isPermaLink="false">17</guid></item>
<item><title>Script</title><link>javascript:alert(1)</link></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Gazette</title><id>x</id>
<link rel="self" href="https://example.org/self"/><link href="https://example.org/"/>
<entry><id>urn:1</id><title>Talks end</title><link rel="edit" href="/edit"/><link rel="alternate" href="/talks"/>
<updated>2026-03-01T08:00:00Z</updated></entry></feed>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Gazette',
  home_page_url: 'https://example.org/',
  items: [
    { id: '1', url: 'https://example.org/talks', title: 'Talks end', content_html: '<p>Talks ended.</p>' },
  ],
});

describe('readFeed', () => {
  it('reads RSS: addresses resolved, entries without one left out', () => {
    expect(readFeed(RSS, FEED_URL)).toEqual({
      title: 'The Gazette & Post',
      siteUrl: 'https://example.org/',
      entries: [
        {
          url: 'https://example.org/talks',
          title: 'Talks end',
          published: 'Sun, 01 Mar 2026 08:00:00 GMT',
          html: '<p>Talks ended.</p>',
        },
        { url: 'https://example.org/guid', title: 'By its guid', published: null, html: null },
      ],
    });
  });

  it.each([
    ['Atom', ATOM],
    ['JSON Feed', JSON_FEED],
  ])('reads %s', (_name, text) => {
    expect(readFeed(text, FEED_URL)).toMatchObject({
      title: 'The Gazette',
      siteUrl: 'https://example.org/',
      entries: [{ url: 'https://example.org/talks', title: 'Talks end' }],
    });
  });

  it.each(['', 'no feed', '<html><body>Not found</body></html>', '{"version": 1}', '<rss', RSS.slice(0, 60)])(
    'does not take %j for a feed with entries',
    (text) => {
      expect(readFeed(text, FEED_URL)?.entries ?? []).toEqual([]);
    },
  );

  it('never throws', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<rss>', '<item>', '<link>', '</', ']]>', '<![CDATA[', '&', '<feed'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(readFeed(pieces.join(''), FEED_URL)).toSatisfy(
          (feed) => feed === null || typeof feed === 'object',
        );
      }),
    );
  });
});

describe('findFeeds', () => {
  it('finds what a page announces', () => {
    const html = `<!doctype html><head><base href="/news/">
      <link rel="stylesheet alternate" type="text/css" href="a.css">
      <link rel="alternate" hreflang="de" href="/de">
      <link REL="Alternate" TYPE="application/rss+xml" title=" World " href="world.xml">
      <link rel="alternate" type="application/atom+xml" href="https://feeds.example.org/atom">
      <link rel="alternate" type="application/rss+xml" href="world.xml">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head>`;
    expect(findFeeds(html, 'https://example.org/start')).toEqual([
      { url: 'https://example.org/news/world.xml', title: 'World' },
      { url: 'https://feeds.example.org/atom', title: null },
    ]);
  });
});

describe('OPML', () => {
  const OPML2 = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="News"><outline text="Gazette" type="rss" xmlUrl="https://example.org/feed" htmlUrl="https://example.org"/>
      <outline text="Deep"><outline text="Post" xmlUrl="https://example.net/feed"/></outline></outline>
    <outline text="A page" type="link" url="https://example.org/page"/>
    <outline text="Gazette again" type="rss" xmlUrl="https://example.org/feed"/>
    <outline text="Broken" type="rss" xmlUrl="feed:nothing"/></body></opml>`;

  it('reads folders, pages, duplicates and what cannot be followed', () => {
    expect(readOpml(OPML2)).toEqual({
      feeds: [
        { url: 'https://example.org/feed', title: 'Gazette', siteUrl: 'https://example.org/' },
        { url: 'https://example.net/feed', title: 'Post', siteUrl: null },
      ],
      pages: ['https://example.org/page'],
      unreadable: ['Broken'],
    });
  });

  it('reads version 1', () => {
    const text =
      '<opml version="1.0"><head/><body><outline title="G" xmlUrl="https://example.org/feed"/></body></opml>';
    expect(readOpml(text)?.feeds).toEqual([{ url: 'https://example.org/feed', title: 'G', siteUrl: null }]);
  });

  it('reads what it wrote', () => {
    const feeds = [
      {
        url: 'https://example.org/feed?a=1&b="2"',
        title: 'Gazette & <Post>',
        siteUrl: 'https://example.org/',
      },
      { url: 'https://example.net/feed', title: null, siteUrl: null },
    ];
    const read = readOpml(writeOpml(feeds, new Date('2026-03-01T08:00:00Z')));
    expect(read?.feeds.map(({ title, siteUrl }) => [title, siteUrl])).toEqual([
      ['Gazette & <Post>', 'https://example.org/'],
      ['https://example.net/feed', null],
    ]);
  });

  it('writes OPML even of nothing', () => {
    expect(readOpml(writeOpml([], new Date(0)))).toEqual({ feeds: [], pages: [], unreadable: [] });
  });

  it.each(['', 'text', '<html></html>', '<opml><body><outline'])('takes %j for nothing to follow', (text) => {
    expect(readOpml(text)?.feeds ?? []).toEqual([]);
  });
});
