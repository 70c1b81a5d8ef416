import { passageHere, passageOf, type Match, type MatchedArticle } from '../match/match-article.ts';
import { sameOccasion } from './verdict/occasion.ts';
import type { PairInQuestion } from './verdict/ruling.ts';

/** What the verdict rules may know of a match. */
export function questionOf(matched: MatchedArticle, match: Match): PairInQuestion {
  const [page, source] = [matched.page.article, match.source.source.article];
  return {
    here: passageHere(matched, match),
    there: passageOf(match),
    score: match.score,
    sameOccasion: sameOccasion(matched.page, match.source.analysed),
    published: laterOf(page.published, source.published),
    later: timeBetween(page.published, source.published),
  };
}

/** The later of two ISO 8601 dates; the one that is known, when one is. */
function laterOf(a: string | null, b: string | null): string | null {
  return (a ?? '') > (b ?? '') ? a : b;
}

/** Milliseconds from one ISO 8601 date to another; `null` where either is not known. */
export function timeBetween(a: string | null, b: string | null): number | null {
  const time = Date.parse(b ?? '') - Date.parse(a ?? '');
  return Number.isNaN(time) ? null : time;
}
