import { type BlockNode, type BlockTree, type Leaf, headingLevel, linkDensity } from './block-tree.ts';
import { isComments } from './furniture-names.ts';
import { isPaywallNotice } from './partial-text.ts';
import { proseLength } from './dominant-block.ts';
import type { Slices } from '../run-slices.ts';

/** A block named like furniture that holds more than this share of the page's running text is the article after all. */
const ARTICLE_SHARE = 0.5;
/** Elements that stand beside an article by definition, however much they hold. */
const ALWAYS_TAGS = new Set('aside footer figcaption caption'.split(' '));
/** A block with a linked heading and no more text than this is the teaser of another article. */
const TEASER_LENGTH = 600;
/** Link density from which a heading leads to another page. */
const LINKED = 0.9;

/** Lines between two chances to pause. */
const LEAVES_PER_SLICE = 20;

/** A heading under which a page lists other things; nothing else on its line. */
const OTHER_THINGS = new RegExp(
  '^(?:' +
    [
      '(?:\\d+ )?(?:comments?|replies|responses|thoughts on .{0,120})(?: \\(?\\d+\\)?)?',
      'leave a (?:comment|reply)|join the (?:conversation|discussion)|add a comment|post a comment',
      '(?:related|recommended|popular|trending|latest|more|other|top|similar)(?: \\w+)? (?:articles?|stories|posts?|news|topics?|reading|content|headlines|links|coverage|videos?)',
      "related|recommended(?: for you)?|trending(?: now)?|most (?:read|popular|viewed|shared)|editor[’']?s[’']? picks?",
      'more (?:from|on|in|about) .{1,60}|you (?:may|might) (?:also )?(?:like|be interested in|enjoy).{0,10}|read (?:more|next|also)|up next|also (?:read|in .{1,40})|see also',
      'about the authors?|newsletter|sponsored(?: content)?|references|footnotes|sources|notes|external links',
    ].join('|') +
    ')\\s*[:.…»›]?$',
  'i',
);

/** Lines that belong to the site, wherever they stand in the text. */
const SITE_LINE = new RegExp(
  '^(?:' +
    [
      'advertisements?|ad|sponsored|share(?: this)?(?: .{1,30})?|print|e-?mail|copy link|listen(?: to this article)?.{0,20}|save|follow us.{0,40}',
      '(?:sign up|subscribe|register|log in|sign in)\\b.{0,100}|(?:read|see|watch) (?:more|also|next)\\b.{0,160}|related(?: article| story)?s?:.{0,160}',
      '(?:story|article) continues below.{0,40}|(?:skip|jump) to .{1,30}|click here.{0,80}|loading\\.*|getty images|\\d+ min(?:ute)?s? read',
    ].join('|') +
    ')$',
  'i',
);

/** Is this the heading of a list of other articles or comments? */
function headsOtherThings(leaf: Leaf): boolean {
  return headingLevel(leaf) > 0 && leaf.text.length < 140 && OTHER_THINGS.test(leaf.text);
}

function isSiteLine(leaf: Leaf): boolean {
  return (
    isPaywallNotice(leaf.text) ||
    (leaf.text.length < 200 && (SITE_LINE.test(leaf.text) || OTHER_THINGS.test(leaf.text)))
  );
}

type Weights = ReadonlyMap<BlockNode, { readonly prose: number; readonly length: number }>;

function weigh(tree: BlockTree): Weights {
  const weights = new Map<BlockNode, { prose: number; length: number }>();
  for (const leaf of tree.leaves) {
    const prose = proseLength(leaf);
    for (let at: BlockNode | null = leaf.parent; at !== null; at = at.parent) {
      const weight = weights.get(at) ?? { prose: 0, length: 0 };
      weight.prose += prose;
      weight.length += leaf.text.length;
      weights.set(at, weight);
    }
  }
  return weights;
}

/** Blocks after a heading of other things: its next siblings, or those of the block it fills, up to a like heading. */
function followers(leaf: Leaf): readonly (BlockNode | Leaf)[] {
  let at: BlockNode = leaf.parent;
  while (at.parent !== null && at.children.length === 1) {
    const position = at.parent.children.indexOf(at);
    if (at.parent.children.length > 1) {
      const level = headingLevel(leaf);
      const after = at.parent.children.slice(position + 1);
      const end = after.findIndex((node) => {
        const heading = node.kind === 'block' ? node.children[0] : undefined;
        return heading?.kind === 'leaf' && headingLevel(heading) > 0 && headingLevel(heading) <= level;
      });
      return end < 0 ? after : after.slice(0, end);
    }
    at = at.parent;
  }
  const position = at.children.indexOf(leaf);
  return at.children.slice(position + 1);
}

function isTeaser(node: BlockNode, weights: Weights): boolean {
  const weight = weights.get(node);
  if (weight === undefined || weight.length > TEASER_LENGTH || node.children.length < 2) return false;
  if (!/^(?:article|li|div|section|a)$/.test(node.tag)) return false;
  const first = node.children.find((child) => child.kind === 'block' && /^(?:h[2-6])$/.test(child.tag));
  const heading = first?.kind === 'block' ? first.children[0] : undefined;
  return heading?.kind === 'leaf' && linkDensity(heading) >= LINKED;
}

/**
 * The blocks of the page that are no part of an article: furniture by name or tag, teasers of other articles, and what
 * follows a heading such as "Related stories". A block that holds most of the page's running text is never among them.
 */
export function* leftOutBlocks(tree: BlockTree): Slices<ReadonlySet<BlockNode | Leaf>> {
  const weights = weigh(tree);
  yield;
  const total = weights.get(tree.root)?.prose ?? 0;
  const leftOut = new Set<BlockNode | Leaf>();
  const isMost = (node: BlockNode): boolean => (weights.get(node)?.prose ?? 0) > total * ARTICLE_SHARE;
  const visit = (node: BlockNode): void => {
    if (node.furniture) {
      if (ALWAYS_TAGS.has(node.tag) || isComments(node.element) || !isMost(node)) {
        leftOut.add(node);
        return;
      }
    } else if (isTeaser(node, weights) && !isMost(node)) {
      leftOut.add(node);
      return;
    }
    for (const child of node.children) if (child.kind === 'block') visit(child);
  };
  visit(tree.root);
  for (const leaf of tree.leaves) {
    if (leaf.index % LEAVES_PER_SLICE === 0) yield;
    if (isSiteLine(leaf)) leftOut.add(leaf);
    if (!headsOtherThings(leaf) || isLeftOut(leaf.parent, leftOut)) continue;
    for (const node of followers(leaf)) if (node.kind === 'leaf' || !isMost(node)) leftOut.add(node);
  }
  return leftOut;
}

/** Is the block or leaf, or a block around it, left out? */
export function isLeftOut(node: BlockNode | Leaf, leftOut: ReadonlySet<BlockNode | Leaf>): boolean {
  for (let at: BlockNode | Leaf | null = node; at !== null; at = at.parent) if (leftOut.has(at)) return true;
  return false;
}
