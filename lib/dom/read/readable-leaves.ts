import { Readability } from '@mozilla/readability';
import { LEAF_MARK } from './readable-clone.ts';

/**
 * Numbers of the leaves that Readability takes for the article, in a clone that `cloneHtml` has written; `null` when it
 * finds none or fails. It never sees the page itself, and need not run in its process: it takes longer than all the
 * rest together and cannot be sliced.
 */
export function readableLeaves(html: string, Parser = globalThis.DOMParser): readonly number[] | null {
  if (Parser === undefined) return null;
  try {
    const clone = new Parser().parseFromString(html, 'text/html');
    const result = new Readability<Node>(clone, { serializer: (node) => node, disableJSONLD: true }).parse();
    if (result === null || result.content === null || result.content === undefined) return null;
    const marked = (result.content as Element).querySelectorAll(`[${LEAF_MARK}]`);
    return [...marked].map((element) => Number(element.getAttribute(LEAF_MARK)));
  } catch {
    // A page that forbids parsing (Trusted Types) or a clone that Readability stumbles over: the dominant block is read.
    return null;
  }
}
