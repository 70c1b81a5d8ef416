import type { Match } from './match-article.ts';
import type { Draft } from './admitted-source.ts';
import { logitOf, scorePair, type Scorer } from './score-pair.ts';

/** Facts are mostly told once in an article: a pair that is the best of both its sides is surer. */
export function rescore(drafts: readonly Draft[], scorer: Scorer): readonly Match[] {
  const logits = drafts.map((draft) => logitOf(scorer.glance, draft.features));
  const rivalsHere = leads(logits, (index) => `${drafts[index]?.here}|${drafts[index]?.source.source.id}`);
  const rivalsThere = leads(logits, (index) => `${drafts[index]?.source.source.id}|${drafts[index]?.there}`);
  return drafts
    .map(({ here, source, there, features: alone }, index): Match => {
      const features = { ...alone, rivalsHere: rivalsHere[index] ?? 0, rivalsThere: rivalsThere[index] ?? 0 };
      const scored = scorePair(features, scorer);
      return { here, source, there, features, ...scored };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * How far each score stands above (or below) the best other score of the same key; bounded, so that one freak does not
 * rule, and the bound where there is no other.
 */
export function leads(
  scores: readonly number[],
  keyOf: (index: number) => string | number,
): readonly number[] {
  type Group = { best: number; second: number };
  const groups = new Map<string | number, Group>();
  const groupOf = scores.map((score, index) => {
    const key = keyOf(index);
    let group = groups.get(key);
    if (group === undefined) {
      group = { best: Number.NEGATIVE_INFINITY, second: Number.NEGATIVE_INFINITY };
      groups.set(key, group);
    }
    group.second = Math.max(group.second, Math.min(score, group.best));
    group.best = Math.max(group.best, score);
    return group;
  });
  return scores.map((score, index) => {
    const { best, second } = groupOf[index] ?? { best: score, second: Number.NEGATIVE_INFINITY };
    const lead = score - (score === best ? second : best);
    return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
  });
}

const MOST_LEAD = 3;
