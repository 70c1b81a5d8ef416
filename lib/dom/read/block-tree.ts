import type { Collapsed } from './white-space.ts';

/** A text node of the page as part of a leaf, or a place where text of the page is left out, or a line break. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly node: Text;
      /** The stretch of `node.data` that the piece is. */
      readonly from: number;
      readonly to: number;
      readonly link: Element | null;
    }
  | { readonly kind: 'gap' }
  | { readonly kind: 'break' };

/** A run of text with no block inside it: what a reader sees as one paragraph, cell, item or heading. */
export type Leaf = {
  readonly kind: 'leaf';
  /** Position in reading order; also its mark on the clone that Readability reads. */
  readonly index: number;
  readonly parent: BlockNode;
} & Collapsed;

/** An element of the page that makes a block, with its blocks and leaves in reading order. */
export type BlockNode = {
  readonly kind: 'block';
  readonly element: Element;
  readonly tag: string;
  readonly parent: BlockNode | null;
  readonly children: (BlockNode | Leaf)[];
  /** Named or marked as something that stands around an article. */
  readonly furniture: boolean;
};

/** All blocks of a page; `truncated` when the walker stopped before the end of what may be the article. */
export type BlockTree = {
  readonly root: BlockNode;
  readonly leaves: readonly Leaf[];
  /** Nodes of the page that were visited. */
  readonly visited: number;
  readonly truncated: boolean;
};

/** Is `node` inside `ancestor`, or the same? */
export function isWithin(node: BlockNode | Leaf, ancestor: BlockNode): boolean {
  for (let at: BlockNode | Leaf | null = node; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** The leaves under `node`, in reading order. */
export function leavesOf(node: BlockNode | Leaf): readonly Leaf[] {
  return node.kind === 'leaf' ? [node] : node.children.flatMap(leavesOf);
}

/** Heading level of the leaf's own element, 1 to 6, or 0. */
export function headingLevel(leaf: Leaf): number {
  return /^h[1-6]$/.test(leaf.parent.tag) ? Number(leaf.parent.tag[1]) : 0;
}

/** Share of the leaf's characters that lead elsewhere, 0 to 1. */
export function linkDensity(leaf: Leaf): number {
  return leaf.text.length === 0 ? 0 : leaf.linkLength / leaf.text.length;
}

/** A sentence ends in the text. */
export const SENTENCE_END = /[.!?…。！？।۔؟]["'”’»）)\]]*(?:\s|$)/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Shorter leaves are labels, not sentences; the writing systems of East Asia say as much in half the characters. */
const PROSE_LENGTH = 40;
const PROSE_LENGTH_CJK = 16;
/** Above this share of link text a leaf is a list of links. */
const PROSE_LINK_DENSITY = 0.5;

/** Does the leaf read as running text: long enough, mostly not links, with the end of a sentence in it? */
export function isProse(leaf: Leaf): boolean {
  const enough = CJK.test(leaf.text) ? PROSE_LENGTH_CJK : PROSE_LENGTH;
  return leaf.text.length >= enough && linkDensity(leaf) < PROSE_LINK_DENSITY && SENTENCE_END.test(leaf.text);
}
