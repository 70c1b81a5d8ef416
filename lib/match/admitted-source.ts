import type { Source } from '../library/source.ts';
import type { AnalysedArticle } from './analyse-article.ts';
import { VECTOR_LENGTH, type FeatureVector } from './feature-vector.ts';
import type { Weigh } from './pair-features.ts';
import { readPair } from './read-pair.ts';
import { weighArticle } from './weigh-passage.ts';

/** A source that tells the same event as the page, read for comparing. */
export type AdmittedSource = {
  readonly source: Source;
  readonly analysed: AnalysedArticle;
  /** Cosine of the whole articles, 0 to 1. */
  readonly similarity: number;
};

/** A candidate before it is scored, with what it shows by itself. */
export type Draft = {
  readonly here: number;
  readonly source: AdmittedSource;
  readonly there: number;
  readonly vector: FeatureVector;
};

/** Articles this like each other are about one event; measured, nine in ten about other talks stand below. */
const ONE_EVENT = 0.13;
/** Hardly anything that stands lower is admitted at all. */
const OTHER_EVENT = 0.08;

export function tellsOneEvent({ similarity }: AdmittedSource): boolean {
  return similarity >= ONE_EVENT;
}

/**
 * Reads one candidate. `similarity`: of the two articles, 0 to 1; left out where both are known to tell one event.
 * @param vector filled with what the pair shows by itself; one of its own where none is given
 */
export function draftOf(
  page: AnalysedArticle,
  here: number,
  source: AdmittedSource,
  there: number,
  weigh: Weigh,
  similarity = 1,
  vector: FeatureVector = new Float64Array(VECTOR_LENGTH),
): Draft {
  const passagesHere = weighArticle(page, weigh);
  const passagesThere = weighArticle(source.analysed, weigh);
  const unlike = Math.max(0, ONE_EVENT - similarity) / (ONE_EVENT - OTHER_EVENT);
  readPair(passagesHere, here, passagesThere, there, weigh, unlike, vector);
  return { here, source, there, vector };
}
