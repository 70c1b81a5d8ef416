import type { WeighedPassage } from './weigh-passage.ts';

/** What the sentences next to two passages add to what the two say. */
export function contextFeatures(
  passagesHere: readonly WeighedPassage[],
  here: number,
  passagesThere: readonly WeighedPassage[],
  there: number,
): { readonly around: number; readonly nearHere: number; readonly nearThere: number } {
  let around = 0;
  for (let a = here - 1; a <= here + 1; a += 2)
    for (let b = there - 1; b <= there + 1; b += 2)
      around = Math.max(around, overlap(passagesHere[a], passagesThere[b]));
  return {
    around,
    nearHere: nearby(passagesHere[here], passagesThere, there),
    nearThere: nearby(passagesThere[there], passagesHere, here),
  };
}

/** Weight of the common stems over that of all; 0 where a passage has no such neighbour. */
function overlap(a: WeighedPassage | undefined, b: WeighedPassage | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let shared = 0;
  let at = 0;
  for (let place = 0; place < a.ids.length; place += 1) {
    const id = a.ids[place] as number;
    at = seek(b.ids, at, id);
    if (b.ids[at] === id) shared += a.weights[place] as number;
  }
  const all = a.total + b.total - shared;
  return all === 0 ? 0 : shared / all;
}

const NO_IDS = new Int32Array(0);

/** Share of a passage's weight that is not in the other passage but next to it. */
function nearby(
  passage: WeighedPassage | undefined,
  others: readonly WeighedPassage[],
  index: number,
): number {
  const other = others[index];
  if (passage === undefined || other === undefined || passage.total === 0) return 0;
  const before = others[index - 1]?.ids ?? NO_IDS;
  const after = others[index + 1]?.ids ?? NO_IDS;
  let [atOther, atBefore, atAfter, near] = [0, 0, 0, 0];
  for (let place = 0; place < passage.ids.length; place += 1) {
    const id = passage.ids[place] as number;
    atOther = seek(other.ids, atOther, id);
    if (other.ids[atOther] === id) continue;
    atBefore = seek(before, atBefore, id);
    atAfter = seek(after, atAfter, id);
    if (before[atBefore] === id || after[atAfter] === id) near += passage.weights[place] as number;
  }
  return near / passage.total;
}

/** The first place from `at` on that is not below `id`. */
function seek(ids: Int32Array, at: number, id: number): number {
  let place = at;
  while (place < ids.length && (ids[place] as number) < id) place += 1;
  return place;
}
