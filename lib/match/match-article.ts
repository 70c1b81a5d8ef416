import { draftOf, tellsOneEvent, type AdmittedSource, type Draft } from './admitted-source.ts';
import { bridge } from './bridge.ts';
import { analyseArticle, type AnalysedArticle } from './analyse-article.ts';
import { createWeigh } from './create-weigh.ts';
import { makeVectors } from './feature-vector.ts';
import { createCandidateSearch } from './find-candidates.ts';
import type { CompareLibrary } from './compare-library.ts';
import { isSameArticle } from './is-same-article.ts';
import type { Weigh } from './pair-features.ts';
import type { PreparedPassage } from './prepare-passage.ts';
import { rescore } from './rescore.ts';
import { resolveRoles } from './resolve-roles.ts';
import { resolveTerms, type Readings } from './resolve-terms.ts';
import { keepRoles } from './role-evidence.ts';
import type { PairEvidence, PairScore, Scorer } from './score-pair.ts';
import { SCORER } from './scorer-weights.ts';
import { createSourceLinks, type SourceLinks } from './source-links.ts';
import { weighArticle } from './weigh-passage.ts';

/** A passage of the page and a passage of a source, with how sure it is that they tell the same fact. */
export type Match = Draft & PairEvidence & PairScore;

export type MatchedArticle = {
  readonly page: AnalysedArticle;
  /** The page as it reads in the spelling of each source. */
  readonly readings: Readings;
  readonly admitted: readonly AdmittedSource[];
  /** All candidates, best first. */
  readonly matches: readonly Match[];
  readonly weigh: Weigh;
  /** What the admitted sources tell alike among themselves. */
  readonly links: SourceLinks;
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
  const weigh = await weights(page, admitted, library);
  keepRoles(weigh, resolveRoles([page, ...admitted.filter(tellsOneEvent).map(({ analysed }) => analysed)]));
  const readings = resolveTerms(
    page,
    admitted.map((one) => one.analysed),
  );
  const search = createCandidateSearch(admitted, weigh);
  const candidates = page.passages.flatMap((_, here) =>
    search
      .bestOfAll((source) => weighArticle(readingOf(page, readings, source), weigh)[here], CANDIDATES)
      .map(({ source, passage: there }) => ({ here, source, there })),
  );
  const vectors = makeVectors(candidates.length);
  const pairs = candidates.map(({ here, source, there }, index) => {
    const reading = readingOf(page, readings, source);
    return draftOf(reading, here, source, there, weigh, source.similarity, vectors[index]);
  });
  const links = createSourceLinks(admitted, search, weigh);
  return { page, readings, admitted, matches: bridge(rescore(pairs, scorer), links, scorer), weigh, links };
}

function readingOf(page: AnalysedArticle, readings: Readings, source: AdmittedSource): AnalysedArticle {
  return readings.get(source.analysed) ?? page;
}

/** The sources most like an article, at most twelve; never the article itself. */
export async function admitSources(
  page: AnalysedArticle,
  library: CompareLibrary,
): Promise<readonly AdmittedSource[]> {
  const similar = (await library.similarSources(page.stems, MOST_SOURCES + 1)).filter(
    ({ similarity }) => similarity >= LEAST_SIMILARITY,
  );
  const loaded = await Promise.all(
    similar.map(async ({ sourceId, similarity }) => ({ source: await library.load(sourceId), similarity })),
  );
  return loaded
    .flatMap(({ source, similarity }) => (source === null ? [] : [{ source, similarity }]))
    .filter(({ source }) => !isSameArticle(page.article, source.article))
    .slice(0, MOST_SOURCES)
    .map(({ source, similarity }) => ({ source, analysed: analyseArticle(source.article), similarity }));
}

async function weights(
  page: AnalysedArticle,
  admitted: readonly AdmittedSource[],
  library: CompareLibrary,
): Promise<Weigh> {
  const stems = new Set([...page.stems, ...admitted.flatMap((one) => one.analysed.stems)]);
  return createWeigh(await library.inverseFrequencies([...stems]));
}

export function passageOf(match: Match): PreparedPassage {
  const passage = match.source.analysed.passages[match.there];
  if (passage === undefined) throw new Error('A match names a passage that its source does not have.');
  return passage;
}

/** The page's passage of a match, in the spelling of the match's source. */
export function passageHere({ page, readings }: MatchedArticle, match: Match): PreparedPassage {
  const passage = readingOf(page, readings, match.source).passages[match.here];
  if (passage === undefined) throw new Error('A match names a passage that the page does not have.');
  return passage;
}
