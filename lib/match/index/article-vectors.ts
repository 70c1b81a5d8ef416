import { wordCount } from './dictionary.ts';
import type { LiveSegment } from './live-segment.ts';
import { NO_TERM, walkTerms } from './walk-terms.ts';
import { tfIdf } from './weights.ts';

/** What comparing whole articles needs of one segment, beside its postings. */
export type ArticleVectors = {
  /** Length of each source's TF-IDF vector. */
  readonly norms: Float64Array;
  /** In how many live sources of the whole index each term of the segment stands. */
  readonly sourceFrequencies: Uint32Array;
};

/** Vectors of all sources; one entry for each segment. Walks every posting once or twice. */
export function articleVectors(
  parts: readonly LiveSegment[],
  sourceCount: number,
): readonly ArticleVectors[] {
  const vectors = parts.map(({ segment }) => ({
    norms: new Float64Array(wordCount(segment.sourceIds)),
    sourceFrequencies: new Uint32Array(wordCount(segment.terms)),
  }));
  walkTerms(
    parts.map((part) => part.segment),
    (ids) => {
      let frequency = 0;
      for (const [k, part] of parts.entries()) {
        const term = ids[k] as number;
        if (term !== NO_TERM) frequency += countSources(part, term);
      }
      for (const [k, part] of parts.entries()) {
        const term = ids[k] as number;
        const vector = vectors[k];
        if (term === NO_TERM || !vector) continue;
        vector.sourceFrequencies[term] = frequency;
        forEachSource(part, term, (source, inSource) => {
          vector.norms[source] =
            (vector.norms[source] as number) + tfIdf(inSource, frequency, sourceCount) ** 2;
        });
      }
    },
  );
  for (const { norms } of vectors)
    for (let source = 0; source < norms.length; source += 1)
      norms[source] = Math.sqrt(norms[source] as number);
  return vectors;
}

/** Visits each live source that holds the term, with how often it does. */
export function forEachSource(
  { segment, sourceOf, dead }: LiveSegment,
  term: number,
  visit: (source: number, frequency: number) => void,
): void {
  const { postings, frequencies, postingStarts } = segment;
  const end = postingStarts[term + 1] as number;
  let at = postingStarts[term] as number;
  while (at < end) {
    const source = sourceOf[postings[at] as number] as number;
    let frequency = 0;
    do {
      frequency += frequencies[at] as number;
      at += 1;
    } while (at < end && sourceOf[postings[at] as number] === source);
    if (dead.size === 0 || !dead.has(source)) visit(source, frequency);
  }
}

function countSources(part: LiveSegment, term: number): number {
  let count = 0;
  forEachSource(part, term, () => {
    count += 1;
  });
  return count;
}
