import type { AdmittedSource } from '../match/admitted-source.ts';
import type { Match, MatchedArticle } from '../match/match-article.ts';
import type { Source } from '../library/source.ts';
import { accountOf } from './account-of.ts';
import type { Account, Finding } from './comparison.ts';
import { independenceOf } from './count-independent.ts';
import { judgeMatch } from './judge-match.ts';
import { joinPassages, type ToldPassage } from './join-passages.ts';
import { overallVerdict } from './overall-verdict.ts';
import { placeKey } from './place-key.ts';
import { SHOWN_FROM, SURELY_THIS_EVENT } from './thresholds.ts';
import { leadNames } from './statements/event-pair.ts';
import { statementConflicts, type StatementConflict } from './statements/statement-conflicts.ts';
import { sameOccasion } from './verdict/occasion.ts';

/** Finds a source among those that were compared with. */
export function sourceIn(matched: MatchedArticle): (sourceId: string) => Source | undefined {
  const sources = new Map(matched.admitted.map(({ source }) => [source.id, source]));
  return (sourceId) => sources.get(sourceId);
}

/** What the page reports and others report too: one finding for each fact, in reading order. */
export function findingsOf(matched: MatchedArticle): readonly Finding[] {
  const conflicts = statementConflicts(matched);
  const told = matched.page.passages.flatMap((_, here): readonly ToldPassage[] => {
    const accounts = accountsOf(
      matched,
      matched.matches.filter((match) => match.here === here),
      conflicts.filter(({ match }) => match.here === here),
    );
    return accounts.length === 0 ? [] : [{ here, accounts }];
  });
  return joinPassages(matched, told).map((group, index): Finding => {
    const accounts = once(group.flatMap((one) => one.accounts));
    const passages = group.flatMap(({ here }) => matched.page.passages[here]?.analysis.passage ?? []);
    const { count, reasons } = independenceOf(accounts, sourceIn(matched), {
      article: matched.page.article,
      quote: passages.map(({ text }) => text).join('\n'),
    });
    return {
      id: `f${index}`,
      passages: passages.map(({ id }) => id),
      verdict: overallVerdict(accounts.map((account) => account.verdict)),
      independent: count,
      ...(reasons.length > 0 && { dependences: reasons }),
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

/** Candidates below the surest that may still contradict the page. */
const MOST_CONTRADICTING = 2;
/** Below this a match is too unlike for anything to be said of it. */
const LEAST_SCORE = 0.05;

/**
 * The surest match with each source, surest first, where it is sure enough to be shown. Where none is, the surest one
 * that contradicts the page: what contradicts a statement often shares few of its words. Beside these what contradicts
 * it by what the whole articles state.
 */
function accountsOf(
  matched: MatchedArticle,
  matches: readonly Match[],
  conflicts: readonly StatementConflict[],
): readonly Account[] {
  const bySource = new Map<string, Match[]>();
  for (const match of matches) {
    const own = bySource.get(match.source.source.id);
    if (own === undefined) bySource.set(match.source.source.id, [match]);
    else own.push(match);
  }
  const paired = [...bySource.values()].flatMap((own) => accountIn(matched, own, conflicts) ?? []);
  const stated = mostAlike(conflicts).map(({ match }) =>
    accountOf(matched, match, judgeMatch(matched, match, conflicts)),
  );
  return once([...paired, ...stated]);
}

/** Of the passages of a source that contradict a statement, the one most like it; for each kind of statement. */
function mostAlike(conflicts: readonly StatementConflict[]): readonly StatementConflict[] {
  const best = new Map<string, StatementConflict>();
  for (const conflict of conflicts) {
    const key = `${conflict.match.source.source.id} ${conflict.clash.rule}`;
    if (conflict.match.score > (best.get(key)?.match.score ?? -1)) best.set(key, conflict);
  }
  return [...best.values()];
}

/**
 * Whether their dates say that page and source tell of one occasion: without, what contradicts a statement and is hardly
 * like it is mostly told of another event (measured on ECB+: 25 of 30 false conflicts).
 */
function isSurelyOneOccasion({ page }: MatchedArticle, { analysed }: AdmittedSource): boolean {
  return sameOccasion(page, analysed) === true;
}

/** Told at another time, hardly alike and of other names: no other occasion of this, but something else. */
function isStranger({ page }: MatchedArticle, { analysed, similarity }: AdmittedSource): boolean {
  if (similarity >= SURELY_THIS_EVENT || sameOccasion(page, analysed) !== false) return false;
  const names = leadNames(analysed);
  return ![...leadNames(page)].some((name) => names.has(name));
}

function accountIn(
  matched: MatchedArticle,
  matches: readonly Match[],
  conflicts: readonly StatementConflict[],
): Account | null {
  const candidates = matches
    .filter(
      ({ score, source }) =>
        (score >= SHOWN_FROM && !isStranger(matched, source)) ||
        (score >= LEAST_SCORE && isSurelyOneOccasion(matched, source)),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, 1 + MOST_CONTRADICTING);
  for (const [rank, match] of candidates.entries()) {
    const judgement = judgeMatch(matched, match, conflicts);
    if ((rank === 0 && match.score >= SHOWN_FROM) || judgement.verdict === 'conflicts')
      return accountOf(matched, match, judgement);
    // What is likely the same fact in the same figures is not contradicted by what is less like it.
    if (judgement.verdict === 'agrees' && judgement.sharedValues.length > 0) return null;
  }
  return null;
}
