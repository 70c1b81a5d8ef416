/** Keeps the best of many: add all, take the first few. */
export type BestHits<T> = {
  /** A score below this cannot be among the best any more. */
  readonly floor: number;
  add(item: T): void;
  /** Best first; empties what was kept. */
  take(): readonly T[];
};

/** `settle` orders items of equal score, never as equal. */
export function createBestHits<T extends { readonly score: number }>(
  limit: number,
  settle: (a: T, b: T) => number,
): BestHits<T> {
  // A binary heap with the worst item at its root: item k is no better than its children 2k + 1 and 2k + 2.
  const heap: T[] = [];
  const isWorse = (a: T, b: T): boolean => a.score < b.score || (a.score === b.score && settle(a, b) > 0);

  function rise(item: T): void {
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || !isWorse(item, parent)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = item;
  }

  function sinkFromRoot(item: T): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let child = heap[below];
      const sibling = heap[below + 1];
      if (child !== undefined && sibling !== undefined && isWorse(sibling, child)) {
        below += 1;
        child = sibling;
      }
      if (child === undefined || !isWorse(child, item)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = item;
  }

  return {
    get floor() {
      return heap.length < limit ? 0 : (heap[0]?.score ?? Number.POSITIVE_INFINITY);
    },
    add(item) {
      const worst = heap[0];
      if (heap.length < limit) rise(item);
      else if (worst !== undefined && isWorse(worst, item)) sinkFromRoot(item);
    },
    take: () => heap.splice(0).sort((a, b) => (isWorse(a, b) ? 1 : -1)),
  };
}
