import type { Draft } from './admitted-source.ts';
import type { Match } from './match-article.ts';
import { glanceAt, scorePair, type PairEvidence, type Scorer } from './score-pair.ts';

/** Facts are mostly told once in an article: a pair that is the best of both its sides is surer. */
export function rescore(drafts: readonly Draft[], scorer: Scorer): readonly Match[] {
  const glances = drafts.map(({ vector }) => glanceAt(vector, scorer));
  const sources = [...new Set(drafts.map(({ source }) => source))];
  const numberOf = new Map(sources.map((source, number) => [source, number]));
  const groups = drafts.map(({ source }) => numberOf.get(source) ?? 0);
  const groupOf = (passage: number | undefined, index: number) =>
    (passage ?? 0) * sources.length + (groups[index] ?? 0);
  const rivalsHere = leads(glances, (index) => groupOf(drafts[index]?.here, index));
  const rivalsThere = leads(glances, (index) => groupOf(drafts[index]?.there, index));
  return drafts
    .map(({ here, source, there, vector }, index): Match => {
      const rivals = { rivalsHere: rivalsHere[index] ?? 0, rivalsThere: rivalsThere[index] ?? 0 };
      return matchOf({ here, source, there, vector }, { ...rivals, bridge: 0 }, scorer);
    })
    .sort((a, b) => b.score - a.score);
}

/** A draft with what other pairs add, scored. */
export function matchOf(
  { here, source, there, vector }: Draft,
  { rivalsHere, rivalsThere, bridge }: Omit<PairEvidence, 'vector'>,
  scorer: Scorer,
): Match {
  const { paraphrase, containment, score, logit } = scorePair(
    { vector, rivalsHere, rivalsThere, bridge },
    scorer,
  );
  // Spelled out: literals that begin with a spread cost several times what they hold.
  return {
    here,
    source,
    there,
    vector,
    rivalsHere,
    rivalsThere,
    bridge,
    paraphrase,
    containment,
    score,
    logit,
  };
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
