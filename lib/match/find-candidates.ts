import type { AdmittedSource } from './admitted-source.ts';
import { createCreditTable } from './credit-table.ts';
import { lexiconSize } from './lexicon.ts';
import type { Weigh } from './pair-features.ts';
import { weighArticle, weightOf, type WeighedPassage } from './weigh-passage.ts';

export type Candidate = { readonly source: AdmittedSource; readonly passage: number; readonly score: number };

/** BM25's length normalisation; below the usual 0.75, for a long sentence is rarely long for being padded. */
const B = 0.4;
/** Content words of a news sentence. */
const MEAN_LENGTH = 13;

const table = createCreditTable();

/** A passage as it reads in a source's spelling. */
type ReadingFor = (source: AdmittedSource) => WeighedPassage | undefined;

/**
 * The passages that share most with a passage, best first: BM25 (each word once), with related words counted in part,
 * so that a fact in other words is found as well.
 */
export type CandidateSearch = {
  /** The best of all sources together. */
  readonly bestOfAll: (readingFor: ReadingFor, limit: number) => readonly Candidate[];
  /** The best of each source by itself, in the order of the sources. */
  readonly bestOfEach: (passage: WeighedPassage, limit: number) => readonly (readonly Candidate[])[];
};

/** Inverts the passages of the sources, so that a search walks only those that share a word with what is asked. */
export function createCandidateSearch(sources: readonly AdmittedSource[], weigh: Weigh): CandidateSearch {
  const weightOfStem = weightOf(weigh);
  const weighed = sources.map((source) => weighArticle(source.analysed, weigh));
  const rows = weighed.flat();
  const firsts = [0];
  for (const passages of weighed) firsts.push((firsts.at(-1) ?? 0) + passages.length);
  const norms = Float64Array.from(rows, ({ ids }) => 1 - B + (B * ids.length) / MEAN_LENGTH);
  const holders = invert(rows);
  const sums = new Float64Array(rows.length);

  function fill({ ids }: WeighedPassage): void {
    sums.fill(0);
    const credits = table.of(ids);
    for (const id of table.credited()) {
      const held = holders[id];
      if (held === undefined) continue;
      const gain = (credits[id] as number) * weightOfStem(id);
      for (const row of held) sums[row] = (sums[row] as number) + gain;
    }
  }

  function candidatesIn(number: number, source: AdmittedSource): Candidate[] {
    const found: Candidate[] = [];
    const [first = 0, end = 0] = firsts.slice(number, number + 2);
    for (let row = first; row < end; row += 1) {
      const sum = sums[row] as number;
      if (sum !== 0) found.push({ source, passage: row - first, score: sum / (norms[row] as number) });
    }
    return found;
  }

  return {
    bestOfAll(readingFor, limit) {
      const found: Candidate[] = [];
      let filled: WeighedPassage | null = null;
      for (const [number, source] of sources.entries()) {
        const passage = readingFor(source);
        if (passage === undefined) continue;
        if (passage !== filled) fill(passage);
        filled = passage;
        found.push(...candidatesIn(number, source));
      }
      return found.sort(byScore).slice(0, limit);
    },
    bestOfEach(passage, limit) {
      fill(passage);
      return sources.map((source, number) => candidatesIn(number, source).sort(byScore).slice(0, limit));
    },
  };
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score;
}

/** The rows that hold a stem, by the stem's number. */
function invert(rows: readonly WeighedPassage[]): readonly (readonly number[] | undefined)[] {
  const holders: (number[] | undefined)[] = Array.from({ length: lexiconSize() });
  for (const [row, { ids }] of rows.entries())
    for (const id of ids) {
      const held = holders[id];
      if (held === undefined) holders[id] = [row];
      else held.push(row);
    }
  return holders;
}
