import { weightedSum } from './feature-vector.ts';
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

/** Lead over the best other candidate for the passage of the page and of the source, where the features lack it. */
export type Lead = { readonly here: number; readonly there: number };

const NO_LEAD: Lead = { here: 0, there: 0 };

export function scorePair(features: MatchFeatures, scorer: Scorer, lead: Lead = NO_LEAD): PairScore {
  const paraphrase = logitOf(scorer.paraphrase, features, lead);
  const containment = logitOf(scorer.containment, features, lead);
  const { joint } = scorer;
  const logit =
    joint.bias +
    joint.paraphrase * paraphrase +
    joint.containment * containment +
    joint.bridge * features.bridge +
    joint.unlike * features.unlike +
    joint.nameAlone * features.nameAlone;
  return { paraphrase: sigmoid(paraphrase), containment: sigmoid(containment), score: sigmoid(logit), logit };
}

export function logitOf(head: ScorerHead, features: MatchFeatures, lead: Lead = NO_LEAD): number {
  const { rivalsHere = 0, rivalsThere = 0 } = head.weights;
  return head.bias + weightedSum(head, features) + rivalsHere * lead.here + rivalsThere * lead.there;
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
