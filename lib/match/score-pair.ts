import { pairFeatures, type PairFeatures, type Weigh } from './pair-features.ts';
import type { PreparedPassage } from './prepare-passage.ts';

/** What the articles around a pair add to what the pair itself shows. */
export type MatchFeatures = PairFeatures & {
  /** Overlap of the sentences before and after. */
  readonly around: number;
  /** How like the whole articles are. */
  readonly similarity: number;
  /** Lead over the best other candidate for the same passage of the page, and of the source. */
  readonly rivalsHere: number;
  readonly rivalsThere: number;
};

export type FeatureName = keyof MatchFeatures;

export type ScorerHead = {
  readonly bias: number;
  readonly weights: Partial<Readonly<Record<FeatureName, number>>>;
};

/** Named weights, fitted by `scripts/fit-scorer.ts`. */
export type Scorer = {
  /** First look, without the rivals: gives the scores that rivals are measured by. */
  readonly glance: ScorerHead;
  readonly paraphrase: ScorerHead;
  readonly containment: ScorerHead;
};

export type PairScore = {
  /** Both tell the same, all in all. 0 to 1. */
  readonly paraphrase: number;
  /** One is told within the other. 0 to 1. */
  readonly containment: number;
  /** The surer of the two. */
  readonly score: number;
  readonly logit: number;
};

export function scorePair(features: MatchFeatures, scorer: Scorer): PairScore {
  const paraphrase = logitOf(scorer.paraphrase, features);
  const containment = logitOf(scorer.containment, features);
  const logit = Math.max(paraphrase, containment);
  return { paraphrase: sigmoid(paraphrase), containment: sigmoid(containment), score: sigmoid(logit), logit };
}

export function logitOf(head: ScorerHead, features: MatchFeatures): number {
  let sum = head.bias;
  for (const [name, weight] of Object.entries(head.weights)) sum += weight * features[name as FeatureName];
  return sum;
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** What the sentences next to both passages share. */
export function contextFeatures(
  passagesHere: readonly PreparedPassage[],
  here: number,
  passagesThere: readonly PreparedPassage[],
  there: number,
  weigh: Weigh,
): { readonly around: number } {
  const neighbours = (passages: readonly PreparedPassage[], index: number) =>
    [passages[index - 1], passages[index + 1]].filter((passage) => passage !== undefined);
  let around = 0;
  for (const a of neighbours(passagesHere, here))
    for (const b of neighbours(passagesThere, there))
      around = Math.max(around, pairFeatures(a, b, weigh).overlap);
  return { around };
}
