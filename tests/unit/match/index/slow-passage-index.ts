import type {
  IndexedSource,
  PassageHit,
  PassageIndex,
  SearchOptions,
  SimilarSource,
} from '../../../../lib/match/index/passage-index.ts';
import { bm25, bm25Idf, lengthNorm, sourceIdf, termWeight } from '../../../../lib/match/index/weights.ts';

type CountedPassage = { readonly counts: ReadonlyMap<string, number>; readonly length: number };

/** The same answers the plain way: maps, every passage scored, every vector computed. The judge of the real index. */
export function createSlowPassageIndex(): PassageIndex {
  const sources = new Map<string, readonly CountedPassage[]>();
  const passageFrequency = new Map<string, number>();
  const sourceFrequency = new Map<string, number>();
  let passageCount = 0;
  let totalLength = 0;

  function tally(passages: readonly CountedPassage[], sign: 1 | -1): void {
    const distinct = new Set<string>();
    for (const { counts, length } of passages) {
      passageCount += sign;
      totalLength += sign * length;
      for (const stem of counts.keys()) {
        bump(passageFrequency, stem, sign);
        distinct.add(stem);
      }
    }
    for (const stem of distinct) bump(sourceFrequency, stem, sign);
  }

  const index: PassageIndex = {
    get sourceCount() {
      return sources.size;
    },
    get passageCount() {
      return passageCount;
    },
    has: (sourceId) => sources.has(sourceId),
    sourceIds: () => sources.keys(),
    add(sourceId, passages) {
      index.remove(sourceId);
      const counted = passages.map((stems) => ({ counts: count(stems), length: stems.length }));
      sources.set(sourceId, counted);
      tally(counted, 1);
    },
    addAll(added: readonly IndexedSource[]) {
      for (const { sourceId, passages } of added) index.add(sourceId, passages);
    },
    remove(sourceId) {
      const passages = sources.get(sourceId);
      if (!passages) return;
      sources.delete(sourceId);
      tally(passages, -1);
    },
    similarSources(stems, limit) {
      const weigh = (counts: ReadonlyMap<string, number>) =>
        new Map(
          [...counts].map(([stem, tf]) => [
            stem,
            termWeight(tf) * sourceIdf(sourceFrequency.get(stem) ?? 0, sources.size),
          ]),
        );
      const query = weigh(count(stems));
      const found: SimilarSource[] = [];
      for (const [sourceId, passages] of sources) {
        const source = weigh(sum(passages));
        let dot = 0;
        for (const [stem, weight] of query) dot += weight * (source.get(stem) ?? 0);
        if (dot > 0) found.push({ sourceId, similarity: Math.min(1, dot / (norm(query) * norm(source))) });
      }
      return found
        .sort((a, b) => b.similarity - a.similarity || compareIds(a.sourceId, b.sourceId))
        .slice(0, limit);
    },
    search(stems, { admit, limit }: SearchOptions) {
      const query = [...new Set(stems)].map((stem) => ({ stem, idf: index.idf(stem) }));
      const average = passageCount > 0 ? totalLength / passageCount : 0;
      const hits: PassageHit[] = [];
      for (const [sourceId, passages] of sources) {
        if (admit && !admit.has(sourceId)) continue;
        for (const [passage, { counts, length }] of passages.entries()) {
          let score = 0;
          for (const { stem, idf } of query) {
            const tf = counts.get(stem);
            if (tf !== undefined) score += bm25(idf, tf, lengthNorm(length, average));
          }
          if (score > 0) hits.push({ sourceId, passage, score });
        }
      }
      return hits
        .sort((a, b) => b.score - a.score || compareIds(a.sourceId, b.sourceId) || a.passage - b.passage)
        .slice(0, limit);
    },
    idf: (stem) => bm25Idf(index.documentFrequency(stem), passageCount),
    documentFrequency: (stem) => passageFrequency.get(stem) ?? 0,
    vocabulary: () => passageFrequency.keys(),
    termsWithPrefix: (prefix) => [...passageFrequency.keys()].filter((stem) => stem.startsWith(prefix)),
  };
  return index;
}

function count(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) bump(counts, stem, 1);
  return counts;
}

function sum(passages: readonly CountedPassage[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const { counts } of passages) for (const [stem, tf] of counts) bump(total, stem, tf);
  return total;
}

function bump(counts: Map<string, number>, stem: string, by: number): void {
  const next = (counts.get(stem) ?? 0) + by;
  if (next === 0) counts.delete(stem);
  else counts.set(stem, next);
}

function norm(vector: ReadonlyMap<string, number>): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
