import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../lib/dom/detect/detect-page.ts';
import { judgePage } from '../../../lib/dom/detect/judge-page.ts';
import { extractArticle } from '../../../lib/dom/read/extract-article.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { readableLeaves } from '../../../lib/dom/read/readable-leaves.ts';
import { type TextSlice, slicesOf } from '../../../lib/dom/read/text-map.ts';
import { type PageFixture, pages } from '../../fixtures/pages/index.ts';

/** Pages that scripts build are proven in real browsers. */
const readable = pages.filter((page) => !page.browserOnly);
const articles = readable.filter((page) => page.isArticle);
const others = readable.filter((page) => !page.isArticle);

/** A page as served under its path; linkedom knows no address, so the canonical link gives it. */
function open({ html, path }: PageFixture): Document {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'URL', { value: `https://daily.example${path}` });
  // linkedom makes a missing head when it is first asked for, which is no doing of ours.
  expect(document.head).toBeDefined();
  return document;
}

const said = (page: PageFixture): readonly string[] => [
  ...page.planted,
  ...page.unplanted.filter((sentence) => !page.outside.includes(sentence)),
];

/** What the document says between the ends of the slices. */
function wordsOn(document: Document, slices: readonly TextSlice[]): string {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  const words = slices.map(({ startNode, startOffset, endNode, endOffset }) =>
    texts
      .slice(texts.indexOf(startNode), texts.indexOf(endNode) + 1)
      .map((node) =>
        node.data.slice(node === startNode ? startOffset : 0, node === endNode ? endOffset : undefined),
      )
      .join(''),
  );
  return words.join('').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

describe('pages that are articles', () => {
  it.each(articles.map((page) => [page.name, page] as const))('%s is one', (_, page) => {
    const { isArticle, score, signals } = judgePage(open(page));
    expect({ isArticle, score, signals }).toMatchObject({ isArticle: true });
  });

  it.each(articles.map((page) => [page.name, page] as const))(
    '%s is read whole, and nothing else',
    (_, page) => {
      const { text } = extractArticle(open(page), `https://daily.example${page.path}`).article;
      expect(said(page).filter((sentence) => !text.includes(sentence))).toEqual([]);
      expect(page.outside.filter((sentence) => text.includes(sentence))).toEqual([]);
    },
  );

  it('are read the same in slices, Readability having seen nothing but a text', async () => {
    let asked = 0;
    const reader = {
      pause: async () => undefined,
      readableLeaves: async (html: string) => {
        asked += 1;
        return readableLeaves(html, parseHTML('<p>').DOMParser as typeof DOMParser);
      },
    };
    for (const page of articles) {
      const url = `https://daily.example${page.path}`;
      const inSlices = await readPage(open(page), url, reader);
      expect(inSlices.article).toEqual(extractArticle(open(page), url).article);
    }
    expect(asked).toBeGreaterThan(0);
  });

  it.each(articles.map((page) => [page.name, page] as const))('%s is left as it was', (_, page) => {
    const document = open(page);
    const before = document.toString();
    detectPage(document);
    judgePage(document);
    extractArticle(document, `https://daily.example${page.path}`);
    expect(document.toString()).toBe(before);
  });

  it.each(articles.map((page) => [page.name, page] as const))(
    '%s ties every sentence to its place',
    (_, page) => {
      const document = open(page);
      const { map } = extractArticle(document, `https://daily.example${page.path}`);
      const found = said(page).map((sentence) => {
        const start = map.text.indexOf(sentence);
        return wordsOn(document, slicesOf(map, start, start + sentence.length));
      });
      expect(found).toEqual(said(page));
    },
  );
});

/** The page without all that it says about itself, and from nowhere. */
function bare(page: PageFixture): Document {
  const html = page.html
    .replace(/<meta[^>]*>|<link[^>]*>|<script[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/ item(?:scope|prop|type)(?:="[^"]*")?/g, '')
    .replace(/<title>.*?<\/title>/, '<title></title>');
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'URL', { value: 'about:blank' });
  return document;
}

describe('pages that say nothing about themselves', () => {
  it.each(readable.map((page) => [page.name, page] as const))('%s is known by its build', (_, page) => {
    const { isArticle, score, signals } = judgePage(bare(page));
    expect({ isArticle, score, signals }).toMatchObject({ isArticle: page.isArticle });
  });
});

describe('the first look', () => {
  it.each(articles.map((page) => [page.name, page] as const))('lets %s pass, with its text', (_, page) => {
    const { isArticle, text } = detectPage(bare(page));
    expect(isArticle).toBe(true);
    expect(said(page).some((sentence) => text.replaceAll('\u00ad', '').includes(sentence))).toBe(true);
  });

  it.each(['shop-product', 'modern-forum', 'web-search', 'question-page', 'not-found'])(
    'stops at %s',
    (name) => {
      const page = others.find((other) => other.name === name);
      expect(page === undefined ? null : detectPage(open(page)).isArticle).toBe(false);
    },
  );
});

describe('pages that are not', () => {
  it.each(others.map((page) => [page.name, page] as const))('%s is none', (_, page) => {
    const { isArticle, score, signals } = judgePage(open(page));
    expect({ isArticle, score, signals }).toMatchObject({ isArticle: false });
  });
});
