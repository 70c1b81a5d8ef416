import type { Match } from './match-article.ts';
import type { Draft } from './admitted-source.ts';
import { logitOf, scorePair, type Scorer } from './score-pair.ts';

/** Facts are mostly told once in an article: a pair that is the best of both its sides is surer. */
export function rescore(drafts: readonly Draft[], scorer: Scorer): readonly Match[] {
  const first = drafts.map((draft) => ({ ...draft, logit: logitOf(scorer.glance, draft.features) }));
  const bestHere = new Map<string, number[]>();
  const bestThere = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, key: string, score: number) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [score]);
    else list.push(score);
  };
  for (const one of first) {
    push(bestHere, `${one.here}|${one.source.source.id}`, one.logit);
    push(bestThere, `${one.source.source.id}|${one.there}`, one.logit);
  }
  return first
    .map((one) => {
      const features = {
        ...one.features,
        rivalsHere: margin(one.logit, bestHere.get(`${one.here}|${one.source.source.id}`) ?? []),
        rivalsThere: margin(one.logit, bestThere.get(`${one.source.source.id}|${one.there}`) ?? []),
      };
      return { ...one, features, ...scorePair(features, scorer) };
    })
    .sort((a, b) => b.score - a.score);
}

/** How far a score stands above (or below) its best rival; bounded, so that one freak does not rule. */
function margin(score: number, all: readonly number[]): number {
  let best = Number.NEGATIVE_INFINITY;
  let self = false;
  for (const other of all) {
    if (other === score && !self) self = true;
    else best = Math.max(best, other);
  }
  return Math.max(-MOST_MARGIN, Math.min(MOST_MARGIN, score - best));
}

const MOST_MARGIN = 3;
