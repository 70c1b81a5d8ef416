import type { Weigh } from './pair-features.ts';
import type { PreparedPassage } from './prepare-passage.ts';

/** What the sentences next to two passages add to what the two say. */
export function contextFeatures(
  passagesHere: readonly PreparedPassage[],
  here: number,
  passagesThere: readonly PreparedPassage[],
  there: number,
  weigh: Weigh,
): { readonly around: number; readonly nearHere: number; readonly nearThere: number } {
  let around = 0;
  for (const a of neighbours(passagesHere, here))
    for (const b of neighbours(passagesThere, there)) around = Math.max(around, overlap(a, b, weigh));
  return {
    around,
    nearHere: nearby(passagesHere[here], passagesThere, there, weigh),
    nearThere: nearby(passagesThere[there], passagesHere, here, weigh),
  };
}

function neighbours(passages: readonly PreparedPassage[], index: number): readonly PreparedPassage[] {
  return [passages[index - 1], passages[index + 1]].filter((passage) => passage !== undefined);
}

function overlap(a: PreparedPassage, b: PreparedPassage, weigh: Weigh): number {
  let shared = 0;
  let all = 0;
  for (const stem of a.unique) {
    all += weigh(stem);
    if (b.unique.has(stem)) shared += weigh(stem);
  }
  for (const stem of b.unique) if (!a.unique.has(stem)) all += weigh(stem);
  return all === 0 ? 0 : shared / all;
}

/** Share of a passage's weight that is not in the other passage but next to it. */
function nearby(
  passage: PreparedPassage | undefined,
  others: readonly PreparedPassage[],
  index: number,
  weigh: Weigh,
): number {
  const other = others[index];
  if (passage === undefined || other === undefined) return 0;
  const next = neighbours(others, index);
  let all = 0;
  let near = 0;
  for (const stem of passage.unique) {
    all += weigh(stem);
    if (!other.unique.has(stem) && next.some((one) => one.unique.has(stem))) near += weigh(stem);
  }
  return all === 0 ? 0 : near / all;
}
