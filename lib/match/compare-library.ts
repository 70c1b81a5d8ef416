import type { Source } from '../library/source.ts';

/** A source with how much its whole text resembles an article. */
export type SimilarSource = {
  readonly sourceId: string;
  /** Cosine of the two TF-IDF vectors, 0 to 1. */
  readonly similarity: number;
};

/** A passage of a source by its place among the source's passages. */
export type CandidatePassage = {
  readonly sourceId: string;
  readonly passage: number;
  /** BM25: comparable within one search only. */
  readonly score: number;
};

/**
 * What matching and comparing ask of a library, wherever it lies: in memory, in IndexedDB or on another machine.
 * Only sources that are switched on are ever returned.
 */
export type CompareLibrary = {
  /** Sources most like an article, best first. */
  similarSources(stems: readonly string[], limit: number): Promise<readonly SimilarSource[]>;
  /** For each query (stems) the passages of the admitted sources that share telling words, best first. */
  candidates(
    queries: readonly (readonly string[])[],
    admit: ReadonlySet<string>,
    limit: number,
  ): Promise<readonly (readonly CandidatePassage[])[]>;
  /** BM25 inverse document frequencies over all passages; highest for stems the library does not hold. */
  inverseFrequencies(stems: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The source, or `null` when it is not in the library (any more). */
  load(sourceId: string): Promise<Source | null>;
  /** Number of sources that take part. */
  readonly size: number;
};
