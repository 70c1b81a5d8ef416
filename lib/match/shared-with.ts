import { AFTER, BEFORE, spreadPassage, type SpreadPassage } from './spread-passage.ts';
import type { WeighedPassage } from './weigh-passage.ts';

/** What the stems of a passage share with those of a passage beside it and its neighbours. */
export type Shared = {
  /** Weight of the stems that both have, how many they are, and the two heaviest. */
  weight: number;
  count: number;
  top: number;
  second: number;
  /** How many of these stand for names here, there and on both sides. */
  namesHere: number;
  namesThere: number;
  names: number;
  /** Weight of the stems of each passage that the other has, related words counted in part. */
  creditedHere: number;
  creditedThere: number;
  /** The same for each stem, 0 to 1, by its place. */
  creditsHere: Float64Array;
  creditsThere: Float64Array;
  /** Best weighted overlap of a neighbour here with a neighbour there. */
  around: number;
  /** Weight of what a passage has, the other lacks, and a neighbour of the other has. */
  nearHere: number;
  nearThere: number;
};

/** Working memory, for one pair at a time. */
const shared: Shared = {
  weight: 0,
  count: 0,
  top: 0,
  second: 0,
  namesHere: 0,
  namesThere: 0,
  names: 0,
  creditedHere: 0,
  creditedThere: 0,
  creditsHere: new Float64Array(64),
  creditsThere: new Float64Array(64),
  around: 0,
  nearHere: 0,
  nearThere: 0,
};
/** Where stems of the passage stand: in the passage beside it, or only next to that. */
let stands = new Uint8Array(64);
const WITHIN = 1;
const NEXT_TO = 2;

/** Read in one walk over the stems there. What is answered holds until the next pair is read. */
export function sharedWith(
  passagesHere: readonly WeighedPassage[],
  here: number,
  passagesThere: readonly WeighedPassage[],
  there: number,
): Readonly<Shared> {
  const spread = spreadPassage(passagesHere, here);
  const own = passagesHere[here] as WeighedPassage;
  const other = passagesThere[there] as WeighedPassage;
  makeRoom(own.ids.length, other.ids.length);
  walk(spread, own, other);
  shared.around = 0;
  const [before, after] = [passagesHere[here - 1], passagesHere[here + 1]];
  lookAround(spread, before, after, passagesThere[there - 1]);
  lookAround(spread, before, after, passagesThere[there + 1]);
  shared.creditedHere = 0;
  shared.nearHere = 0;
  for (let place = 0; place < own.ids.length; place += 1) {
    const weight = own.weights[place] as number;
    shared.creditedHere += (shared.creditsHere[place] as number) * weight;
    if (stands[place] === NEXT_TO) shared.nearHere += weight;
  }
  return shared;
}

function makeRoom(here: number, there: number): void {
  if (stands.length < here) {
    stands = new Uint8Array(2 * here);
    shared.creditsHere = new Float64Array(2 * here);
  }
  if (shared.creditsThere.length < there) shared.creditsThere = new Float64Array(2 * there);
  stands.fill(0, 0, here);
  shared.creditsHere.fill(0, 0, here);
}

function walk(spread: SpreadPassage, own: WeighedPassage, { ids, weights, isName }: WeighedPassage): void {
  const { placeOf, strengthOf, around, firstLike, likePlace, likeStrength, nextLike } = spread;
  const { creditsHere, creditsThere } = shared;
  let [weight, count, top, second, namesHere, namesThere, names, credited, near] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number;
    const heavy = weights[at] as number;
    const strength = strengthOf[id] as number;
    creditsThere[at] = strength;
    credited += strength * heavy;
    for (let like = firstLike[id] as number; like !== 0; like = nextLike[like - 1] as number) {
      const place = likePlace[like - 1] as number;
      const likeness = likeStrength[like - 1] as number;
      if (likeness > (creditsHere[place] as number)) creditsHere[place] = likeness;
    }
    const place = (placeOf[id] as number) - 1;
    if (place < 0) {
      if (around[id] !== 0) near += heavy;
      continue;
    }
    stands[place] = WITHIN;
    const nameHere = own.isName[place] as number;
    const nameThere = isName[at] as number;
    weight += heavy;
    count += 1;
    namesHere += nameHere;
    namesThere += nameThere;
    names += nameHere & nameThere;
    if (heavy > top) {
      second = top;
      top = heavy;
    } else if (heavy > second) second = heavy;
  }
  shared.weight = weight;
  shared.count = count;
  shared.top = top;
  shared.second = second;
  shared.namesHere = namesHere;
  shared.namesThere = namesThere;
  shared.names = names;
  shared.creditedThere = credited;
  shared.nearThere = near;
}

/** Reads a neighbour there: what it shares with the neighbours here, and which stems of the passage it has. */
function lookAround(
  { placeOf, around }: SpreadPassage,
  before: WeighedPassage | undefined,
  after: WeighedPassage | undefined,
  neighbour: WeighedPassage | undefined,
): void {
  if (neighbour === undefined) return;
  const { ids, weights, total } = neighbour;
  let withBefore = 0;
  let withAfter = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number;
    const place = (placeOf[id] as number) - 1;
    if (place >= 0 && stands[place] === 0) stands[place] = NEXT_TO;
    const beside = around[id] as number;
    if ((beside & BEFORE) !== 0) withBefore += weights[at] as number;
    if ((beside & AFTER) !== 0) withAfter += weights[at] as number;
  }
  if (before !== undefined)
    shared.around = Math.max(shared.around, overlap(withBefore, before.total + total));
  if (after !== undefined) shared.around = Math.max(shared.around, overlap(withAfter, after.total + total));
}

/** Common weight over that of all; `both`: the two weights together. */
function overlap(common: number, both: number): number {
  return both === common ? 0 : common / (both - common);
}
