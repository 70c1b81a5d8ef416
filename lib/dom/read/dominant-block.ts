import { type BlockNode, type BlockTree, type Leaf, isProse, linkDensity } from './block-tree.ts';

/** How much of its children's text an ancestor is credited with: a parent must gather several blocks to win. */
const DECAY = 0.6;
/** Ancestors credited with a paragraph. */
const LEVELS = 4;

/** Characters of running text in the leaf that are not links; 0 for labels and lists of links. */
export function proseLength(leaf: Leaf): number {
  return isProse(leaf) ? leaf.text.length * (1 - linkDensity(leaf)) : 0;
}

/** The lowest block that holds at least `share` of the weight of the leaves. */
export function lowestHolder(
  leaves: readonly Leaf[],
  weightOf: (leaf: Leaf) => number,
  share: number,
): BlockNode | null {
  const held = new Map<BlockNode, number>();
  let total = 0;
  for (const leaf of leaves) {
    const weight = weightOf(leaf);
    total += weight;
    for (let at: BlockNode | null = leaf.parent; at !== null; at = at.parent)
      held.set(at, (held.get(at) ?? 0) + weight);
  }
  if (total === 0) return null;
  let best: BlockNode | null = null;
  let bestDepth = -1;
  for (const [node, weight] of held) {
    if (weight < total * share) continue;
    let depth = 0;
    for (let at = node.parent; at !== null; at = at.parent) depth += 1;
    if (depth > bestDepth) {
      best = node;
      bestDepth = depth;
    }
  }
  return best;
}

/**
 * The block that most running text stands in: each paragraph credits its ancestors, less the higher they are.
 * Linear in the leaves; the reader for pages that are too large for Readability, and the check on its answer.
 */
export function dominantBlock(tree: BlockTree, isLeftOut: (leaf: Leaf) => boolean): BlockNode | null {
  const credit = new Map<BlockNode, number>();
  for (const leaf of tree.leaves) {
    const length = isLeftOut(leaf) ? 0 : proseLength(leaf);
    if (length === 0) continue;
    let share = length;
    let at: BlockNode | null = leaf.parent;
    for (let level = 0; at !== null && level < LEVELS; level += 1) {
      credit.set(at, (credit.get(at) ?? 0) + share);
      share *= DECAY;
      at = at.parent;
    }
  }
  let best: BlockNode | null = null;
  for (const [node, score] of credit) if (best === null || score > (credit.get(best) ?? 0)) best = node;
  return best;
}
