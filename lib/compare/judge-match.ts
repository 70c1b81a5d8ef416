import type { Match, MatchedArticle } from '../match/match-article.ts';
import type { Difference } from './comparison.ts';
import { questionOf } from './question-of.ts';
import type { StatementConflict } from './statements/statement-conflicts.ts';
import { judgePair, type Judgement } from './verdict/judge-pair.ts';

/** What the articles know more of than two sentences do: whose talks they are, and what else came of them. */
const ARTICLES_KNOW = 'result-of-talks';

/**
 * The verdict on a match: what the whole articles state of their event first, then what the two passages say.
 * @param conflicts all between what the page and the sources state
 */
export function judgeMatch(
  matched: MatchedArticle,
  match: Match,
  conflicts: readonly StatementConflict[],
): Judgement {
  const clashes = conflicts.filter(({ match: other }) => isSamePair(match, other)).map(({ clash }) => clash);
  const [first] = clashes;
  if (first !== undefined) {
    const differences = clashes.map(({ kind, here, there }): Difference => ({
      kind,
      here: here.words,
      there: there.words,
    }));
    return { verdict: 'conflicts', rule: first.rule, differences, sharedValues: [] };
  }
  const judged = judgePair(questionOf(matched, match));
  const isRefuted = judged.verdict === 'conflicts' && judged.rule === ARTICLES_KNOW;
  return isRefuted ? { ...judged, verdict: 'differs' } : judged;
}

function isSamePair(a: Match, b: Match): boolean {
  return a.here === b.here && a.there === b.there && a.source.source.id === b.source.source.id;
}
