import type { Source } from '../library/source.ts';
import { analyseArticle } from '../match/analyse-article.ts';
import type { CompareLibrary } from '../match/compare-library.ts';
import { matchArticle, passageHere, passageOf } from '../match/match-article.ts';
import type { Reason } from './comparison.ts';
import { reasonOf } from './account-of.ts';
import { SHOWN_FROM, STANDS_TOGETHER } from './thresholds.ts';
import { judgeMatch } from './judge-match.ts';
import { statementConflicts } from './statements/statement-conflicts.ts';
import type { Judgement } from './verdict/judge-pair.ts';

/** A passage of one of several sources: the source's place among them, and the passage's among its passages. */
export type PassagePlace = { readonly source: number; readonly passage: number };

/** Two passages of two sources that may tell one fact. `differences` of the judgement are seen from `from`. */
export type PassagePair = {
  readonly from: PassagePlace;
  readonly to: PassagePlace;
  readonly score: number;
  readonly judgement: Judgement;
  readonly reason: Reason;
};

/**
 * Every two passages of different sources that may stand in one fact, each pair once, as it was surest.
 * @param library what the sources are weighed in; it holds them
 * @param pause awaited after each source, so that a long comparison holds up nothing else
 */
export async function pairPassages(
  sources: readonly Source[],
  library: CompareLibrary,
  pause: () => Promise<void>,
): Promise<readonly PassagePair[]> {
  const placeOf = new Map(sources.map(({ id }, place) => [id, place]));
  const pairs = new Map<string, PassagePair>();
  for (const [source, { article }] of sources.entries()) {
    const matched = await matchArticle(analyseArticle(article), library);
    const conflicts = statementConflicts(matched);
    const alike = matched.matches.filter(({ score }) => score >= STANDS_TOGETHER);
    for (const match of new Set([...alike, ...conflicts.map((conflict) => conflict.match)])) {
      const other = placeOf.get(match.source.source.id);
      if (other === undefined || other === source) continue;
      const [from, to] = [
        { source, passage: match.here },
        { source: other, passage: match.there },
      ];
      const key = [placeKey(from), placeKey(to)].toSorted().join('|');
      if ((pairs.get(key)?.score ?? 0) >= match.score) continue;
      const [here, there] = [passageHere(matched, match), passageOf(match)];
      const judgement = judgeMatch(matched, match, conflicts);
      const reason = reasonOf(here, there, matched.weigh, judgement);
      pairs.set(key, { from, to, score: match.score, judgement, reason });
    }
    await pause();
  }
  return [...pairs.values()];
}

/** Whether a reader of either article would see the other's passage beside it. */
export function isShown({ score, judgement }: PassagePair): boolean {
  return score >= SHOWN_FROM || judgement.verdict === 'conflicts';
}

/** Names a passage among the sources. */
export function placeKey({ source, passage }: PassagePlace): string {
  return `${source} ${passage}`;
}
