import { draftOf, type AdmittedSource, type Draft } from './admitted-source.ts';
import type { AnalysedArticle } from './analyse-article.ts';
import { makeVectors } from './feature-vector.ts';
import type { CandidateSearch } from './find-candidates.ts';
import type { Weigh } from './pair-features.ts';
import { leads } from './rescore.ts';
import { glanceAt, scorePair } from './score-pair.ts';
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
  const candidates = new Map<AdmittedSource, readonly (readonly (readonly number[])[])[]>();

  /** For each passage of one source its candidates in each source. */
  function candidatesOf(from: AdmittedSource): readonly (readonly (readonly number[])[])[] {
    let found = candidates.get(from);
    if (found === undefined) {
      found = weighArticle(from.analysed, weigh).map((passage) => search.bestOfEach(passage, CANDIDATES));
      candidates.set(from, found);
    }
    return found;
  }

  function workOut(from: AdmittedSource, to: AdmittedSource): Links {
    const [numberOfFrom, numberOfTo] = [admitted.indexOf(from), admitted.indexOf(to)];
    const pairs = candidatesOf(from).map((found) => [...(found[numberOfTo] ?? [])]);
    for (const [there, found] of candidatesOf(to).entries())
      for (const here of found[numberOfFrom] ?? []) {
        const others = pairs[here];
        if (others !== undefined && !others.includes(there)) others.push(there);
      }
    const vectors = makeVectors(pairs.reduce((sum, others) => sum + others.length, 0));
    const drafts: Draft[] = [];
    for (const [here, others] of pairs.entries())
      for (const there of others)
        drafts.push(draftOf(from.analysed, here, to, there, weigh, 1, vectors[drafts.length]));
    const forth: SourceLink[][] = from.analysed.passages.map(() => []);
    const back: SourceLink[][] = to.analysed.passages.map(() => []);
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
  const glances = drafts.map(({ vector }) => glanceAt(vector, SCORER));
  const leadsHere = leads(glances, (index) => drafts[index]?.here ?? 0);
  const leadsThere = leads(glances, (index) => drafts[index]?.there ?? 0);
  return drafts
    .map(({ here, there, vector }, index) => {
      const [rivalsHere, rivalsThere] = [leadsHere[index] ?? 0, leadsThere[index] ?? 0];
      return { here, there, score: scorePair({ vector, rivalsHere, rivalsThere, bridge: 0 }, SCORER).score };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
}

function remember(from: AnalysedArticle, to: AnalysedArticle, links: Links): void {
  const row = known.get(from) ?? new WeakMap<AnalysedArticle, Links>();
  row.set(to, links);
  known.set(from, row);
}
