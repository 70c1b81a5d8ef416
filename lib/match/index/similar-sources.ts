import { addProducts, type ArticleVectors } from './article-vectors.ts';
import { createBestHits } from './best-hits.ts';
import { countStems } from './build-segment.ts';
import { compareIds } from './compare-ids.ts';
import { findWord } from './dictionary.ts';
import type { LiveSegment } from './live-segment.ts';
import type { SimilarSource } from './passage-index.ts';
import { sourceIdf, termWeight } from './weights.ts';

/** Cosine of an article with every source that shares a stem with it; see `PassageIndex.similarSources`. */
export function similarSources(
  parts: readonly LiveSegment[],
  vectors: readonly ArticleVectors[],
  sourceCount: number,
  stems: readonly string[],
  limit: number,
): readonly SimilarSource[] {
  const products = parts.map(({ ids }) => new Float64Array(ids.length));
  let squares = 0;
  for (const [stem, count] of countStems(stems)) {
    const terms = parts.map(({ segment }) => findWord(segment.terms, stem));
    const holder = terms.findIndex((term) => term >= 0);
    const sourceFrequency = vectors[holder]?.sourceFrequencies[terms[holder] ?? 0] ?? 0;
    const idf = sourceIdf(sourceFrequency, sourceCount);
    const weight = termWeight(count) * idf;
    squares += weight * weight;
    for (const [k, part] of parts.entries()) {
      const term = terms[k] ?? -1;
      const product = products[k];
      if (term >= 0 && product) addProducts(part, term, weight, idf, product);
    }
  }
  const best = createBestHits<{ readonly sourceId: string; readonly score: number }>(limit, (a, b) =>
    compareIds(a.sourceId, b.sourceId),
  );
  for (const [k, { ids }] of parts.entries()) {
    for (const [source, product] of (products[k] ?? []).entries()) {
      const score = product / ((vectors[k]?.norms[source] ?? 0) * Math.sqrt(squares));
      if (product > 0 && score >= best.floor) best.add({ sourceId: ids[source] ?? '', score });
    }
  }
  // Rounding may carry identical texts past 1.
  return best.take().map(({ sourceId, score }) => ({ sourceId, similarity: Math.min(1, score) }));
}
