import type { PreparedPassage } from './prepare-passage.ts';

/** How much a shared stem says. */
export type Weigh = (stem: string) => number;

/** Features of a pair of passages that are read from the two alone. All are 0 when nothing is shared. */
export type PairFeatures = {
  /** Share of the weight of this passage's words that the other has, and the other way round. */
  readonly coverHere: number;
  readonly coverThere: number;
  /** Weighted overlap over union. */
  readonly overlap: number;
  /** Share of the neighbouring word pairs of the shorter passage that the other has. */
  readonly pairs: number;
  /** Best coverage of the shorter passage by a stretch of the longer that is not much longer than it. */
  readonly window: number;
  /** Weight of all shared words, in logarithm: one rare word is little evidence, five are much. */
  readonly sharedWeight: number;
  readonly topShared: number;
  /** Longest common subsequence over the shorter length. */
  readonly order: number;
  readonly namesShared: number;
  readonly namesMissing: number;
  readonly numbersShared: number;
  readonly numbersDiffer: number;
  /** Logarithm of the ratio of lengths, without sign. */
  readonly lengthRatio: number;
  readonly unmatchedHere: number;
  readonly unmatchedThere: number;
};

/** A window may be this much longer than what it is to cover. */
const WINDOW_SLACK = 1.5;

export function pairFeatures(here: PreparedPassage, there: PreparedPassage, weigh: Weigh): PairFeatures {
  const shared = [...here.unique].filter((stem) => there.unique.has(stem));
  const total = (stems: Iterable<string>) => {
    let sum = 0;
    for (const stem of stems) sum += weigh(stem);
    return sum;
  };
  const weightHere = total(here.unique);
  const weightThere = total(there.unique);
  const weightShared = total(shared);
  const [short, long] = here.stems.length <= there.stems.length ? [here, there] : [there, here];
  const union = weightHere + weightThere - weightShared;
  return {
    coverHere: share(weightShared, weightHere),
    coverThere: share(weightShared, weightThere),
    overlap: share(weightShared, union),
    pairs: share(countShared(short.pairs, long.pairs), short.pairs.size),
    window: windowCover(short, long, weigh),
    sharedWeight: Math.log1p(weightShared),
    topShared: Math.max(0, ...shared.map((stem) => weigh(stem))),
    order: share(commonSubsequence(short.stems, long.stems), short.stems.length),
    namesShared: Math.log1p(countShared(here.names, there.names)),
    namesMissing: Math.log1p(Math.min(missing(here.names, there.unique), missing(there.names, here.unique))),
    numbersShared: Math.log1p(countShared(here.numbers, there.numbers)),
    numbersDiffer:
      here.numbers.size > 0 && there.numbers.size > 0 && countShared(here.numbers, there.numbers) === 0
        ? 1
        : 0,
    lengthRatio: Math.abs(Math.log((here.stems.length + 1) / (there.stems.length + 1))),
    unmatchedHere: Math.log1p(weightHere - weightShared),
    unmatchedThere: Math.log1p(weightThere - weightShared),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}

function missing(names: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return names.size - countShared(names, words);
}

function windowCover(short: PreparedPassage, long: PreparedPassage, weigh: Weigh): number {
  const size = Math.ceil(short.stems.length * WINDOW_SLACK);
  let weightShort = 0;
  for (const stem of short.unique) weightShort += weigh(stem);
  let best = 0;
  const last = Math.max(0, long.stems.length - size);
  for (let start = 0; start <= last; start += 1) {
    const seen = new Set<string>();
    let weight = 0;
    for (const stem of long.stems.slice(start, start + size)) {
      if (seen.has(stem) || !short.unique.has(stem)) continue;
      seen.add(stem);
      weight += weigh(stem);
    }
    best = Math.max(best, weight);
  }
  return share(best, weightShort);
}

/** Length of the longest common subsequence of two lists (dynamic programming, one row). */
function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  const row = new Uint16Array(b.length + 1);
  for (const one of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      row[j] = one === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
