import { PAIR_FEATURES } from '../../../lib/match/feature-vector.ts';
import { relatedWords } from '../../../lib/match/relations/related-words.ts';
import type { Weigh } from '../../../lib/match/pair-features.ts';
import type { PreparedPassage } from '../../../lib/match/prepare-passage.ts';
import { quantityFeatures } from '../../../lib/match/quantity-features.ts';

type Feature = (typeof PAIR_FEATURES)[number];
type Passages = readonly PreparedPassage[];

/** What `readPair` writes, written down as plainly as it is meant; without roles. */
export function slowPair(
  passagesHere: Passages,
  indexHere: number,
  passagesThere: Passages,
  indexThere: number,
  weigh: Weigh,
): Readonly<Record<Feature, number>> {
  const [here, there] = [at(passagesHere, indexHere), at(passagesThere, indexThere)];
  const weight = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + weigh(stem), 0);
  const credit = (stem: string, other: PreparedPassage) =>
    Math.max(0, ...[...other.unique].map((own) => (own === stem ? 1 : (relatedWords(own).get(stem) ?? 0))));
  const credited = (one: PreparedPassage, other: PreparedPassage) =>
    [...one.unique].reduce((sum, stem) => sum + credit(stem, other) * weigh(stem), 0);
  const common = [...here.unique].filter((stem) => there.unique.has(stem));
  const heaviest = common.map(weigh).toSorted((a, b) => b - a);
  const [totalHere, totalThere, shared] = [weight(here.unique), weight(there.unique), weight(common)];
  const [creditHere, creditThere] = [credited(here, there), credited(there, here)];
  const related = (creditHere + creditThere) / 2;
  const [short, long] = here.stems.length <= there.stems.length ? [here, there] : [there, here];
  const pairs = neighbours(short).filter((pair) => neighbours(long).includes(pair)).length;
  const names = common.filter((stem) => here.names.has(stem) && there.names.has(stem)).length;
  const lacking = (one: PreparedPassage) =>
    [...one.names].filter((stem) => one.unique.has(stem) && !common.includes(stem)).length;
  const numbers = [...here.numbers].filter((number) => there.numbers.has(number)).length;
  const figures = quantityFeatures(here.analysis.quantities, there.analysis.quantities);
  const isFigured = figures.figuresEqual + figures.figuresCompatible + figures.figuresApart > 0;
  return {
    ...figures,
    overlap: share(shared, totalHere + totalThere - shared),
    relatedOverlap: share(related, totalHere + totalThere - related),
    order: share(
      longestCommon(
        short.stems.filter((stem) => common.includes(stem)),
        long.stems.filter((stem) => common.includes(stem)),
      ),
      short.stems.length,
    ),
    pairs: share(pairs, neighbours(short).length),
    lengthRatio: Math.abs(Math.log((here.stems.length + 1) / (there.stems.length + 1))),
    unmatchedHere: Math.log1p(totalHere - creditHere),
    unmatchedThere: Math.log1p(totalThere - creditThere),
    coverHere: share(shared, totalHere),
    coverThere: share(shared, totalThere),
    relatedHere: share(creditHere, totalHere),
    relatedThere: share(creditThere, totalThere),
    window: Math.min(
      1,
      share(
        bestWindow(short, long, (stem) => credit(stem, short) * weigh(stem)),
        weight(short.unique),
      ),
    ),
    sharedWeight: Math.log1p(shared),
    relatedWeight: Math.log1p(related),
    topShared: heaviest[0] ?? 0,
    secondShared: heaviest[1] ?? 0,
    namesShared: Math.log1p(names),
    namesMissing: Math.log1p(Math.min(lacking(here), lacking(there))),
    namesOnly: share(common.filter((stem) => here.names.has(stem)).length, common.length),
    nameAlone: common.length === 2 && names === 2 && pairs === 1 && !isFigured ? 1 : 0,
    numbersShared: Math.log1p(numbers),
    numbersDiffer: here.numbers.size > 0 && there.numbers.size > 0 && numbers === 0 ? 1 : 0,
    around: around(passagesHere, indexHere, passagesThere, indexThere, weight),
    nearHere: share(weight(nearby(here, passagesThere, indexThere)), totalHere),
    nearThere: share(weight(nearby(there, passagesHere, indexHere)), totalThere),
    unlike: 0,
  };
}

function at(passages: Passages, index: number): PreparedPassage {
  const passage = passages[index];
  if (passage === undefined) throw new Error(`There is no passage ${index}.`);
  return passage;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function neighbours({ stems }: PreparedPassage): readonly string[] {
  return [...new Set(stems.slice(1).map((stem, index) => [stem, stems[index]].toSorted().join(' ')))];
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined) return 0;
  const found = b.indexOf(first);
  const without = longestCommon(rest, b);
  return found < 0 ? without : Math.max(without, 1 + longestCommon(rest, b.slice(found + 1)));
}

function bestWindow(short: PreparedPassage, long: PreparedPassage, gain: (stem: string) => number): number {
  const size = Math.ceil(short.stems.length * 1.5);
  const sums = long.stems.map((_, end) =>
    long.stems.slice(Math.max(0, end + 1 - size), end + 1).reduce((sum, stem) => sum + gain(stem), 0),
  );
  return Math.max(0, ...sums);
}

function around(
  passagesHere: Passages,
  here: number,
  passagesThere: Passages,
  there: number,
  weight: (stems: Iterable<string>) => number,
): number {
  const overlaps = [here - 1, here + 1].flatMap((a) =>
    [there - 1, there + 1].map((b) => {
      const [one, other] = [passagesHere[a], passagesThere[b]];
      if (one === undefined || other === undefined) return 0;
      const common = weight([...one.unique].filter((stem) => other.unique.has(stem)));
      return share(common, weight(one.unique) + weight(other.unique) - common);
    }),
  );
  return Math.max(0, ...overlaps);
}

function nearby(passage: PreparedPassage, others: Passages, index: number): readonly string[] {
  return [...passage.unique].filter(
    (stem) =>
      others[index]?.unique.has(stem) !== true &&
      (others[index - 1]?.unique.has(stem) === true || others[index + 1]?.unique.has(stem) === true),
  );
}
