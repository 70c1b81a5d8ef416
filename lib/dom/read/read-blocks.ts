import { roleOf, tagOf } from './block-rules.ts';
import { type BlockNode, type BlockTree, type Leaf, type Piece, isProse } from './block-tree.ts';
import type { Slices } from '../run-slices.ts';
import { splitAtBreaks } from './split-breaks.ts';
import { isComments } from './furniture-names.ts';
import { collapse } from './white-space.ts';

/** Nodes between two chances to pause: well under a millisecond of a slow machine's page thread. */
const NODES_PER_SLICE = 100;
/** Pages hold up to 100,000 nodes; an article stands within the first of them. What comes later is not read. */
const MAX_NODES = 20_000;
/**
 * So many nodes without running text, after text enough for an article, are what stands below it: lists of links, other
 * articles' headlines, what scripts have left.
 */
const MAX_GAP = 3000;
const ENOUGH_TEXT = 2000;
/** Characters of one text node that are read: more than that in one node is data, not a paragraph. */
const MAX_NODE_CHARACTERS = 100_000;

type Frame = {
  readonly nodes: ArrayLike<Node>;
  next: number;
  /** Block that the frame's text belongs to. */
  readonly block: BlockNode;
  readonly link: Element | null;
  /** Leaving the frame ends the paragraph. */
  readonly ends: boolean;
  /** The frame's nodes stand in another tree than those around it: no range may run across its edge. */
  readonly apart: boolean;
};

/** What is shown inside an element: its open shadow root, the nodes a slot is given, or its children. */
function shownChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot !== null && element.shadowRoot !== undefined) return element.shadowRoot.childNodes;
  if (tagOf(element) === 'slot' && 'assignedNodes' in element) {
    const given = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (given.length > 0) return given;
  }
  return element.childNodes;
}

/** A link to another page; a link to a place on this one is part of the text. */
function leadsElsewhere(element: Element): boolean {
  const href = element.getAttribute('href');
  return href !== null && href !== '' && !href.startsWith('#');
}

/**
 * Reads the blocks under `root` in reading order, through open shadow roots and slots. Yields after every slice of
 * nodes so that the page's thread can be given back; runs to the end in one go when the yields are not waited on.
 */
export function* readBlocks(root: Element): Slices<BlockTree> {
  const top: BlockNode = {
    kind: 'block',
    element: root,
    tag: tagOf(root),
    parent: null,
    children: [],
    furniture: false,
  };
  const leaves: Leaf[] = [];
  const stack: Frame[] = [
    { nodes: shownChildren(root), next: 0, block: top, link: null, ends: true, apart: false },
  ];
  let pieces: Piece[] = [];
  let visited = 0;
  let text = 0;
  let lastText = 0;

  const flush = (parent: BlockNode): void => {
    for (const part of splitAtBreaks(pieces)) {
      const collapsed = collapse(part);
      if (collapsed.text === '') continue;
      const leaf: Leaf = { kind: 'leaf', index: leaves.length, parent, ...collapsed };
      leaves.push(leaf);
      parent.children.push(leaf);
      if (!isProse(leaf)) continue;
      text += leaf.text.length;
      lastText = visited;
    }
    pieces = [];
  };

  const enter = (element: Element, frame: Frame): void => {
    const role = roleOf(element);
    if (role === 'skip' || role === 'break') {
      pieces.push({ kind: role === 'skip' ? 'gap' : 'break' });
      return;
    }
    const tag = tagOf(element);
    const link = tag === 'a' && leadsElsewhere(element) ? element : frame.link;
    if (role === 'inline') {
      const nodes = shownChildren(element);
      const apart = nodes !== element.childNodes;
      if (apart) pieces.push({ kind: 'gap' });
      stack.push({ nodes, next: 0, block: frame.block, link, ends: false, apart });
      return;
    }
    flush(frame.block);
    const furniture = role === 'furniture';
    const block: BlockNode = { kind: 'block', element, tag, parent: frame.block, children: [], furniture };
    frame.block.children.push(block);
    // Comments are never the article, and often most of the page.
    if (furniture && isComments(element)) return;
    stack.push({ nodes: shownChildren(element), next: 0, block, link, ends: true, apart: false });
  };

  const isBelow = (): boolean => text >= ENOUGH_TEXT && visited - lastText > MAX_GAP;
  for (let frame = stack.at(-1); frame !== undefined && visited < MAX_NODES; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next];
    if (node === undefined) {
      if (frame.ends) flush(frame.block);
      if (frame.apart) pieces.push({ kind: 'gap' });
      stack.pop();
      continue;
    }
    frame.next += 1;
    visited += 1;
    if (visited % NODES_PER_SLICE === 0) {
      if (isBelow()) break;
      yield;
    }
    if (node.nodeType === 3) {
      const words = node as Text;
      const to = words.data.length;
      if (to > MAX_NODE_CHARACTERS) pieces.push({ kind: 'gap' });
      else pieces.push({ kind: 'text', node: words, from: 0, to, link: frame.link });
    } else if (node.nodeType === 1) enter(node as Element, frame);
  }
  const last = stack.at(-1);
  if (last !== undefined) flush(last.block);
  return { root: top, leaves, visited, truncated: stack.length > 0 && !isBelow() };
}
