import { parseHTML } from 'linkedom';

/** What stands in a head; anything else begins the body. */
const HEAD_TAGS = /^(?:title|meta|link|script|style|base|noscript|template)$/;

/**
 * Parses a page as browsers do as to its outline: linkedom gives a document without an `<html>` tag none, and leaves
 * what stands outside `<head>` and `<body>` there.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  if (document.documentElement?.localName !== 'html')
    return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
  const root: Element = document.documentElement;
  const { head, body } = document;
  let hasBegun = false;
  // The list is live, and nodes are moved out of it.
  const nodes = Array.from(root.childNodes);
  for (const node of nodes) {
    const tag = node.nodeType === 1 ? (node as Element).localName : null;
    // linkedom makes an empty body where there is none, right behind the head.
    if (node === body) hasBegun ||= body.hasChildNodes();
    if (node === head || node === body) continue;
    const isHead: boolean =
      !hasBegun && (tag === null ? isBlank(node) : tag === 'head' || HEAD_TAGS.test(tag));
    hasBegun ||= !isHead;
    const moved = tag === 'body' || tag === 'head' ? [...node.childNodes] : [node];
    // What precedes the body stays before what the body holds.
    const place = !isHead && body.compareDocumentPosition(node) === 2 ? body.firstChild : null;
    for (const each of moved) (isHead ? head : body).insertBefore(each, place);
    if (tag === 'body' || tag === 'head') root.removeChild(node);
  }
  return document;
}

function isBlank(node: Node): boolean {
  return (node.nodeValue ?? '').trim() === '';
}
