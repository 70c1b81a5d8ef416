import type { AnalysedArticle } from './analyse-article.ts';
import { draftOf, type AdmittedSource } from './admitted-source.ts';
import { findCandidates } from './find-candidates.ts';
import type { Weigh } from './pair-features.ts';
import { rescore } from './rescore.ts';
import { SCORER } from './scorer-weights.ts';

/** A passage of another source that tells the same as a passage of one source. */
export type SourceLink = { readonly there: number; readonly score: number };

/** For each passage of one article the passages of another that may tell the same. */
export type Links = readonly (readonly SourceLink[])[];

/** Candidates for each passage; links are strong or they are nothing. */
const CANDIDATES = 5;
/** Weaker links carry nothing over. */
const LEAST_SCORE = 0.3;

const known = new WeakMap<AnalysedArticle, WeakMap<AnalysedArticle, Links>>();

/** How the passages of two sources answer each other. Worked out once for each two sources. */
export function linksBetween(from: AdmittedSource, to: AdmittedSource, weigh: Weigh): Links {
  const before = known.get(from.analysed)?.get(to.analysed);
  if (before !== undefined) return before;
  const drafts = from.analysed.passages.flatMap((passage, here) =>
    findCandidates(() => passage, [to], weigh, CANDIDATES).map((candidate) =>
      draftOf(from.analysed, here, to, candidate.passage, weigh),
    ),
  );
  const links: SourceLink[][] = from.analysed.passages.map(() => []);
  for (const match of rescore(drafts, SCORER))
    if (match.score >= LEAST_SCORE) links[match.here]?.push({ there: match.there, score: match.score });
  const row = known.get(from.analysed) ?? new WeakMap<AnalysedArticle, Links>();
  row.set(to.analysed, links);
  known.set(from.analysed, row);
  return links;
}
