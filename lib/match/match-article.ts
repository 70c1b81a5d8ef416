import type { Source } from '../library/source.ts';
import { analyseArticle, type AnalysedArticle } from './analyse-article.ts';
import type { CandidatePassage, CompareLibrary } from './compare-library.ts';
import { isSameArticle } from './is-same-article.ts';
import { pairFeatures, type Weigh } from './pair-features.ts';
import type { PreparedPassage } from './prepare-passage.ts';
import { rescore, type Draft } from './rescore.ts';
import { contextFeatures, type MatchFeatures, type PairScore, type Scorer } from './score-pair.ts';
import { SCORER } from './scorer-weights.ts';

/** A source that tells the same event as the page, read for comparing. */
export type AdmittedSource = {
  readonly source: Source;
  readonly analysed: AnalysedArticle;
  /** Cosine of the whole articles, 0 to 1. */
  readonly similarity: number;
};

/** A passage of the page and a passage of a source, with how sure it is that they tell the same fact. */
export type Match = PairScore & {
  readonly here: number;
  readonly source: AdmittedSource;
  readonly there: number;
  readonly features: MatchFeatures;
};

export type MatchedArticle = {
  readonly page: AnalysedArticle;
  readonly admitted: readonly AdmittedSource[];
  /** All candidates, best first. */
  readonly matches: readonly Match[];
  readonly weigh: Weigh;
};

/** Below this two articles share no event: measured, the same event stands at 0.15 to 0.20 and more. */
const LEAST_SIMILARITY = 0.08;
/** Sources that a page is compared with. */
const MOST_SOURCES = 12;
/** Candidate passages for each passage of the page: deeper ones are not right in the labelled data. */
const CANDIDATES = 30;

/** Finds for every passage of an article the passages of the library that may tell the same fact. */
export async function matchArticle(
  page: AnalysedArticle,
  library: CompareLibrary,
  scorer: Scorer = SCORER,
): Promise<MatchedArticle> {
  const admitted = await admitSources(page, library);
  const byId = new Map(admitted.map((one) => [one.source.id, one]));
  const queries = page.passages.map((passage) => passage.stems);
  const candidates = await library.candidates(queries, new Set(byId.keys()), CANDIDATES);
  const weigh = await weights(page, admitted, library);
  const pairs = candidates.flatMap((found, here) => scoreCandidates(page, here, found, byId, weigh));
  return { page, admitted, matches: rescore(pairs, scorer), weigh };
}

async function admitSources(
  page: AnalysedArticle,
  library: CompareLibrary,
): Promise<readonly AdmittedSource[]> {
  const similar = await library.similarSources(page.stems, MOST_SOURCES + 1);
  const admitted: AdmittedSource[] = [];
  for (const { sourceId, similarity } of similar) {
    if (similarity < LEAST_SIMILARITY) break;
    const source = await library.load(sourceId);
    if (source === null || isSameArticle(page.article, source.article)) continue;
    admitted.push({ source, analysed: analyseArticle(source.article), similarity });
  }
  return admitted.slice(0, MOST_SOURCES);
}

async function weights(
  page: AnalysedArticle,
  admitted: readonly AdmittedSource[],
  library: CompareLibrary,
): Promise<Weigh> {
  const stems = new Set([...page.stems, ...admitted.flatMap((one) => one.analysed.stems)]);
  const table = await library.inverseFrequencies([...stems]);
  return (stem) => table.get(stem) ?? 1;
}

function scoreCandidates(
  page: AnalysedArticle,
  here: number,
  found: readonly CandidatePassage[],
  sources: ReadonlyMap<string, AdmittedSource>,
  weigh: Weigh,
): readonly Draft[] {
  const passage = page.passages[here];
  return found.flatMap((candidate): readonly Draft[] => {
    const source = sources.get(candidate.sourceId);
    const other = source?.analysed.passages[candidate.passage];
    if (passage === undefined || source === undefined || other === undefined) return [];
    const features = {
      ...pairFeatures(passage, other, weigh),
      ...contextFeatures(page.passages, here, source.analysed.passages, candidate.passage, weigh),
      similarity: source.similarity,
      rivalsHere: 0,
      rivalsThere: 0,
    };
    return [{ here, source, there: candidate.passage, features }];
  });
}

export function passageOf(match: Match): PreparedPassage {
  const passage = match.source.analysed.passages[match.there];
  if (passage === undefined) throw new Error('A match names a passage that its source does not have.');
  return passage;
}
