/** How fast a repeated stem stops counting (Robertson and Walker 1994; the usual 1.2). */
export const K1 = 1.2;

/** Length normalisation, below the usual 0.75: a long sentence is rarely long for being padded. */
export const B = 0.4;

/**
 * Inverse document frequency of BM25 in the form that never falls below 0:
 * ln(1 + (N − df + 0.5) / (df + 0.5)), as in Lucene.
 */
export function bm25Idf(documentFrequency: number, documents: number): number {
  return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** The denominator's part that depends on the passage: k1 · (1 − b + b · length / average length). */
export function lengthNorm(length: number, averageLength: number): number {
  return K1 * (1 - B + (averageLength > 0 ? (B * length) / averageLength : 0));
}

/** What one stem that a passage holds `frequency` times adds to its score. */
export function bm25(idf: number, frequency: number, norm: number): number {
  return (idf * frequency * (K1 + 1)) / (frequency + norm);
}

/** Frequencies in an article are mostly below this; their logarithms are looked up. */
const COMMON_FREQUENCIES = 64;
const COMMON_WEIGHTS = Float64Array.from({ length: COMMON_FREQUENCIES }, (_, count) => 1 + Math.log(count));

/** 1 + ln tf, the first factor of TF-IDF: a word an article repeats does not drown the rest. `frequency` is 1 or more. */
export function termWeight(frequency: number): number {
  return frequency < COMMON_FREQUENCIES ? (COMMON_WEIGHTS[frequency] as number) : 1 + Math.log(frequency);
}

/**
 * 1 + ln((1 + S) / (1 + sf)), the second factor of TF-IDF over whole articles. Smoothed, so that words all sources share
 * still count in a small library.
 */
export function sourceIdf(sourceFrequency: number, sources: number): number {
  return 1 + Math.log((1 + sources) / (1 + sourceFrequency));
}
