import type { Match } from './match-article.ts';
import type { Draft } from './admitted-source.ts';
import { logitOf, scorePair, type Scorer } from './score-pair.ts';

/** Facts are mostly told once in an article: a pair that is the best of both its sides is surer. */
export function rescore(drafts: readonly Draft[], scorer: Scorer): readonly Match[] {
  const logits = drafts.map((draft) => logitOf(scorer.glance, draft.features));
  const bestHere = new Map<string, number[]>();
  const bestThere = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, key: string, score: number) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [score]);
    else list.push(score);
  };
  const keysHere = drafts.map(({ here, source }) => `${here}|${source.source.id}`);
  const keysThere = drafts.map(({ source, there }) => `${source.source.id}|${there}`);
  for (const [index, logit] of logits.entries()) {
    push(bestHere, keysHere[index] ?? '', logit);
    push(bestThere, keysThere[index] ?? '', logit);
  }
  return drafts
    .map(({ here, source, there, features: alone }, index): Match => {
      const logit = logits[index] ?? 0;
      const features = {
        ...alone,
        rivalsHere: margin(logit, bestHere.get(keysHere[index] ?? '') ?? []),
        rivalsThere: margin(logit, bestThere.get(keysThere[index] ?? '') ?? []),
      };
      const scored = scorePair(features, scorer);
      return { here, source, there, features, ...scored };
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
