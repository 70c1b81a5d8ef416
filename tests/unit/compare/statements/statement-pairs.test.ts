import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../../../lib/compare/compare-article.ts';
import { createMemoryLibrary } from '../../../../lib/match/create-memory-library.ts';
import type { Article } from '../../../../lib/text/article.ts';
import { EVENTS, STATEMENT_PAIRS, type StatementPair } from './statement-pairs.ts';

function article({ event, here, there, published }: StatementPair, side: 'here' | 'there'): Article {
  const [title, ...around] = EVENTS[event][side];
  const [ours, theirs] = published ?? [EVENTS[event].published, EVENTS[event].published];
  return {
    title,
    outlet: side === 'here' ? 'Morning Post' : 'Evening Star',
    byline: null,
    url: `https://${side}.example/${event}`,
    published: side === 'here' ? ours : theirs,
    modified: null,
    language: 'en',
    text: [title, ...around, side === 'here' ? here : there].join('\n\n'),
    republishedFrom: null,
    partial: null,
  };
}

/** The rules by which something on a page is said to contradict the other. */
async function calledRules(page: Article, other: Article): Promise<readonly string[]> {
  const source = {
    id: 'other',
    article: other,
    origin: 'file' as const,
    enabled: true,
    topics: [],
    added: null,
  };
  const { findings } = await compareArticle(page, createMemoryLibrary([source]));
  return findings
    .flatMap(({ accounts }) => accounts)
    .filter(({ verdict }) => verdict === 'conflicts')
    .map(({ reason }) => reason.rule);
}

describe('what whole articles state of their event', () => {
  it.each(STATEMENT_PAIRS.map((pair) => ({ ...pair, told: pair.rule ?? 'peace' })))(
    '$told: $here / $there',
    async (pair) => {
      const [page, other] = [article(pair, 'here'), article(pair, 'there')];
      for (const rules of [await calledRules(page, other), await calledRules(other, page)]) {
        // Where the sentences are alike enough, a rule for pairs of sentences has called it already.
        if (pair.rule === null) expect(rules).toEqual([]);
        else expect(rules).toHaveLength(1);
      }
    },
  );
});
