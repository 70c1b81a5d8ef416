import type { Source } from '../library/source.ts';
import { passageHere, passageOf, type Match, type MatchedArticle } from '../match/match-article.ts';
import type { Weigh } from '../match/pair-features.ts';
import type { PreparedPassage } from '../match/prepare-passage.ts';
import { sharedRoles } from '../match/role-evidence.ts';
import type { Account, Reason, RoleReading, SourceReference } from './comparison.ts';
import type { Judgement } from './verdict/judge-pair.ts';

/** Shared words that a reason names. */
const MOST_SHARED_WORDS = 8;

/** What is said of a match, with its words and its grounds. */
export function accountOf(
  matched: MatchedArticle,
  match: Match,
  { verdict, rule, differences, sharedValues }: Judgement,
): Account {
  const there = passageOf(match);
  const here = passageHere(matched, match);
  const { text, start, end } = there.analysis.passage;
  return {
    source: referenceTo(match.source.source),
    quote: text,
    start,
    end,
    score: match.score,
    verdict,
    differences,
    reason: reasonOf(here, there, matched.weigh, { rule, sharedValues }),
  };
}

/** The grounds of a match and its verdict, in data. */
export function reasonOf(
  here: PreparedPassage,
  there: PreparedPassage,
  weigh: Weigh,
  { rule, sharedValues }: Pick<Reason, 'rule' | 'sharedValues'>,
): Reason {
  const roles = reasonRoles(here, there, weigh);
  const reason = { rule, sharedWords: reasonWords(here, there, weigh), sharedValues };
  return roles.length === 0 ? reason : { ...reason, roles };
}

/** Roles that stand in one of the two for a person whom the other tells. */
export function reasonRoles(
  here: PreparedPassage,
  there: PreparedPassage,
  weigh: Weigh,
): readonly RoleReading[] {
  return [...sharedRoles(here, there, weigh), ...sharedRoles(there, here, weigh)].map(({ role }) => ({
    role: role.mention.text,
    name: role.name,
  }));
}

/** The words both share, in the form the first prints them, most telling first. */
export function reasonWords(here: PreparedPassage, there: PreparedPassage, weigh: Weigh): readonly string[] {
  const shared = here.tokens.filter((token) => there.unique.has(token.stem));
  return [...new Map(shared.map((token) => [token.stem, token])).values()]
    .sort((a, b) => weigh(b.stem) - weigh(a.stem))
    .slice(0, MOST_SHARED_WORDS)
    .map((token) => token.text);
}

export function referenceTo({ id, article, textVersion }: Source): SourceReference {
  const { outlet, byline, title, url, published, republishedFrom } = article;
  const reference = { id, outlet, byline, title, url, published, republishedFrom };
  return textVersion === undefined ? reference : { ...reference, textVersion };
}
