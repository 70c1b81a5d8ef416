import { articleVectors, type ArticleVectors } from './article-vectors.ts';
import { findWord, lowerBound, wordAt, wordCount } from './dictionary.ts';
import { readSnapshot, takeSnapshot, type IndexSnapshot } from './index-snapshot.ts';
import type { LiveSegment } from './live-segment.ts';
import type { PassageIndex } from './passage-index.ts';
import { createScratch } from './score-passages.ts';
import { searchPassages } from './search-passages.ts';
import { createSegmentList } from './segment-list.ts';
import { similarSources } from './similar-sources.ts';
import { bm25Idf, lengthNorm } from './weights.ts';

/** The index of one machine: in memory, stored as buffers. */
export type LocalPassageIndex = PassageIndex & {
  /** Does the large merges that adding puts off; for idle moments. Tells whether anything changed. */
  compact(): boolean;
  /** The index as it is now, without copying. `edition`: of the text analysis that made the stems. */
  snapshot(edition: number): IndexSnapshot;
};

/** Sums over the live parts of an index. */
type Totals = {
  readonly parts: readonly LiveSegment[];
  readonly sourceCount: number;
  readonly passageCount: number;
  /** Length norm of a passage by its number of stems. */
  readonly norms: Float64Array;
  /** Filled by the first comparison of articles. */
  vectors: readonly ArticleVectors[] | null;
};

/**
 * An index of nothing, or of what a snapshot holds.
 * @throws CorruptIndexError when the snapshot is damaged
 */
export function createPassageIndex(snapshot: IndexSnapshot | null = null): LocalPassageIndex {
  const { kept, nextKey } = snapshot ? readSnapshot(snapshot) : { kept: [], nextKey: 0 };
  const list = createSegmentList(kept, nextKey);
  const scratch = createScratch();
  let current: Totals | null = null;

  function totals(): Totals {
    if (current === null || current.parts !== list.parts()) current = countTotals(list.parts());
    return current;
  }

  const termsOf = (stem: string): readonly number[] =>
    list.parts().map(({ segment }) => findWord(segment.terms, stem));

  const frequencyOf = (terms: readonly number[]): number =>
    list.parts().reduce((sum, part, place) => sum + livePostings(part, terms[place] ?? -1), 0);

  const documentFrequency = (stem: string): number => frequencyOf(termsOf(stem));

  const weightOf = (frequency: number): number => bm25Idf(frequency, totals().passageCount);

  return {
    get sourceCount() {
      return totals().sourceCount;
    },
    get passageCount() {
      return totals().passageCount;
    },
    has: (sourceId) => list.has(sourceId),
    sourceIds: () => list.sourceIds(),
    add: (sourceId, passages) => list.append([{ sourceId, passages }]),
    addAll: (sources) => list.append(sources),
    remove: (sourceId) => list.remove(sourceId),
    similarSources(stems, limit) {
      const sums = totals();
      sums.vectors ??= articleVectors(sums.parts, sums.sourceCount);
      return similarSources(sums.parts, sums.vectors, sums.sourceCount, stems, limit);
    },
    search(stems, { admit, limit }) {
      const query = [...new Set(stems)].map((stem) => {
        const terms = termsOf(stem);
        return { terms, idf: weightOf(frequencyOf(terms)) };
      });
      return searchPassages(list, query, admit, limit, totals().norms, scratch);
    },
    idf: (stem) => weightOf(documentFrequency(stem)),
    documentFrequency,
    vocabulary: () => termsFrom(list.parts(), ''),
    termsWithPrefix: (prefix) => termsFrom(list.parts(), prefix),
    compact: () => list.compact(),
    snapshot: (edition) => takeSnapshot(list.kept(), list.nextKey, edition),
  };
}

function countTotals(parts: readonly LiveSegment[]): Totals {
  const sum = (count: (part: LiveSegment) => number) => parts.reduce((total, part) => total + count(part), 0);
  const passageCount = sum((part) => part.livePassages);
  const average = sum((part) => part.liveLength) / Math.max(1, passageCount);
  const longest = Math.max(0, ...parts.map((part) => part.longest));
  return {
    parts,
    sourceCount: sum((part) => part.liveSources),
    passageCount,
    norms: Float64Array.from({ length: longest + 1 }, (_, length) => lengthNorm(length, average)),
    vectors: null,
  };
}

/** Number of live passages that hold the term; 0 for a term below 0, which the segment does not know. */
function livePostings({ segment, deadPostings }: LiveSegment, term: number): number {
  if (term < 0) return 0;
  const all = (segment.postingStarts[term + 1] ?? 0) - (segment.postingStarts[term] ?? 0);
  return all - (deadPostings?.[term] ?? 0);
}

function termsFrom(parts: readonly LiveSegment[], prefix: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of parts) {
    const { terms } = part.segment;
    for (let term = lowerBound(terms, prefix); term < wordCount(terms); term += 1) {
      const word = wordAt(terms, term);
      if (!word.startsWith(prefix)) break;
      if (livePostings(part, term) > 0) found.add(word);
    }
  }
  return found;
}
