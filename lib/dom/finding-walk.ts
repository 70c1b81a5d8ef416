import type { Highlighter } from './highlighter.ts';
import { scrollToRange } from './scroll-to-range.ts';

export type FindingWalk = {
  /** Goes to the next (+1) or previous (−1) marked passage and scrolls to it; `null` when nothing is marked. */
  readonly step: (by: 1 | -1) => string | null;
  /** Goes to the given one; false when it is not marked on the page. */
  readonly goTo: (id: string) => boolean;
};

/** The first marked passage that is not above the viewport. */
function firstInView(highlighter: Highlighter): number {
  const index = highlighter
    .ids()
    .findIndex((id) => (highlighter.ranges(id)[0]?.getBoundingClientRect().bottom ?? -1) >= 0);
  return Math.max(index, 0);
}

/**
 * Walks the marked passages in reading order, round and round; starts from where the reader is, not from the top.
 */
export function createFindingWalk(window: Window, highlighter: Highlighter): FindingWalk {
  let current: string | null = null;
  const goTo = (id: string): boolean => {
    const [range] = highlighter.ranges(id);
    if (range === undefined) return false;
    current = id;
    highlighter.setCurrent(id);
    scrollToRange(window, range);
    return true;
  };
  return {
    goTo,
    step: (by) => {
      const ids = highlighter.ids();
      if (ids.length === 0) return null;
      const at = current === null ? -1 : ids.indexOf(current);
      const start = firstInView(highlighter);
      const next = at >= 0 ? at + by : by > 0 ? start : start - 1;
      const id = ids[(next + ids.length) % ids.length];
      return id !== undefined && goTo(id) ? id : null;
    },
  };
}
