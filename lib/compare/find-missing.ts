import type { CompareLibrary } from '../match/compare-library.ts';
import { matchArticle, type AdmittedSource, type MatchedArticle } from '../match/match-article.ts';
import { accountOf, referenceTo } from './account-of.ts';
import type { Account, MissingFact } from './comparison.ts';
import { countIndependent } from './count-independent.ts';
import { ONLY_HERE_BELOW, SHOWN_FROM } from './thresholds.ts';

/** Accounts from which a fact counts as reported by others. */
const LEAST_INDEPENDENT = 2;

/** Facts that two or more independent sources report and the page does not. */
export async function findMissing(
  matched: MatchedArticle,
  library: CompareLibrary,
): Promise<readonly MissingFact[]> {
  const touched = new Set(
    matched.matches
      .filter((match) => match.score >= ONLY_HERE_BELOW)
      .map((match) => `${match.source.source.id}|${match.there}`),
  );
  const admitted = new Set(matched.admitted.map((one) => one.source.id));
  const missing: MissingFact[] = [];
  for (const one of matched.admitted) {
    const among = await matchArticle(one.analysed, library);
    for (const [index, passage] of one.analysed.passages.entries()) {
      if (passage.analysis.passage.kind !== 'body') continue;
      const key = `${one.source.id}|${index}`;
      const others = among.matches.filter(
        (match) => match.here === index && match.score >= SHOWN_FROM && admitted.has(match.source.source.id),
      );
      const group = [key, ...others.map((match) => `${match.source.source.id}|${match.there}`)];
      if (others.length === 0 || group.some((member) => touched.has(member))) continue;
      for (const member of group) touched.add(member);
      const accounts = [
        ownAccount(one, index, others[0]?.score ?? 0),
        ...others.map((m) => accountOf(among, m)),
      ];
      const independent = countIndependent(accounts.map((account) => account.source));
      if (independent >= LEAST_INDEPENDENT) missing.push({ independent, accounts });
    }
  }
  return missing;
}

function ownAccount(one: AdmittedSource, index: number, score: number): Account {
  const passage = one.analysed.passages[index]?.analysis.passage;
  if (passage === undefined) throw new Error('A source lost a passage while it was compared.');
  const { text, start, end } = passage;
  return {
    source: referenceTo(one.source),
    quote: text,
    start,
    end,
    score,
    verdict: 'agrees',
    differences: [],
    reason: { rule: 'missing-here', sharedWords: [], sharedValues: [] },
  };
}
