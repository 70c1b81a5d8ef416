import type { Source } from '../library/source.ts';
import type { AnalysedArticle } from './analyse-article.ts';
import { contextFeatures } from './context-features.ts';
import { pairFeatures, type Weigh } from './pair-features.ts';
import type { MatchFeatures } from './score-pair.ts';
import { weighArticle } from './weigh-passage.ts';

/** A source that tells the same event as the page, read for comparing. */
export type AdmittedSource = {
  readonly source: Source;
  readonly analysed: AnalysedArticle;
  /** Cosine of the whole articles, 0 to 1. */
  readonly similarity: number;
};

/** A candidate before it is scored. */
export type Draft = {
  readonly here: number;
  readonly source: AdmittedSource;
  readonly there: number;
  readonly features: MatchFeatures;
};

/** Articles this like each other are about one event; measured, nine in ten about other talks stand below. */
const ONE_EVENT = 0.13;
/** Hardly anything that stands lower is admitted at all. */
const OTHER_EVENT = 0.08;

export function tellsOneEvent({ similarity }: AdmittedSource): boolean {
  return similarity >= ONE_EVENT;
}

/**
 * The features of one candidate; those that take all candidates to tell are still 0. `similarity`: of the two articles,
 * 0 to 1; left out where both are known to tell one event.
 */
export function draftOf(
  page: AnalysedArticle,
  here: number,
  source: AdmittedSource,
  there: number,
  weigh: Weigh,
  similarity = 1,
): Draft {
  const passagesHere = weighArticle(page, weigh);
  const passagesThere = weighArticle(source.analysed, weigh);
  const passage = passagesHere[here];
  const other = passagesThere[there];
  if (passage === undefined || other === undefined) throw new Error('A candidate names no passage.');
  const { around, nearHere, nearThere } = contextFeatures(passagesHere, here, passagesThere, there);
  const unlike = Math.max(0, ONE_EVENT - similarity) / (ONE_EVENT - OTHER_EVENT);
  const features = pairFeatures(passage, other, weigh, { around, nearHere, nearThere, unlike });
  return { here, source, there, features };
}
