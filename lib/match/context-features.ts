import type { Weigh } from './pair-features.ts';
import type { PreparedPassage } from './prepare-passage.ts';
import { weighPassage } from './weigh-passage.ts';

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
  const { stems, weights, total } = weighPassage(a, weigh);
  let shared = 0;
  for (let place = 0; place < stems.length; place += 1)
    if (b.unique.has(stems[place] as string)) shared += weights[place] as number;
  const all = total + weighPassage(b, weigh).total - shared;
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
  const { stems, weights, total } = weighPassage(passage, weigh);
  let near = 0;
  for (let place = 0; place < stems.length; place += 1) {
    const stem = stems[place] as string;
    if (!other.unique.has(stem) && next.some((one) => one.unique.has(stem))) near += weights[place] as number;
  }
  return total === 0 ? 0 : near / total;
}
