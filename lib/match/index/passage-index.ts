/** A source with how much its whole text resembles the text asked about. */
export type SimilarSource = {
  readonly sourceId: string;
  /** Cosine of the two TF-IDF vectors, 0 to 1. */
  readonly similarity: number;
};

/** A passage of a source, by its place in the list that was added. */
export type PassageHit = {
  readonly sourceId: string;
  readonly passage: number;
  /** BM25: comparable within one search, not across searches. Always above 0. */
  readonly score: number;
};

export type SearchOptions = {
  /** Sources to search in; `null` for all. Ids the index does not hold are passed over. */
  readonly admit: ReadonlySet<string> | null;
  readonly limit: number;
};

/** One source as the index takes it: for each passage its stems without stop words, duplicates kept. */
export type IndexedSource = {
  readonly sourceId: string;
  readonly passages: readonly (readonly string[])[];
};

/** Which passages of the library share telling words with a text. It keeps stems and counts, never the text. */
export type PassageIndex = {
  readonly sourceCount: number;
  readonly passageCount: number;
  has(sourceId: string): boolean;
  /** Ids of all sources, in no promised order. */
  sourceIds(): Iterable<string>;
  /** Adds a source; one that is already here is replaced. */
  add(sourceId: string, passages: readonly (readonly string[])[]): void;
  /** Adds many sources at once, much faster than one by one. */
  addAll(sources: readonly IndexedSource[]): void;
  /** Takes a source out; does nothing when it is not here. */
  remove(sourceId: string): void;
  /** Sources most like a whole article (its stems, duplicates kept), best first. */
  similarSources(stems: readonly string[], limit: number): readonly SimilarSource[];
  /** Passages that share stems with the query, best first; equal scores in order of source id, then passage. */
  search(stems: readonly string[], options: SearchOptions): readonly PassageHit[];
  /** BM25 weight of a stem over all passages; highest for a stem the library does not know. Above 0. */
  idf(stem: string): number;
  /** Number of passages that hold the stem. */
  documentFrequency(stem: string): number;
  /** Every stem of the library, each once. Walks the whole dictionary: prefer `termsWithPrefix`. */
  vocabulary(): Iterable<string>;
  /** Stems of the library that begin with `prefix`, each once; cheap whatever the size of the dictionary. */
  termsWithPrefix(prefix: string): Iterable<string>;
};
