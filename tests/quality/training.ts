import { analyseArticle } from '../../lib/match/analyse-article.ts';
import { bridge } from '../../lib/match/bridge.ts';
import { createMemoryLibrary } from '../../lib/match/create-memory-library.ts';
import { matchArticle, type Match } from '../../lib/match/match-article.ts';
import { matchOf, rescore } from '../../lib/match/rescore.ts';
import type { Scorer } from '../../lib/match/score-pair.ts';
import type { SourceLinks } from '../../lib/match/source-links.ts';
import type { GoldCase } from './gold.ts';
import { judgeCase, type CaseResult, type JudgedClaim } from './measure.ts';

/** A page with all its candidate pairs, their features and what the labels say of them. */
export type TrainingCase = {
  readonly gold: GoldCase;
  readonly matches: readonly Match[];
  readonly links: SourceLinks;
  /** `null`: left out of the scoring. */
  readonly right: readonly (0 | 1 | null)[];
  /** The case judged with these scores, one for each match. */
  readonly judge: (scores: readonly number[]) => CaseResult;
};

export async function prepareTraining(cases: readonly GoldCase[]): Promise<readonly TrainingCase[]> {
  const prepared: TrainingCase[] = [];
  for (const gold of cases) {
    const library = createMemoryLibrary(gold.sources);
    const matched = await matchArticle(analyseArticle(gold.page), library);
    const judged = matched.matches.map((match): readonly JudgedClaim[] => {
      const here = matched.page.passages[match.here]?.analysis.passage;
      const there = match.source.analysed.passages[match.there]?.analysis.passage;
      if (here === undefined || there === undefined) return [];
      const claim = { here, source: match.source.source.id, there, score: 0, verdict: null };
      return judgeCase(gold, { ranked: [claim], shown: null, silences: null }).ranked;
    });
    prepared.push({
      gold,
      matches: matched.matches,
      links: matched.links,
      right: judged.map((claims) =>
        claims.length === 0 ? null : claims.some((claim) => claim.right) ? 1 : 0,
      ),
      judge: (scores) => ({
        gold,
        shown: null,
        ranked: judged.flatMap((claims, index) =>
          claims.map((claim) => Object.assign({}, claim, { score: scores[index] ?? 0 })),
        ),
      }),
    });
  }
  return prepared;
}

/** The case's matches scored anew, in the order they had. */
export function rescored(one: TrainingCase, scorer: Scorer, bridged = false): readonly Match[] {
  const place = new Map(one.matches.map((match, index) => [nameOf(match), index]));
  const ordered: Match[] = [...one.matches];
  const plain = rescore(one.matches, scorer).map((match) => unbridged(match, scorer));
  for (const match of bridged ? bridge(plain, one.links, scorer) : plain)
    ordered[place.get(nameOf(match)) ?? 0] = match;
  return ordered;
}

function unbridged(match: Match, scorer: Scorer): Match {
  const { rivalsHere, rivalsThere } = match;
  return matchOf(match, { rivalsHere, rivalsThere, bridge: 0 }, scorer);
}

function nameOf(match: Match): string {
  return `${match.here}|${match.source.source.id}|${match.there}`;
}
