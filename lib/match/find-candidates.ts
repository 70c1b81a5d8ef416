import type { AdmittedSource } from './admitted-source.ts';
import { lexiconSize } from './lexicon.ts';
import type { Weigh } from './pair-features.ts';
import { weighArticle, weightOf, type WeighedPassage } from './weigh-passage.ts';

export type Candidate = { readonly source: AdmittedSource; readonly passage: number };

/** BM25's length normalisation; below the usual 0.75, for a long sentence is rarely long for being padded. */
const B = 0.4;
/** Content words of a news sentence. */
const MEAN_LENGTH = 13;

/** A passage as it reads in a source's spelling. */
type ReadingFor = (source: AdmittedSource) => WeighedPassage | undefined;

/**
 * The passages that share most with a passage, best first: BM25 (each word once), with related words counted in part,
 * so that a fact in other words is found as well.
 */
export type CandidateSearch = {
  /** The best of all sources together. */
  readonly bestOfAll: (readingFor: ReadingFor, limit: number) => readonly Candidate[];
  /** The best of each source by itself, in the order of the sources: places of their passages. */
  readonly bestOfEach: (passage: WeighedPassage, limit: number) => readonly (readonly number[])[];
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

  function fill({ credits }: WeighedPassage): void {
    sums.fill(0);
    const { ids, strengths } = credits;
    for (let place = 0; place < ids.length; place += 1) {
      const id = ids[place] as number;
      const held = holders[id];
      if (held === undefined) continue;
      const gain = (strengths[place] as number) * weightOfStem(id);
      for (let at = 0; at < held.length; at += 1) {
        const row = held[at] as number;
        sums[row] = (sums[row] as number) + gain;
      }
    }
  }

  /** Puts the passages of one source in their place among the best found so far. */
  function addHits(number: number, best: Best): void {
    const end = firsts[number + 1] ?? 0;
    for (let row = firsts[number] ?? 0; row < end; row += 1) {
      const sum = sums[row] as number;
      if (sum !== 0) best.add(row, sum / (norms[row] as number));
    }
  }

  return {
    bestOfAll(readingFor, limit) {
      const best = createBest(limit);
      let filled: WeighedPassage | null = null;
      for (const [number, source] of sources.entries()) {
        const passage = readingFor(source);
        if (passage === undefined) continue;
        if (passage !== filled) fill(passage);
        filled = passage;
        addHits(number, best);
      }
      return best.rows().flatMap((row) => {
        const number = firsts.findLastIndex((first) => first <= row);
        const source = sources[number];
        return source === undefined ? [] : [{ source, passage: row - (firsts[number] ?? 0) }];
      });
    },
    bestOfEach(passage, limit) {
      fill(passage);
      return sources.map((_, number) => {
        const best = createBest(limit);
        addHits(number, best);
        return best.rows().map((row) => row - (firsts[number] ?? 0));
      });
    },
  };
}

type Best = { readonly add: (row: number, score: number) => void; readonly rows: () => readonly number[] };

/** The best few of many rows; of equal ones those added first. Numbers only: nothing is made for a row that falls out. */
function createBest(limit: number): Best {
  const rows: number[] = [];
  const scores: number[] = [];
  return {
    add(row, score) {
      let place = rows.length;
      if (place === limit) {
        if (score <= (scores[limit - 1] as number)) return;
        place -= 1;
      }
      for (; place > 0 && (scores[place - 1] as number) < score; place -= 1) {
        rows[place] = rows[place - 1] as number;
        scores[place] = scores[place - 1] as number;
      }
      rows[place] = row;
      scores[place] = score;
    },
    rows: () => rows,
  };
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
