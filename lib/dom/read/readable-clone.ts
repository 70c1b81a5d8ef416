import type { BlockNode, Leaf } from './block-tree.ts';

/** Mark of a leaf on the clone; the number is its index in the tree. */
export const LEAF_MARK = 'data-leaf';

/** What Readability judges an element by, besides its name and text. */
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop'];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** The clone keeps names that mean something to Readability; custom and unknown elements become plain blocks. */
function cloneTag(tag: string): string {
  return tag.includes('-') || tag === 'body' || tag === 'form' || tag === 'slot' || tag === 'center'
    ? 'div'
    : tag;
}

function attributesOf(element: Element): string {
  return KEPT_ATTRIBUTES.map((name) => {
    const value = element.getAttribute(name);
    return value === null || value === '' ? '' : ` ${name}="${escapeHtml(value.slice(0, 200))}"`;
  }).join('');
}

/** Text of a leaf; the linked part is gathered in one link, as only its share counts. */
function leafHtml(leaf: Leaf): string {
  if (leaf.linkLength === 0) return escapeHtml(leaf.text);
  const plain = leaf.text.length - leaf.linkLength;
  return `${escapeHtml(leaf.text.slice(0, plain))}<a href="/l">${escapeHtml(leaf.text.slice(plain))}</a>`;
}

/** Table parts outside a table are dropped by the parser, so a table is cloned as plain blocks when it lays out text. */
const TABLE_TAGS = new Set('table tbody thead tfoot tr td th caption'.split(' '));

function blockHtml(node: BlockNode, isLeftOut: (node: BlockNode) => boolean): string {
  if (isLeftOut(node)) return '';
  const plainTag = cloneTag(node.tag);
  const tag = TABLE_TAGS.has(plainTag) ? 'div' : plainTag;
  const [only] = node.children;
  if (node.children.length === 1 && only !== undefined && only.kind === 'leaf') {
    return `<${tag}${attributesOf(node.element)} ${LEAF_MARK}="${only.index}">${leafHtml(only)}</${tag}>`;
  }
  const inside = node.children
    .map((child) =>
      child.kind === 'leaf'
        ? `<p ${LEAF_MARK}="${child.index}">${leafHtml(child)}</p>`
        : blockHtml(child, isLeftOut),
    )
    .join('');
  if (inside === '') return '';
  // A paragraph may hold no block in HTML text, though scripts build such pages.
  const outer = /^(?:p|h[1-6]|pre)$/.test(tag) ? 'div' : tag;
  return `<${outer}${attributesOf(node.element)}>${inside}</${outer}>`;
}

/**
 * The tree as a small HTML page for Readability: blocks and links only, every leaf marked with its index so that what
 * Readability keeps can be followed back, however often it parses the page anew.
 */
export function cloneHtml(root: BlockNode, title: string, isLeftOut: (node: BlockNode) => boolean): string {
  const body = root.children
    .map((child) =>
      child.kind === 'leaf'
        ? `<p ${LEAF_MARK}="${child.index}">${leafHtml(child)}</p>`
        : blockHtml(child, isLeftOut),
    )
    .join('');
  return `<!doctype html><html><head><title>${escapeHtml(title)}</title></head><body>${body}</body></html>`;
}
