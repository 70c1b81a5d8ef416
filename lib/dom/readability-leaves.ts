import { Readability } from '@mozilla/readability';
import type { BlockNode, BlockTree } from './block-tree.ts';
import { LEAF_MARK, cloneHtml } from './readable-clone.ts';

/**
 * Elements of the clone that Readability is given at most: it takes 8 ms for an ordinary article and seconds for a list
 * of thousands of links, where its answer is no better than that of the dominant block.
 */
const MAX_LEAVES = 1500;

/**
 * Indexes of the leaves that Readability takes for the article; `null` when it finds none, fails, or the page is too
 * large for it. It works on a clone and never touches the page.
 */
export function readabilityLeaves(
  document: Document,
  tree: BlockTree,
  isLeftOut: (node: BlockNode) => boolean,
): ReadonlySet<number> | null {
  // A fetched page stands in no window: the parser of the process that reads it serves as well.
  const Parser = (document.defaultView ?? globalThis).DOMParser;
  if (Parser === undefined || tree.leaves.length > MAX_LEAVES) return null;
  try {
    const clone = new Parser().parseFromString(cloneHtml(tree.root, document.title, isLeftOut), 'text/html');
    const result = new Readability<Node>(clone, { serializer: (node) => node, disableJSONLD: true }).parse();
    if (result === null || result.content === null || result.content === undefined) return null;
    const marked = (result.content as Element).querySelectorAll(`[${LEAF_MARK}]`);
    return new Set([...marked].map((element) => Number(element.getAttribute(LEAF_MARK))));
  } catch {
    // A page that forbids parsing (Trusted Types) or a clone that Readability stumbles over: the dominant block is read.
    return null;
  }
}
