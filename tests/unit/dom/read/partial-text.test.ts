import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/dom/read/extract-article.ts';
import { story } from '../../../fixtures/pages/story.ts';

const { title, paragraphs } = story(1);

function partial(body: string, data: Readonly<Record<string, unknown>> = {}): string | null {
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: title, ...data });
  const { document } = parseHTML(
    `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body><article><h1>${title}</h1>${body}</article></body></html>`,
  );
  return extractArticle(document, 'https://paper.example/talks').article.partial;
}

const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const words = paragraphs.join(' ').split(' ').length;

describe('how much of an article is on the page', () => {
  it.each<readonly [string, string, Readonly<Record<string, unknown>>, string | null]>([
    ['all of it', text, {}, null],
    ['declared as paid for', text, { isAccessibleForFree: false }, 'paywall'],
    ['paid for and all here', text, { isAccessibleForFree: false, wordCount: words }, null],
    [
      'paid for and a third of it here',
      text,
      { isAccessibleForFree: false, wordCount: words * 3 },
      'paywall',
    ],
    [
      'a notice to subscribers',
      `${text}<div><p>Subscribe now to continue reading this report.</p></div>`,
      {},
      'paywall',
    ],
    ['a notice for subscribers only', `${text}<h3>This article is for subscribers only</h3>`, {}, 'paywall'],
    ['a wish to subscribe to a letter', `${text}<p>Subscribe to our daily letter here.</p>`, {}, null],
    [
      'text that breaks off',
      `${text}<p>When the delegations left the palace, the first of them turned to the reporters and…</p>`,
      {},
      'cut',
    ],
  ])('%s', (_, body, data, expected) => {
    expect(partial(body, data)).toBe(expected);
  });

  it('a notice is not read as part of the article', () => {
    const { document } = parseHTML(
      `<!doctype html><html><head></head><body><article><h1>${title}</h1>${text}<p>Subscribe now to continue reading this report, and many others besides.</p></article></body></html>`,
    );
    expect(extractArticle(document, '').article.text).not.toContain('Subscribe');
  });
});
