import type { Match } from './match-article.ts';
import type { Draft } from './admitted-source.ts';
import { logitOf, scorePair, type Scorer } from './score-pair.ts';

/** Facts are mostly told once in an article: a pair that is the best of both its sides is surer. */
export function rescore(drafts: readonly Draft[], scorer: Scorer): readonly Match[] {
  const logits = drafts.map((draft) => logitOf(scorer.glance, draft.features));
  const sources = [...new Set(drafts.map(({ source }) => source))];
  const numberOf = new Map(sources.map((source, number) => [source, number]));
  const groups = drafts.map(({ source }) => numberOf.get(source) ?? 0);
  const rivalsHere = leads(
    logits,
    (index) => (drafts[index]?.here ?? 0) * sources.length + (groups[index] ?? 0),
  );
  const rivalsThere = leads(
    logits,
    (index) => (drafts[index]?.there ?? 0) * sources.length + (groups[index] ?? 0),
  );
  return drafts
    .map(({ here, source, there, features: alone }, index): Match => {
      const features = { ...alone, rivalsHere: rivalsHere[index] ?? 0, rivalsThere: rivalsThere[index] ?? 0 };
      const scored = scorePair(features, scorer);
      return { here, source, there, features, ...scored };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * How far each score stands above (or below) the best other score of the same group; bounded, so that one freak does not
 * rule, and the bound where there is no other. `groupOf` answers small whole numbers.
 */
export function leads(scores: readonly number[], groupOf: (index: number) => number): readonly number[] {
  const bests: number[] = [];
  const seconds: number[] = [];
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] as number;
    const group = groupOf(index);
    const best = bests[group] ?? Number.NEGATIVE_INFINITY;
    seconds[group] = Math.max(seconds[group] ?? Number.NEGATIVE_INFINITY, Math.min(score, best));
    bests[group] = Math.max(best, score);
  }
  return scores.map((score, index) => {
    const group = groupOf(index);
    const lead = score - ((score === bests[group] ? seconds[group] : bests[group]) as number);
    return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
  });
}

const MOST_LEAD = 3;
