import { expect, it } from 'vitest';
import { otherHands } from '../../fixtures/pages/other-hands.ts';
import { otherKinds } from '../../fixtures/pages/other-kinds.ts';
import { isTaken } from './judge-fixture.ts';

/** A table without headline, date element or metadata. */
const STILL_WRONG = ['line-breaks-agency'];

it('tells articles from other pages in the shapes of widespread site programs', () => {
  const wrong = otherHands
    .filter(({ html, path, isArticle }) => isTaken(html, `https://mercury.example${path}`) !== isArticle)
    .map(({ name }) => name);
  expect(wrong).toEqual(STILL_WRONG);
});

it.each(otherKinds.map((page) => [page.isArticle ? 'is' : 'is not', page.name, page] as const))(
  'an article %s %s',
  (_, __, { html, path, isArticle }) => {
    expect(isTaken(html, path)).toBe(isArticle);
  },
);
