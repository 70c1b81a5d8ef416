import type { AdmittedSource } from './match-article.ts';
import type { Weigh } from './pair-features.ts';
import type { PreparedPassage } from './prepare-passage.ts';
import { relatedWords } from './relations/related-words.ts';

export type Candidate = { readonly source: AdmittedSource; readonly passage: number; readonly score: number };

/** BM25's length normalisation; below the usual 0.75, for a long sentence is rarely long for being padded. */
const B = 0.4;

/**
 * The passages of the admitted sources that share most with a passage: BM25 (each word once), with related words
 * counted in part, so that a fact in other words is found as well.
 */
export function findCandidates(
  passage: PreparedPassage,
  sources: readonly AdmittedSource[],
  weigh: Weigh,
  limit: number,
): readonly Candidate[] {
  const wanted = expand(passage, weigh);
  const found: Candidate[] = [];
  for (const source of sources)
    for (const [index, other] of source.analysed.passages.entries()) {
      let sum = 0;
      for (const stem of other.unique) sum += wanted.get(stem) ?? 0;
      if (sum === 0) continue;
      found.push({ source, passage: index, score: sum / (1 - B + (B * other.unique.size) / MEAN_LENGTH) });
    }
  return found.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** Content words of a news sentence. */
const MEAN_LENGTH = 13;

function expand(passage: PreparedPassage, weigh: Weigh): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  for (const stem of passage.unique)
    for (const [other, strength] of relatedWords(stem))
      wanted.set(other, Math.max(wanted.get(other) ?? 0, strength * weigh(stem)));
  for (const stem of passage.unique) wanted.set(stem, weigh(stem));
  return wanted;
}
