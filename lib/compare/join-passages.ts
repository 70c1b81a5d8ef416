import { draftOf } from '../match/admitted-source.ts';
import type { Match, MatchedArticle } from '../match/match-article.ts';
import { rescore } from '../match/rescore.ts';
import { SCORER } from '../match/scorer-weights.ts';
import type { Account } from './comparison.ts';
import { completeLink, type Link } from './complete-link.ts';
import { placeKey } from './place-key.ts';
import { SHOWN_FROM } from './thresholds.ts';

/** A passage of the page, by its place there, with the accounts of it. */
export type ToldPassage = { readonly here: number; readonly accounts: readonly Account[] };

/**
 * Passages of the page that tell one fact: they are surely alike themselves, and each account of either is surely an
 * account of both, with the same verdict. A passage that says more, or something else, stays by itself.
 */
export function joinPassages(
  matched: MatchedArticle,
  told: readonly ToldPassage[],
): readonly (readonly ToldPassage[])[] {
  const matches = new Map(matched.matches.map((match) => [matchKey(match), match]));
  const links: Link[] = [];
  for (const [a, one] of told.entries())
    for (const [b, other] of told.entries()) {
      if (b <= a) continue;
      const shared = sharedMatch(matches, one, other);
      if (shared === null) continue;
      const score = likeness(matched, shared, other.here);
      if (score >= SHOWN_FROM) links.push({ a, b, score });
    }
  return completeLink(told.length, links, SHOWN_FROM).map((group) =>
    group.flatMap((place) => told[place] ?? []),
  );
}

/** A match of the first passage that is also one of the other's, when all accounts of either hold for both. */
function sharedMatch(
  matches: ReadonlyMap<string, Match>,
  one: ToldPassage,
  other: ToldPassage,
): Match | null {
  const holds = (account: Account, here: number, own: Account | undefined): boolean =>
    own === undefined
      ? account.verdict === 'agrees' &&
        (matches.get(`${here} ${placeKey(account)}`)?.score ?? 0) >= SHOWN_FROM
      : own.verdict === account.verdict;
  const same = (account: Account, accounts: readonly Account[]): Account | undefined =>
    accounts.find((candidate) => placeKey(candidate) === placeKey(account));
  const all =
    one.accounts.every((account) => holds(account, other.here, same(account, other.accounts))) &&
    other.accounts.every((account) => holds(account, one.here, same(account, one.accounts)));
  const common = all
    ? one.accounts.find((account) => same(account, other.accounts) !== undefined)
    : undefined;
  return common === undefined ? null : (matches.get(`${one.here} ${placeKey(common)}`) ?? null);
}

/** How surely two passages of the page tell the same, 0 to 1, taken by themselves. */
function likeness({ page, weigh }: MatchedArticle, { here, source }: Match, other: number): number {
  const draft = draftOf(page, here, { ...source, analysed: page }, other, weigh);
  return rescore([draft], SCORER)[0]?.score ?? 0;
}

function matchKey({ here, source, there }: Match): string {
  const start = source.analysed.passages[there]?.analysis.passage.start;
  return `${here} ${source.source.id} ${start}`;
}
