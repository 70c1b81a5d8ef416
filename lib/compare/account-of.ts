import type { Source } from '../library/source.ts';
import { passageOf, type Match, type MatchedArticle } from '../match/match-article.ts';
import { judgePair } from './verdict/judge-pair.ts';
import { sameOccasion } from './verdict/occasion.ts';
import type { Account, SourceReference } from './comparison.ts';

/** Shared words that a reason names. */
const MOST_SHARED_WORDS = 8;

export function accountOf(matched: MatchedArticle, match: Match): Account {
  const there = passageOf(match);
  const here = matched.page.passages[match.here];
  if (here === undefined) throw new Error('A match names a passage that the page does not have.');
  const { text, start, end } = there.analysis.passage;
  const shared = here.tokens.filter((token) => there.unique.has(token.stem));
  const words = [...new Map(shared.map((token) => [token.stem, token])).values()].sort(
    (a, b) => matched.weigh(b.stem) - matched.weigh(a.stem),
  );
  const { verdict, rule, differences, sharedValues } = judgePair({
    here,
    there,
    score: match.score,
    sameOccasion: sameOccasion(matched.page, match.source.analysed),
  });
  return {
    source: referenceTo(match.source.source),
    quote: text,
    start,
    end,
    score: match.score,
    verdict,
    differences,
    reason: {
      rule,
      sharedWords: words.slice(0, MOST_SHARED_WORDS).map((token) => token.text),
      sharedValues,
    },
  };
}

export function referenceTo({ id, article }: Source): SourceReference {
  const { outlet, byline, title, url, published, republishedFrom } = article;
  return { id, outlet, byline, title, url, published, republishedFrom };
}
