/** Keeps the best of many: add all, take the first few. */
export type BestHits<T> = {
  /** A score below this cannot be among the best any more. */
  readonly floor: number;
  add(item: T): void;
  /** Best first. */
  take(): readonly T[];
};

/** Sorting only when this many times the limit are held keeps the work per item constant. */
const SLACK = 4;

/** `settle` orders items of equal score. */
export function createBestHits<T extends { readonly score: number }>(
  limit: number,
  settle: (a: T, b: T) => number,
): BestHits<T> {
  let held: T[] = [];
  let floor = 0;
  function cut(): void {
    held.sort((a, b) => b.score - a.score || settle(a, b));
    if (held.length < limit) return;
    held = held.slice(0, limit);
    floor = held.at(-1)?.score ?? Number.POSITIVE_INFINITY;
  }
  return {
    get floor() {
      return floor;
    },
    add(item) {
      held.push(item);
      if (held.length >= limit * SLACK) cut();
    },
    take() {
      cut();
      return held;
    },
  };
}
