import type { Source } from '../library/source.ts';

/** A source with how much its whole text resembles an article. */
export type SimilarSource = {
  readonly sourceId: string;
  /** Cosine of the two TF-IDF vectors, 0 to 1. */
  readonly similarity: number;
};

/**
 * What matching and comparing ask of a library, wherever it lies: in memory, in IndexedDB or on another machine.
 * Only sources that are switched on are ever returned.
 */
export type CompareLibrary = {
  /** Sources most like an article, best first. */
  similarSources(stems: readonly string[], limit: number): Promise<readonly SimilarSource[]>;
  /** BM25 inverse document frequencies over all passages; highest for stems the library does not hold. */
  inverseFrequencies(stems: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The source, or `null` when it is not in the library (any more). */
  load(sourceId: string): Promise<Source | null>;
  /** Number of sources that take part. */
  readonly size: number;
};
