import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { detectPage } from '../../../lib/dom/detect-page.ts';
import { judgePage } from '../../../lib/dom/judge-page.ts';
import { type JudgedPage, otherHands } from '../../fixtures/pages/other-hands.ts';

/** A table without headline, date element or metadata; a manual's chapter without code, with the metadata of an article. */
const STILL_WRONG = ['line-breaks-agency', 'docs-without-code'];

function isTaken({ html, path }: JudgedPage): boolean {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'URL', { value: `https://mercury.example${path}` });
  return detectPage(document).isArticle && judgePage(document).isArticle;
}

it('tells articles from other pages in the shapes of widespread site programs', () => {
  const wrong = otherHands.filter((page) => isTaken(page) !== page.isArticle).map(({ name }) => name);
  expect(wrong).toEqual(STILL_WRONG);
});
