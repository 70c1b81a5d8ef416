import { wordCount } from './dictionary.ts';
import type { LiveSegment } from './live-segment.ts';
import { NO_TERM, walkTerms } from './walk-terms.ts';
import { sourceIdf, termWeight } from './weights.ts';

/** What comparing whole articles needs of one segment, beside its postings. */
export type ArticleVectors = {
  /** Length of each source's TF-IDF vector. */
  readonly norms: Float64Array;
  /** In how many live sources of the whole index each term of the segment stands. */
  readonly sourceFrequencies: Uint32Array;
};

/** Vectors of all sources, for each segment. Walks every posting twice. */
export function articleVectors(
  parts: readonly LiveSegment[],
  sourceCount: number,
): readonly ArticleVectors[] {
  const frequencies = parts.map(countSources);
  if (parts.length > 1) addUp(parts, frequencies);
  return parts.map((part, k) => {
    const sourceFrequencies = frequencies[k] ?? new Uint32Array(0);
    return { norms: vectorLengths(part, sourceFrequencies, sourceCount), sourceFrequencies };
  });
}

/** For each term, the number of live sources of the segment that hold it. */
function countSources({ segment, sourceOf, isDead }: LiveSegment): Uint32Array {
  const { postings, postingStarts } = segment;
  const counts = new Uint32Array(wordCount(segment.terms));
  for (let term = 0; term < counts.length; term += 1) {
    const end = postingStarts[term + 1] as number;
    let last = -1;
    let count = 0;
    for (let at = postingStarts[term] as number; at < end; at += 1) {
      const source = sourceOf[postings[at] as number] as number;
      if (source === last) continue;
      last = source;
      if (isDead[source] === 0) count += 1;
    }
    counts[term] = count;
  }
  return counts;
}

/** Turns counts of each segment into counts of all. */
function addUp(parts: readonly LiveSegment[], counts: readonly Uint32Array[]): void {
  walkTerms(
    parts.map((part) => part.segment),
    (ids) => {
      let sum = 0;
      for (let k = 0; k < ids.length; k += 1)
        if (ids[k] !== NO_TERM) sum += counts[k]?.[ids[k] as number] ?? 0;
      for (let k = 0; k < ids.length; k += 1) {
        const own = counts[k];
        if (ids[k] !== NO_TERM && own) own[ids[k] as number] = sum;
      }
    },
  );
}

function vectorLengths(
  { segment, sourceOf }: LiveSegment,
  sourceFrequencies: Uint32Array,
  sourceCount: number,
): Float64Array {
  const { postings, postingStarts, frequencies } = segment;
  const lengths = new Float64Array(wordCount(segment.sourceIds));
  for (let term = 0; term < sourceFrequencies.length; term += 1) {
    const idf = sourceIdf(sourceFrequencies[term] as number, sourceCount);
    const end = postingStarts[term + 1] as number;
    let at = postingStarts[term] as number;
    while (at < end) {
      const source = sourceOf[postings[at] as number] as number;
      let frequency = 0;
      do {
        frequency += frequencies[at] as number;
        at += 1;
      } while (at < end && sourceOf[postings[at] as number] === source);
      const weight = termWeight(frequency) * idf;
      lengths[source] = (lengths[source] as number) + weight * weight;
    }
  }
  for (let source = 0; source < lengths.length; source += 1)
    lengths[source] = Math.sqrt(lengths[source] as number);
  return lengths;
}

/**
 * Adds to `products` (one for each source) what the term contributes to the product of an article's vector with each
 * live source's. `weight` is the term's in the article, `idf` its `sourceIdf`.
 */
export function addProducts(
  { segment, sourceOf, isDead }: LiveSegment,
  term: number,
  weight: number,
  idf: number,
  products: Float64Array,
): void {
  const { postings, postingStarts, frequencies } = segment;
  const end = postingStarts[term + 1] as number;
  let at = postingStarts[term] as number;
  while (at < end) {
    const source = sourceOf[postings[at] as number] as number;
    let frequency = 0;
    do {
      frequency += frequencies[at] as number;
      at += 1;
    } while (at < end && sourceOf[postings[at] as number] === source);
    if (isDead[source] === 0)
      products[source] = (products[source] as number) + weight * termWeight(frequency) * idf;
  }
}
