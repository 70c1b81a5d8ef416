import type { Piece } from './block-tree.ts';
import type { TextSegment } from './text-map.ts';

/** Characters that are shown as a space, or as nothing where they stand beside one. */
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
/** Characters that are not shown: soft hyphen, zero-width space, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/u;

type Collapsed = {
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
    const { data } = piece.node;
    const before = text.length;
    let from = -1;
    const close = (to: number): void => {
      if (from < 0) return;
      const length = to - from;
      segments.push({
        node: piece.node,
        nodeStart: from,
        start: text.length - length,
        end: text.length,
        run,
      });
      from = -1;
    };
    for (let index = piece.from; index < piece.to; index += 1) {
      const code = data.charCodeAt(index);
      const plain = code > 0x20 && code < 0xa0;
      const character = data.charAt(index);
      const space = !plain && SPACE.test(character);
      if (plain) {
        if (from < 0) from = index;
        text += character;
        continue;
      }
      if (UNSEEN.test(character) || (space && (text === '' || text.endsWith(' ')))) {
        close(index);
        continue;
      }
      if (from < 0) from = index;
      text += space ? ' ' : character;
    }
    close(piece.to);
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
