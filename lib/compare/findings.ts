import type { Match, MatchedArticle } from '../match/match-article.ts';
import type { Source } from '../library/source.ts';
import { accountOf } from './account-of.ts';
import type { Account, Finding } from './comparison.ts';
import { countIndependentAccounts } from './count-independent.ts';
import { joinPassages, type ToldPassage } from './join-passages.ts';
import { overallVerdict } from './overall-verdict.ts';
import { placeKey } from './place-key.ts';
import { CONFLICT_FROM, SHOWN_FROM } from './thresholds.ts';

/** Finds a source among those that were compared with. */
export function sourceIn(matched: MatchedArticle): (sourceId: string) => Source | undefined {
  const sources = new Map(matched.admitted.map(({ source }) => [source.id, source]));
  return (sourceId) => sources.get(sourceId);
}

/** What the page reports and others report too: one finding for each fact, in reading order. */
export function findingsOf(matched: MatchedArticle): readonly Finding[] {
  const told = matched.page.passages.flatMap((_, here): readonly ToldPassage[] => {
    const accounts = accountsOf(
      matched,
      matched.matches.filter((match) => match.here === here),
    );
    return accounts.length === 0 ? [] : [{ here, accounts }];
  });
  return joinPassages(matched, told).map((group, index): Finding => {
    const accounts = once(group.flatMap((one) => one.accounts));
    return {
      id: `f${index}`,
      passages: group.flatMap(({ here }) => matched.page.passages[here]?.analysis.passage.id ?? []),
      verdict: overallVerdict(accounts.map((account) => account.verdict)),
      independent: countIndependentAccounts(accounts, sourceIn(matched)),
      accounts,
    };
  });
}

/** Each account once, as it was surest; surest first. */
function once(accounts: readonly Account[]): readonly Account[] {
  const surest = accounts.toSorted((a, b) => b.score - a.score);
  const seen = new Set<string>();
  return surest.filter((account) => !seen.has(placeKey(account)) && seen.add(placeKey(account)));
}

/** The surest match with each source, surest first, where it is sure enough for what it says. */
function accountsOf(matched: MatchedArticle, matches: readonly Match[]): readonly Account[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const known = best.get(match.source.source.id);
    if (known === undefined || match.score > known.score) best.set(match.source.source.id, match);
  }
  return [...best.values()]
    .filter((match) => match.score >= CONFLICT_FROM)
    .map((match) => accountOf(matched, match))
    .filter((account) => account.score >= SHOWN_FROM || account.verdict === 'conflicts')
    .sort((a, b) => b.score - a.score);
}
