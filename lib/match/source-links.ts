import { draftOf, type AdmittedSource, type Draft } from './admitted-source.ts';
import type { AnalysedArticle } from './analyse-article.ts';
import type { Candidate, CandidateSearch } from './find-candidates.ts';
import type { Weigh } from './pair-features.ts';
import { leads } from './rescore.ts';
import { logitOf, scorePair } from './score-pair.ts';
import { SCORER } from './scorer-weights.ts';
import { weighArticle } from './weigh-passage.ts';

/** A passage of another source that tells the same as a passage of one source. */
export type SourceLink = { readonly there: number; readonly score: number };

/** For each passage of one article the passages of another that may tell the same, surest first. */
export type Links = readonly (readonly SourceLink[])[];

/** How the passages of the admitted sources answer each other. Two sources are compared when first asked for. */
export type SourceLinks = { readonly between: (from: AdmittedSource, to: AdmittedSource) => Links };

/** Candidates for each passage, asked from both sides; links are strong or they are nothing. */
const CANDIDATES = 2;
/** Weaker links carry nothing over. */
const LEAST_SCORE = 0.3;

const known = new WeakMap<AnalysedArticle, WeakMap<AnalysedArticle, Links>>();

/** Links among sources that `search` holds. Two sources are worked out once, for this comparison and later ones. */
export function createSourceLinks(
  admitted: readonly AdmittedSource[],
  search: CandidateSearch,
  weigh: Weigh,
): SourceLinks {
  const candidates = new Map<AdmittedSource, readonly (readonly (readonly Candidate[])[])[]>();

  /** For each passage of one source its candidates in another. */
  function candidatesOf(from: AdmittedSource, to: AdmittedSource): readonly (readonly Candidate[])[] {
    const found =
      candidates.get(from) ??
      weighArticle(from.analysed, weigh).map((passage) => search.bestOfEach(passage, CANDIDATES));
    candidates.set(from, found);
    const number = admitted.indexOf(to);
    return found.map((ofEach) => ofEach[number] ?? []);
  }

  function workOut(from: AdmittedSource, to: AdmittedSource): Links {
    const pairs = from.analysed.passages.map(() => new Set<number>());
    for (const [here, found] of candidatesOf(from, to).entries())
      for (const { passage } of found) pairs[here]?.add(passage);
    for (const [there, found] of candidatesOf(to, from).entries())
      for (const { passage } of found) pairs[passage]?.add(there);
    const drafts = pairs.flatMap((others, here) =>
      Array.from(others, (there) => draftOf(from.analysed, here, to, there, weigh)),
    );
    const [forth, back]: [SourceLink[][], SourceLink[][]] = [
      from.analysed.passages.map(() => []),
      to.analysed.passages.map(() => []),
    ];
    for (const { here, there, score } of linksAmong(drafts)) {
      forth[here]?.push({ there, score });
      back[there]?.push({ there: here, score });
    }
    remember(from.analysed, to.analysed, forth);
    remember(to.analysed, from.analysed, back);
    return forth;
  }

  return {
    between: (from, to) => known.get(from.analysed)?.get(to.analysed) ?? workOut(from, to),
  };
}

/** The drafts that are sure enough, surest first. */
function linksAmong(drafts: readonly Draft[]) {
  const glances = drafts.map(({ features }) => logitOf(SCORER.glance, features));
  const leadsHere = leads(glances, (index) => drafts[index]?.here ?? 0);
  const leadsThere = leads(glances, (index) => drafts[index]?.there ?? 0);
  return drafts
    .map(({ here, there, features }, index) => {
      const lead = { here: leadsHere[index] ?? 0, there: leadsThere[index] ?? 0 };
      return { here, there, score: scorePair(features, SCORER, lead).score };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
}

function remember(from: AnalysedArticle, to: AnalysedArticle, links: Links): void {
  const row = known.get(from) ?? new WeakMap<AnalysedArticle, Links>();
  row.set(to, links);
  known.set(from, row);
}
