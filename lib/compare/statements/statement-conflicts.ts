import { draftOf, type AdmittedSource } from '../../match/admitted-source.ts';
import type { Match, MatchedArticle } from '../../match/match-article.ts';
import { rescore } from '../../match/rescore.ts';
import { SCORER } from '../../match/scorer-weights.ts';
import { questionOf } from '../question-of.ts';
import { areOpposedClaims } from '../verdict/claims.ts';
import { isDatedApart, passageOccasionRule } from '../verdict/passage-occasion.ts';
import { delegationRanks } from './delegation-rank.ts';
import { elapsedTimes } from './elapsed-time.ts';
import { eventPairOf, shareNames } from './event-pair.ts';
import { lengthsOfEvent } from './length-of-event.ts';
import { nextRounds } from './next-round.ts';
import { officeHolders } from './office-holders.ts';
import { resultsOfTalks } from './result-of-talks.ts';
import type { Clash, ClashRule } from './statement.ts';

const RULES: readonly ClashRule[] = [
  resultsOfTalks,
  officeHolders,
  lengthsOfEvent,
  elapsedTimes,
  delegationRanks,
  nextRounds,
];

/** Two passages whose articles state what cannot both be true, paired as a match is: their sentences may be unlike. */
export type StatementConflict = { readonly match: Match; readonly clash: Clash };

/** Compares what the page and each source state of the event that both tell, whether or not their sentences are alike. */
export function statementConflicts(matched: MatchedArticle): readonly StatementConflict[] {
  return matched.admitted.flatMap((source) => {
    const pair = eventPairOf(matched.page, source.analysed, source.similarity);
    const clashes = pair === null ? [] : RULES.flatMap((rule) => rule(pair));
    if (pair === null || clashes.length === 0 || !shareNames(pair)) return [];
    return clashes
      .map((clash) => ({ clash, match: matchOf(matched, source, clash) }))
      .filter(({ match }) => !isOfTwoOccasions(matched, match));
  });
}

/** What the rules for sentences know to be two occasions, or the claims of two parties, is no conflict of reports. */
function isOfTwoOccasions(matched: MatchedArticle, match: Match): boolean {
  const question = questionOf(matched, match);
  return (
    passageOccasionRule(question)?.verdict === 'another-occasion' ||
    isDatedApart(question) ||
    areOpposedClaims(question)
  );
}

/** The candidate for the two passages; scored by itself where they were too unlike to be one. */
function matchOf({ page, matches, weigh }: MatchedArticle, source: AdmittedSource, clash: Clash): Match {
  const [here, there] = [clash.here.passage, clash.there.passage];
  const known = matches.find((one) => one.here === here && one.source === source && one.there === there);
  if (known !== undefined) return known;
  const [scored] = rescore([draftOf(page, here, source, there, weigh, source.similarity)], SCORER);
  if (scored === undefined) throw new Error('One pair gives one match.');
  return scored;
}
