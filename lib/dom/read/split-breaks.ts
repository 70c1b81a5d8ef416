import type { Piece } from './block-tree.ts';

const SENTENCE_END = /[.!?…:。！？।۔؟]["'”’»）)\]*]*\s*$/u;
/** An empty line in the source: a paragraph break in preformatted text, and nearly always one elsewhere. */
const EMPTY_LINE = /\n[^\S\n]*\n\s*/g;

type TextPiece = Extract<Piece, { kind: 'text' }>;

function wordsOf(piece: TextPiece): string {
  return piece.node.data.slice(piece.from, piece.to);
}

function isBlank(piece: Piece): boolean {
  return piece.kind === 'text' && wordsOf(piece).trim() === '';
}

/** The piece with a break in place of every empty line in its middle. */
function splitAtEmptyLines(piece: Piece): readonly Piece[] {
  if (piece.kind !== 'text') return [piece];
  const words = wordsOf(piece);
  if (!words.includes('\n')) return [piece];
  const parts: Piece[] = [];
  let from = piece.from;
  for (const match of words.matchAll(EMPTY_LINE)) {
    const to = piece.from + match.index;
    if (words.slice(0, match.index).trim() === '') continue;
    parts.push({ ...piece, from, to }, { kind: 'break' });
    from = to + match[0].length;
  }
  return [...parts, { ...piece, from }];
}

/** Does a sentence end in the last words of the pieces? */
function endsSentence(pieces: readonly Piece[]): boolean {
  const last = pieces.findLast((piece) => piece.kind === 'text' && !isBlank(piece));
  return last !== undefined && last.kind === 'text' && SENTENCE_END.test(wordsOf(last));
}

/** Does the line break at `index` end a paragraph: a second one follows, or a sentence ends here? */
function endsParagraph(pieces: readonly Piece[], index: number, part: readonly Piece[]): boolean {
  const next = pieces.slice(index + 1).find((piece) => !isBlank(piece));
  return next === undefined || next.kind === 'break' || endsSentence(part);
}

/**
 * Splits a run of text into its paragraphs where the page separates them by line breaks only. A single `<br>` inside a
 * sentence (an address, a poem, text wrapped by hand) does not split.
 */
export function splitAtBreaks(run: readonly Piece[]): readonly (readonly Piece[])[] {
  const pieces = run.flatMap(splitAtEmptyLines);
  if (!pieces.some((piece) => piece.kind === 'break')) return [pieces];
  const parts: (readonly Piece[])[] = [];
  let part: Piece[] = [];
  pieces.forEach((piece, index) => {
    if (piece.kind === 'break' && endsParagraph(pieces, index, part)) {
      parts.push(part);
      part = [];
    } else part.push(piece);
  });
  parts.push(part);
  return parts;
}
