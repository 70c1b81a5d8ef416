import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/dom/read/extract-article.ts';
import { readPage } from '../../../../lib/dom/read/read-page.ts';
import { slicesOf } from '../../../../lib/dom/read/text-map.ts';

const HTML = `<!doctype html><html lang="en"><head><title>Talks end without ceasefire | The Paper</title>
<meta property="og:site_name" content="The Paper"><script type="application/ld+json">{"@context":"https://schema.org",
"@graph":[{"@type":"WebSite","name":"X"},{"@type":["NewsArticle"],"headline":"Talks end without ceasefire",
"datePublished":"2025-05-16T18:00:00+03:00","author":[{"name":"By Ann Lee"}]}]}</script></head><body>
<header class="site-header"><a href="/">Paper</a><nav><a href=/a>World</a></nav></header><main><article><header>
<h1>Talks end <em>without</em> ceasefire</h1><p class="standfirst">Delegations from both countries met in Istanbul for
less than two hours.</p><p class="byline">By Ann Lee</p></header><div class="body"><p>The two sides agreed to exchange
<b>1,000</b> prisoners <a href="/x">each</a>, the largest swap of the war so far.</p><div class="newsletter-signup">
<p>Sign up for our newsletter, it is really good and arrives daily.</p></div><p>Rustem Umerov said that the next step
should be<sup><a href="#1">[1]</a></sup> a meeting of the presidents, which Moscow took note of.</p><ul><li>Ukraine
asked for a 30-day ceasefire and Russia rejected it.</li></ul><figure><img><figcaption>A long caption about the palace in
the city, taken on Friday.</figcaption></figure><p>Vladimir Medinsky told reporters that Moscow was satisfied, on the
whole, with the result, and ready to go on.</p><h2>Related stories</h2><ul><li><a href=/1>Something else happened
today.</a></li></ul></div></article></main><footer>All rights reserved by the paper.</footer></body></html>`;

const LINES = [
  'Talks end without ceasefire',
  'Delegations from both countries met in Istanbul for less than two hours.',
  'The two sides agreed to exchange 1,000 prisoners each, the largest swap of the war so far.',
  'Rustem Umerov said that the next step should be a meeting of the presidents, which Moscow took note of.',
  'Ukraine asked for a 30-day ceasefire and Russia rejected it.',
  'Vladimir Medinsky told reporters that Moscow was satisfied, on the whole, with the result, and ready to go on.',
];

describe('extractArticle', () => {
  it('reads headline, lead, paragraphs and lists, and leaves out what stands around them', () => {
    const { document } = parseHTML(HTML);
    expect(extractArticle(document, 'https://paper.example/talks').article.text.split('\n')).toEqual(LINES);
  });

  it('keeps the lines in which an article names the outlets it rests on, and no list of tags', () => {
    const [, first = '', second = '', third = ''] = LINES;
    const body = [first, 'WSJ, The Guardian, Yahoo', second, third, 'World, Europe, Share'];
    const { document } = parseHTML(
      `<!doctype html><html lang="en"><head><title>${LINES[0]}</title></head><body><main><article><h1>${LINES[0]}</h1>${body.map((line) => `<p>${line}</p>`).join('')}</article></main></body></html>`,
    );
    expect(extractArticle(document, 'https://paper.example/talks').article.text.split('\n')).toEqual([
      LINES[0],
      ...body.slice(0, -1),
    ]);
  });

  it('leaves the page as it was', () => {
    const { document } = parseHTML(HTML);
    const before = document.toString();
    extractArticle(document, 'https://paper.example/talks');
    expect(document.toString()).toBe(before);
  });

  it('ties a line to its text nodes, apart where a footnote stands between', () => {
    const { document } = parseHTML(HTML);
    const { map } = extractArticle(document, 'https://paper.example/talks');
    const start = map.text.indexOf('Rustem');
    const said = slicesOf(map, start, map.text.indexOf('\n', start)).map((slice) =>
      slice.startNode.data.slice(slice.startOffset, slice.endOffset).replace(/\s+/g, ' '),
    );
    expect(said).toEqual([
      'Rustem Umerov said that the next step should be',
      ' a meeting of the presidents, which Moscow took note of.',
    ]);
  });

  it('reads the same in slices, and stops when it is told to', async () => {
    const { document } = parseHTML(HTML);
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    const reader = { pause, readableLeaves: async () => null };
    const page = await readPage(document, 'https://paper.example/talks', reader);
    expect(page.article).toEqual(extractArticle(document, 'https://paper.example/talks').article);
    expect(pauses).toBeGreaterThan(1);
    await expect(readPage(document, '', reader, AbortSignal.abort())).rejects.toThrow();
  });

  it('says where each value was found', () => {
    const { document } = parseHTML(HTML);
    const { article, provenance } = extractArticle(document, 'https://paper.example/talks');
    expect(article).toMatchObject({
      title: 'Talks end without ceasefire',
      outlet: 'The Paper',
      byline: 'Ann Lee',
      published: '2025-05-16T18:00:00+03:00',
      modified: null,
      language: 'en',
    });
    expect(provenance).toMatchObject({
      title: 'json-ld',
      outlet: 'meta',
      published: 'json-ld',
      language: 'markup',
    });
  });
});
