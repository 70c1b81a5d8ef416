import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { LONGEST_TEXT } from '../longest-text.ts';

type Node = { readonly type: string; readonly children?: readonly Node[] };

/** Blocks whose own text is a paragraph. Code, HTML, link definitions and pictures are no article text. */
const PARAGRAPHS = new Set(['paragraph', 'heading', 'tableCell']);
const NO_TEXT = new Set(['code', 'html', 'definition', 'thematicBreak', 'yaml']);

/** Nobody writes a longer paragraph, and the parser takes time that grows with the square of its length. */
const LONGEST_BLOCK = 20_000;

/** The prose of Markdown, a paragraph a line, and its first heading of the first level. What is no prose stays as it is. */
export function readMarkdown(markdown: string): { readonly title: string | null; readonly text: string } {
  const isProse =
    markdown.length <= LONGEST_TEXT &&
    markdown.split(/\n[ \t\r]*\n/).every(({ length }) => length <= LONGEST_BLOCK);
  if (!isProse) return { title: null, text: markdown };
  const root: Node = fromMarkdown(markdown);
  const paragraphs: string[] = [];
  let title: string | null = null;
  const visit = (node: Node): void => {
    if (NO_TEXT.has(node.type)) return;
    if (!PARAGRAPHS.has(node.type)) {
      node.children?.forEach(visit);
      return;
    }
    const text = toString(node, { includeImageAlt: false, includeHtml: false }).replace(/\s+/g, ' ').trim();
    if (text === '') return;
    if (title === null && node.type === 'heading' && 'depth' in node && node.depth === 1) title = text;
    paragraphs.push(text);
  };
  visit(root);
  return { title, text: paragraphs.join('\n') };
}
