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
  /** Weight of the rare names that page and source share, in logarithm. */
  readonly event: number;
};

/** A candidate before it is scored. */
export type Draft = {
  readonly here: number;
  readonly source: AdmittedSource;
  readonly there: number;
  readonly features: MatchFeatures;
};

/** The features of one candidate; those that take all candidates to tell are still 0. */
export function draftOf(
  page: AnalysedArticle,
  here: number,
  source: AdmittedSource,
  there: number,
  weigh: Weigh,
): Draft {
  const [passagesHere, passagesThere] = [weighArticle(page, weigh), weighArticle(source.analysed, weigh)];
  const [passage, other] = [passagesHere[here], passagesThere[there]];
  if (passage === undefined || other === undefined) throw new Error('A candidate names no passage.');
  const { around, nearHere, nearThere } = contextFeatures(passagesHere, here, passagesThere, there);
  const { similarity, event } = source;
  const features = pairFeatures(passage, other, weigh, { around, nearHere, nearThere, similarity, event });
  return { here, source, there, features };
}
