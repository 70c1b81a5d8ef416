import type { AdmittedSource } from './admitted-source.ts';
import type { Weigh } from './pair-features.ts';
import type { PreparedPassage } from './prepare-passage.ts';
import { weighPassage } from './weigh-passage.ts';

export type Candidate = { readonly source: AdmittedSource; readonly passage: number; readonly score: number };

/** BM25's length normalisation; below the usual 0.75, for a long sentence is rarely long for being padded. */
const B = 0.4;

/** A passage of the page as it reads in a source's spelling. */
type ReadingFor = (source: AdmittedSource) => PreparedPassage | undefined;

/**
 * The passages of the admitted sources that share most with a passage: BM25 (each word once), with related words
 * counted in part, so that a fact in other words is found as well.
 */
export function findCandidates(
  readingFor: ReadingFor,
  sources: readonly AdmittedSource[],
  weigh: Weigh,
  limit: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const source of sources) {
    const passage = readingFor(source);
    if (passage === undefined) continue;
    for (const [index, other] of source.analysed.passages.entries()) {
      const { stems, weights } = weighPassage(other, weigh);
      let sum = 0;
      for (let place = 0; place < stems.length; place += 1) {
        const credit = passage.expansion.get(stems[place] as string);
        if (credit !== undefined) sum += credit * (weights[place] as number);
      }
      if (sum === 0) continue;
      found.push({ source, passage: index, score: sum / (1 - B + (B * other.unique.size) / MEAN_LENGTH) });
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** Content words of a news sentence. */
const MEAN_LENGTH = 13;
