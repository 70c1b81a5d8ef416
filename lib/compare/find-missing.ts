import type { AdmittedSource } from '../match/admitted-source.ts';
import type { MatchedArticle } from '../match/match-article.ts';
import { linksBetween } from '../match/source-links.ts';
import { referenceTo } from './account-of.ts';
import type { Account, MissingFact } from './comparison.ts';
import { countIndependentAccounts } from './count-independent.ts';
import { sourceIn } from './findings.ts';
import { ONLY_HERE_BELOW, SHOWN_FROM } from './thresholds.ts';

/** Accounts from which a fact counts as reported by others. */
const LEAST_INDEPENDENT = 2;

type Told = { readonly source: AdmittedSource; readonly passage: number; readonly score: number };

/** Facts that two or more independent sources report and the page does not; those most surely the same first. */
export function findMissing(matched: MatchedArticle): readonly MissingFact[] {
  const taken = new Set(
    matched.matches
      .filter((match) => match.score >= ONLY_HERE_BELOW)
      .map((match) => nameOf(match.source, match.there)),
  );
  const missing: MissingFact[] = [];
  const sourceOf = sourceIn(matched);
  for (const source of matched.admitted)
    for (const [passage, prepared] of source.analysed.passages.entries()) {
      if (prepared.analysis.passage.kind !== 'body' || taken.has(nameOf(source, passage))) continue;
      const others = toldElsewhere(matched, source, passage);
      if (others.length === 0 || others.some((other) => taken.has(nameOf(other.source, other.passage))))
        continue;
      const group = [{ source, passage, score: others[0]?.score ?? 0 }, ...others];
      for (const one of group) taken.add(nameOf(one.source, one.passage));
      const accounts = group.map((one) => accountFor(one));
      const independent = countIndependentAccounts(accounts, sourceOf);
      if (independent >= LEAST_INDEPENDENT) missing.push({ independent, accounts });
    }
  return missing.sort((a, b) => (b.accounts[0]?.score ?? 0) - (a.accounts[0]?.score ?? 0));
}

function toldElsewhere(matched: MatchedArticle, from: AdmittedSource, passage: number): readonly Told[] {
  return matched.admitted
    .filter((to) => to !== from)
    .flatMap((to): readonly Told[] => {
      const best = linksBetween(from, to, matched.weigh)[passage]?.[0];
      if (best === undefined || best.score < SHOWN_FROM) return [];
      return [{ source: to, passage: best.there, score: best.score }];
    })
    .sort((a, b) => b.score - a.score);
}

function nameOf(source: AdmittedSource, passage: number): string {
  return `${source.source.id}|${passage}`;
}

function accountFor({ source, passage, score }: Told): Account {
  const told = source.analysed.passages[passage]?.analysis.passage;
  if (told === undefined) throw new Error('A source lost a passage while it was compared.');
  return {
    source: referenceTo(source.source),
    quote: told.text,
    start: told.start,
    end: told.end,
    score,
    verdict: 'agrees',
    differences: [],
    reason: { rule: 'missing-here', sharedWords: [], sharedValues: [] },
  };
}
