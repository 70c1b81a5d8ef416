import { findHeadline } from './find-headline.ts';

/** Nodes of text looked at behind the headline, or from the beginning of a page without one. */
const MAX_BEHIND = 60;
/** Nodes of text looked at before it: further away stand the masthead and the date of the day. */
const MAX_BEFORE = 4;

/** `Node.TEXT_NODE`, and the same for a tree walker. */
const TEXT = 3;
const SHOW_TEXT = 4;
const NO_TEXT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/i;

/** A text beside the headline, trimmed, and the element it stands in. */
export type HeadlineText = { readonly parent: Element; readonly text: string };

function* walk(next: () => Node | null, most: number): Generator<HeadlineText> {
  for (let seen = 0; seen < most;) {
    const node = next();
    if (node === null) return;
    const text = (node.nodeType === TEXT ? (node.nodeValue ?? '') : '').trim();
    const parent = node.parentElement;
    if (text === '' || parent === null || NO_TEXT.test(parent.tagName)) continue;
    seen += 1;
    yield { parent, text };
  }
}

/** The node that stands before another, below the body: a tree walker backwards, which the command line's DOM has not. */
function nodeBefore(node: Node): Node | null {
  let at = node.previousSibling;
  if (at === null) return node.parentElement === node.ownerDocument?.body ? null : node.parentElement;
  while (at.lastChild !== null) at = at.lastChild;
  return at;
}

/** The texts from the headline on, in the order of the page. */
export function textsBehindHeadline(document: Document): Generator<HeadlineText> {
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  walker.currentNode = findHeadline(document) ?? document.body;
  return walk(() => walker.nextNode(), MAX_BEHIND);
}

/** The texts before the headline, the nearest first: some sites print the date there. None without a headline. */
export function textsBeforeHeadline(document: Document): Generator<HeadlineText> {
  let at: Node | null = findHeadline(document);
  return walk(() => (at = at === null ? null : nodeBefore(at)), MAX_BEFORE);
}
