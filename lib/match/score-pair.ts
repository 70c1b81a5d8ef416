import { NAME_ALONE, PAIR_FEATURES, UNLIKE, weightedSum, type FeatureVector } from './feature-vector.ts';
import type { PairFeatures } from './pair-features.ts';

/** What the articles around a pair add to what the pair itself shows. */
export type MatchFeatures = PairFeatures & {
  /** Overlap of the sentences before and after. */
  readonly around: number;
  /** How far the two articles are from being about one event: 0 where they are like enough, 1 and more where hardly. */
  readonly unlike: number;
  /** How much of what the other passage lacks stands next to it. */
  readonly nearHere: number;
  readonly nearThere: number;
  /** Lead over the best other candidate for the same passage of the page, and of the source. */
  readonly rivalsHere: number;
  readonly rivalsThere: number;
  /** How surely another source that the page matches tells what this one tells. */
  readonly bridge: number;
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
  /** How the two heads are joined: logistic over their logits. */
  readonly joint: {
    readonly bias: number;
    readonly paraphrase: number;
    readonly containment: number;
    readonly bridge: number;
    readonly unlike: number;
    readonly nameAlone: number;
  };
};

export type PairScore = {
  /** Both tell the same, all in all. 0 to 1. */
  readonly paraphrase: number;
  /** One is told within the other. 0 to 1. */
  readonly containment: number;
  /** Both heads taken together. 0 to 1; about the share of such pairs that are right. */
  readonly score: number;
  readonly logit: number;
};

/** All that a pair is scored by: what it shows by itself, and what other pairs add. */
export type PairEvidence = {
  readonly vector: FeatureVector;
  readonly rivalsHere: number;
  readonly rivalsThere: number;
  readonly bridge: number;
};

export function scorePair(evidence: PairEvidence, scorer: Scorer): PairScore {
  const { vector, bridge } = evidence;
  const paraphrase = logitOf(scorer.paraphrase, evidence);
  const containment = logitOf(scorer.containment, evidence);
  const { joint } = scorer;
  const logit =
    joint.bias +
    joint.paraphrase * paraphrase +
    joint.containment * containment +
    joint.bridge * bridge +
    joint.unlike * (vector[UNLIKE] as number) +
    joint.nameAlone * (vector[NAME_ALONE] as number);
  return { paraphrase: sigmoid(paraphrase), containment: sigmoid(containment), score: sigmoid(logit), logit };
}

function logitOf(head: ScorerHead, { vector, rivalsHere, rivalsThere, bridge }: PairEvidence): number {
  return head.bias + weightedSum(head, vector, rivalsHere, rivalsThere, bridge);
}

/** The first look at a pair, before others are known. */
export function glanceAt(vector: FeatureVector, scorer: Scorer): number {
  return scorer.glance.bias + weightedSum(scorer.glance, vector, 0, 0, 0);
}

/** The features by name, to explain a score or to fit weights. */
export function featuresOf({ vector, rivalsHere, rivalsThere, bridge }: PairEvidence): MatchFeatures {
  const named = Object.fromEntries(PAIR_FEATURES.map((name, place) => [name, vector[place] as number]));
  return { ...(named as Record<(typeof PAIR_FEATURES)[number], number>), rivalsHere, rivalsThere, bridge };
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
