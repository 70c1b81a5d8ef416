/**
 * A stretch of the article's text that lies, character for character, in one text node of the page (a white-space
 * character there is a plain space here). `start` and `end` count in the article's text, `nodeStart` in `node.data`.
 */
export type TextSegment = {
  readonly node: Text;
  readonly nodeStart: number;
  readonly start: number;
  readonly end: number;
  /** Segments of one run have nothing between them on the page that is not part of the article. */
  readonly run: number;
};

/** A line of the article's text and the element it stands in. */
export type TextBlock = {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  readonly kind: 'headline' | 'body';
};

/** Ties every range of an article's text to the live text nodes of the page. Segments are in order of `start`. */
export type TextMap = {
  readonly text: string;
  readonly segments: readonly TextSegment[];
  readonly blocks: readonly TextBlock[];
};

/** A stretch of the page between two points in text nodes, all of it part of the article. */
export type TextSlice = {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
};

/** Index of the first segment that ends after `offset`: binary search, as segments never overlap. */
function firstSegmentAfter(segments: readonly TextSegment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where the stretch [start, end) of the article's text lies on the page: one slice for each run it crosses, in order.
 * Empty when the stretch holds no text of the page.
 */
export function slicesOf(map: TextMap, start: number, end: number): readonly TextSlice[] {
  const slices: TextSlice[] = [];
  let open: { first: TextSegment; from: number; last: TextSegment; to: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    slices.push({
      startNode: open.first.node,
      startOffset: open.first.nodeStart + open.from - open.first.start,
      endNode: open.last.node,
      endOffset: open.last.nodeStart + open.to - open.last.start,
    });
    open = null;
  };
  for (let index = firstSegmentAfter(map.segments, start); index < map.segments.length; index += 1) {
    const segment = map.segments[index];
    if (segment === undefined || segment.start >= end) break;
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    if (open !== null && (open as { first: TextSegment }).first.run === segment.run) {
      (open as { last: TextSegment; to: number }).last = segment;
      (open as { last: TextSegment; to: number }).to = to;
    } else {
      close();
      open = { first: segment, from, last: segment, to };
    }
  }
  close();
  return slices;
}

/** True while every point of the slice still exists in the document it was read from. */
export function isLive(slice: TextSlice): boolean {
  return (
    slice.startNode.isConnected &&
    slice.endNode.isConnected &&
    slice.startOffset <= slice.startNode.data.length &&
    slice.endOffset <= slice.endNode.data.length
  );
}

/** A live range over the slice; the page is not touched. */
export function rangeOf(slice: TextSlice): Range {
  const range = slice.startNode.ownerDocument.createRange();
  range.setStart(slice.startNode, slice.startOffset);
  range.setEnd(slice.endNode, slice.endOffset);
  return range;
}
