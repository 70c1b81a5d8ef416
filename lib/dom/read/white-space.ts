import type { Piece } from './block-tree.ts';
import type { TextSegment } from './text-map.ts';

/** White space and characters that are not shown: soft hyphen, zero-width space, word joiner, byte order mark. */
const IRREGULAR = /[\s\u00a0\u00ad\u200b\u2060\ufeff]+/gu;
const UNSEEN = /^[\u00ad\u200b\u2060\ufeff]+$/u;

export type Collapsed = {
  readonly text: string;
  readonly linkLength: number;
  /** Offsets count from the start of `text`; runs count from 0. */
  readonly segments: readonly TextSegment[];
};

/**
 * The pieces as one line of text: white space collapsed and trimmed, invisible characters left out, and where each
 * character of it stands on the page.
 */
export function collapse(pieces: readonly Piece[]): Collapsed {
  let text = '';
  let linkLength = 0;
  let run = 0;
  const segments: TextSegment[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'break') {
      if (text !== '' && !text.endsWith(' ')) text += ' ';
      continue;
    }
    if (piece.kind === 'gap') {
      run += 1;
      continue;
    }
    const { node } = piece;
    const data = node.data.slice(piece.from, piece.to);
    const before = text.length;
    // The stretch that has not been written yet; a single white-space character goes with it, as a space.
    let from = 0;
    const write = (to: number, space: boolean): void => {
      if (to > from) {
        const start = text.length;
        text += space ? `${data.slice(from, to - 1)} ` : data.slice(from, to);
        segments.push({ node, nodeStart: piece.from + from, start, end: text.length, run });
      }
    };
    for (const match of data.matchAll(IRREGULAR)) {
      const at = match.index;
      const end = at + match[0].length;
      const needsSpace = !UNSEEN.test(match[0]) && (at > from ? true : text !== '' && !text.endsWith(' '));
      write(needsSpace ? at + 1 : at, needsSpace);
      from = end;
    }
    write(data.length, false);
    if (piece.link !== null) linkLength += text.length - before;
  }
  return trimEnd(text, linkLength, segments);
}

function trimEnd(text: string, linkLength: number, segments: readonly TextSegment[]): Collapsed {
  const trimmed = text.endsWith(' ') ? text.slice(0, -1) : text;
  const kept = segments.filter((segment) => segment.start < trimmed.length);
  const last = kept.at(-1);
  if (last !== undefined && last.end > trimmed.length)
    kept[kept.length - 1] = { ...last, end: trimmed.length };
  return { text: trimmed, linkLength: Math.min(linkLength, trimmed.length), segments: kept };
}
