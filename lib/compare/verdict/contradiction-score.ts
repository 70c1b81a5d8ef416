import { sigmoid } from '../../match/score-pair.ts';
import { CONTRADICTION } from './contradiction-weights.ts';
import type { Frame } from './ruling.ts';

/** What the surety of a contradiction is worked out from; named, as the scorer's features are. */
export type ContradictionFeatures = {
  /** How sure the match is, as a logit. */
  readonly match: number;
  readonly figure: number;
  readonly shared: number;
  readonly share: number;
  readonly named: number;
  readonly alone: number;
};

/** Below this a match is no evidence by itself: the two statements have to share this many words around them. */
const UNSURE_MATCH = 0.25;
const LEAST_SHARED = 2.1;
/** Beyond this a match is as sure as can be, or as unsure. */
const MOST_LOGIT = 5;

export function contradictionFeatures(score: number, frame: Frame): ContradictionFeatures {
  const logit = Math.log(score / (1 - score));
  return {
    match: Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, logit)),
    figure: frame.kind === 'figure' ? 1 : 0,
    shared: Math.log1p(frame.shared),
    share: frame.share,
    named: frame.named ? 1 : 0,
    alone: frame.alone ? 1 : 0,
  };
}

/** Whether neither the match nor the words around the statements say that they are about one thing. */
export function isTooUnsure(score: number, frame: Frame): boolean {
  return score < UNSURE_MATCH && frame.shared < LEAST_SHARED;
}

/** How surely two passages contradict each other, 0 to 1, when a rule found a contradiction in this frame. */
export function contradictionScore(score: number, frame: Frame): number {
  if (isTooUnsure(score, frame)) return 0;
  const features = contradictionFeatures(score, frame);
  const { bias, weights } = CONTRADICTION;
  let sum = bias;
  for (const [name, weight] of Object.entries(weights))
    sum += weight * features[name as keyof ContradictionFeatures];
  return sigmoid(sum);
}
