import { lexiconSize, relatedTo } from './lexicon.ts';
import type { WeighedPassage } from './weigh-passage.ts';

/**
 * A passage spread out over the lexicon, so that a passage beside it is read in one walk over its stems. There is one,
 * and it is laid out anew for another passage: those of an article are read one after the other.
 */
export type SpreadPassage = {
  /** By the number of a stem: its place in the passage and one more, 0 where the passage lacks it. */
  readonly placeOf: Int32Array;
  /** What the stem counts for beside the passage, 0 to 1. */
  readonly strengthOf: Float64Array;
  /** Whether the passage before has the stem (`BEFORE`), and the one after it (`AFTER`). */
  readonly around: Uint8Array;
  /** First of the passage's stems that the stem means nearly the same as, in the lists below, and one more; 0: none. */
  readonly firstLike: Int32Array;
  /** A list: the place of the stem in the passage, how nearly it means the same, where the list goes on. */
  readonly likePlace: Int32Array;
  readonly likeStrength: Float64Array;
  readonly nextLike: Int32Array;
};

export const BEFORE = 1;
export const AFTER = 2;

type Three = readonly [WeighedPassage | undefined, WeighedPassage | undefined, WeighedPassage | undefined];

let spread = makeSpread(1024, 1024);
let laid: Three = [undefined, undefined, undefined];

function makeSpread(stems: number, likes: number): SpreadPassage {
  return {
    placeOf: new Int32Array(stems),
    strengthOf: new Float64Array(stems),
    around: new Uint8Array(stems),
    firstLike: new Int32Array(stems),
    likePlace: new Int32Array(likes),
    likeStrength: new Float64Array(likes),
    nextLike: new Int32Array(likes),
  };
}

/** Spreads a passage of an article, with those before and after it. What was spread before is gone. */
export function spreadPassage(passages: readonly WeighedPassage[], index: number): SpreadPassage {
  const [before, own, after] = [passages[index - 1], passages[index], passages[index + 1]];
  if (own === undefined) throw new Error(`The article has no passage ${index}.`);
  if (spread.placeOf.length < lexiconSize()) {
    spread = makeSpread(2 * lexiconSize(), spread.nextLike.length);
    laid = [undefined, undefined, undefined];
  }
  if (own === laid[1] && before === laid[0] && after === laid[2]) return spread;
  takeUp(laid);
  laid = [before, own, after];
  const likes = own.ids.reduce((sum, id) => sum + 1 + relatedTo(id).ids.length, 0);
  if (spread.nextLike.length < likes) spread = { ...spread, ...makeLikes(2 * likes) };
  layOut(own);
  for (const id of before?.ids ?? []) spread.around[id] = (spread.around[id] as number) | BEFORE;
  for (const id of after?.ids ?? []) spread.around[id] = (spread.around[id] as number) | AFTER;
  return spread;
}

function makeLikes(likes: number) {
  const { likePlace, likeStrength, nextLike } = makeSpread(0, likes);
  return { likePlace, likeStrength, nextLike };
}

function layOut({ ids, credits }: WeighedPassage): void {
  const { placeOf, strengthOf } = spread;
  for (let at = 0; at < credits.ids.length; at += 1)
    strengthOf[credits.ids[at] as number] = credits.strengths[at] as number;
  let count = 0;
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] as number;
    placeOf[id] = place + 1;
    count = addLike(count, id, place, 1);
    const related = relatedTo(id);
    for (let at = 0; at < related.ids.length; at += 1)
      count = addLike(count, related.ids[at] as number, place, related.strengths[at] as number);
  }
}

function addLike(count: number, id: number, place: number, strength: number): number {
  const { firstLike, likePlace, likeStrength, nextLike } = spread;
  likePlace[count] = place;
  likeStrength[count] = strength;
  nextLike[count] = firstLike[id] as number;
  firstLike[id] = count + 1;
  return count + 1;
}

function takeUp([before, own, after]: Three): void {
  const { placeOf, strengthOf, around, firstLike } = spread;
  for (const id of own?.credits.ids ?? []) {
    placeOf[id] = 0;
    strengthOf[id] = 0;
    firstLike[id] = 0;
  }
  for (const id of before?.ids ?? []) around[id] = 0;
  for (const id of after?.ids ?? []) around[id] = 0;
}
