import {
  type BlockNode,
  type BlockTree,
  type Leaf,
  SENTENCE_END,
  headingLevel,
  isProse,
  isWithin,
  leavesOf,
  linkDensity,
} from './block-tree.ts';
import { readCitation } from '../../text/citations.ts';
import { isKnownOutlet } from '../../text/outlets.ts';
import { dominantBlock, lowestHolder, proseLength } from './dominant-block.ts';
import { isLeftOut, leftOutBlocks } from './left-out.ts';
import { cloneHtml } from './readable-clone.ts';

/** A block with this share of the page's running text is the article: Readability would name the same paragraphs. */
const CLEAR_SHARE = 0.9;
/**
 * Leaves that Readability is given at most: it takes 8 ms for an ordinary article and seconds for a list of thousands of
 * links, where its answer is no better than that of the dominant block.
 */
const MAX_LEAVES = 1500;
/** Readability's answer is taken when it holds at least this share of the running text of the dominant block. */
const READABILITY_SHARE = 0.5;
/** The article's container holds at least this share of the running text that was chosen. */
const CONTAINER_SHARE = 0.9;
/** Lines with a higher share of link text lead to other articles. */
const MAX_LINK_DENSITY = 0.8;
/** A list item or a lead under the headline says something from this length on, even without a full stop. */
const MIN_LINE_LENGTH = 25;
/** Longer lines are kept for their own sake. */
const LONGEST_PROVENANCE = 160;
const PROVENANCE =
  /^[\s([*_–—-]*(?:(?:with|additional|mit|avec)\s.{0,20}\b(?:inputs?|reporting|materials?|files?)\b|.{0,40}\b(?:with|mit|avec) (?:AFP|AP|Reuters|dpa)\b)|\bcontributed to this\b|\b(?:first|originally) (?:appeared|published)\b|\brepublished\b/iu;

/** Which reader found the article. */
export type Reader = 'readability' | 'dominant-block' | 'none';

export type ArticleLeaves = {
  readonly headline: Leaf | null;
  readonly body: readonly Leaf[];
  readonly reader: Reader;
};

/**
 * Reading that can be stopped between any two of its yields. What it yields is nothing, or a clone of the page whose
 * `readableLeaves` it is to be resumed with, `null` where they are not to be had.
 */
export type ReadingSteps<T> = Generator<string | void, T, readonly number[] | null>;

function sameWords(a: string, b: string): boolean {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [short, long] = [fold(a), fold(b)].toSorted((x, y) => x.length - y.length);
  return short !== undefined && long !== undefined && short.length > 8 && long.includes(short);
}

/** The heading that prints the article's title: the one that says it, or else the last first-level one before the text. */
function findHeadline(
  tree: BlockTree,
  title: string | null,
  before: number,
  skipped: (leaf: Leaf) => boolean,
): Leaf | null {
  const headings = tree.leaves.filter((leaf) => headingLevel(leaf) > 0 && !skipped(leaf));
  const named = title === null ? undefined : headings.find((leaf) => sameWords(leaf.text, title));
  return named ?? headings.findLast((leaf) => headingLevel(leaf) === 1 && leaf.index < before) ?? null;
}

/** "“Never,” he said.": a paragraph by its element, and a sentence by its end. */
function isShortParagraph({ parent, text, linkLength }: Leaf): boolean {
  return parent.tag === 'p' && linkLength === 0 && SENTENCE_END.test(text);
}

/**
 * "WSJ, The Guardian, Yahoo": where a synthesis has its facts from. A well-known outlet tells it from a list of tags; where
 * it is all links, nothing but outlets tells it from a list of other articles.
 */
function isCitation({ parent, text, linkLength }: Leaf): boolean {
  if (parent.tag !== 'p') return false;
  const outlets = readCitation(text, 0)?.outlets ?? [];
  return linkLength > 0 ? outlets.length > 0 && outlets.every(isKnownOutlet) : outlets.some(isKnownOutlet);
}

/** "(With inputs from AFP)", "This article first appeared in Grist": whose the article is, with or without a full stop. */
function isProvenance({ parent, text }: Leaf): boolean {
  return (
    /^(?:p|em|i|small|div)$/.test(parent.tag) && text.length <= LONGEST_PROVENANCE && PROVENANCE.test(text)
  );
}

/** Lines worth keeping inside the article's container even where Readability dropped them. */
function isArticleLine(leaf: Leaf): boolean {
  if (isCitation(leaf) || isProvenance(leaf)) return true;
  if (linkDensity(leaf) > MAX_LINK_DENSITY) return false;
  if (isProse(leaf) || headingLevel(leaf) > 1 || isShortParagraph(leaf)) return true;
  return (
    /^(?:li|blockquote|dd|td|th)$/.test(leaf.parent.tag) &&
    leaf.text.length >= MIN_LINE_LENGTH &&
    linkDensity(leaf) < 0.5
  );
}

/** Levels of wrappers around one paragraph that are looked through. */
const MAX_WRAPPERS = 4;
/** Blocks of the same build beside a block from which it is one paragraph or update of many. */
const MIN_REPEATS = 2;

/** The block around all wrappers of the same build, where each paragraph or update has one of its own. */
function aboveRepeats(block: BlockNode, skipped: (leaf: Leaf) => boolean): BlockNode {
  const name = (node: BlockNode): string => `${node.tag}.${node.element.getAttribute('class') ?? ''}`;
  const hasProse = (node: BlockNode): boolean =>
    leavesOf(node).some((leaf) => isProse(leaf) && !skipped(leaf));
  let at = block;
  for (
    let level = 0;
    level < MAX_WRAPPERS && at.parent !== null && !/^(?:body|main|article)$/.test(at.tag);
    level += 1
  ) {
    const self = at;
    const alike = at.parent.children.filter(
      (other) => other.kind === 'block' && other !== self && name(other) === name(self) && hasProse(other),
    );
    if (alike.length >= MIN_REPEATS) return at.parent;
    at = at.parent;
  }
  return block;
}

function insideContainer(container: BlockNode, chosen: ReadonlySet<Leaf>): readonly Leaf[] {
  return leavesOf(container).filter((leaf) => chosen.has(leaf) || isArticleLine(leaf));
}

/**
 * The leaves of the article in reading order: those of the dominant block where it holds nearly all running text. On
 * other pages what Readability keeps, completed by the running text beside it that its heuristics drop (lists, tables,
 * quotes); where it fails, the dominant block again.
 */
export function* articleLeaves(
  document: Document,
  tree: BlockTree,
  title: string | null,
): ReadingSteps<ArticleLeaves> {
  const leftOut = yield* leftOutBlocks(tree);
  const skipped = (leaf: Leaf): boolean => isLeftOut(leaf, leftOut);
  const dominant = dominantBlock(tree, skipped);
  if (dominant === null) return { headline: null, body: [], reader: 'none' };
  const weight = (leaves: readonly Leaf[]): number =>
    leaves.reduce((sum, leaf) => sum + proseLength(leaf), 0);
  const dominantLeaves = leavesOf(dominant).filter((leaf) => !skipped(leaf));
  const all = tree.leaves.filter((leaf) => !skipped(leaf));
  yield;
  const isClear = weight(dominantLeaves) >= weight(all) * CLEAR_SHARE;
  const isAsked = !isClear && tree.leaves.length <= MAX_LEAVES;
  const readable = isAsked
    ? new Set(yield cloneHtml(tree.root, document.title, (node) => leftOut.has(node)))
    : null;
  const kept = readable === null ? [] : all.filter((leaf) => readable.has(leaf.index));
  const useReadability = weight(kept) >= weight(dominantLeaves) * READABILITY_SHARE;
  const chosen = new Set(useReadability ? kept : dominantLeaves.filter(isArticleLine));
  const container = aboveRepeats(
    lowestHolder([...chosen], proseLength, CONTAINER_SHARE) ?? dominant,
    skipped,
  );
  const inside = insideContainer(container, chosen).filter((leaf) => !skipped(leaf));
  const outside = [...chosen].filter(
    (leaf) => isProse(leaf) && !isWithin(leaf, container) && isAlike(leaf, inside),
  );
  const lines = [...new Set([...inside, ...outside])]
    .filter((leaf) => linkDensity(leaf) <= MAX_LINK_DENSITY || isCitation(leaf))
    .toSorted((a, b) => a.index - b.index);
  const firstIndex = lines.find(isProse)?.index ?? 0;
  const headline = findHeadline(tree, title, firstIndex, skipped);
  const lead = headline === null ? [] : leadLines(tree, headline.index, lines[0]?.index ?? 0, skipped);
  const body = [...lead, ...lines].filter((leaf) => leaf !== headline);
  return { headline, body, reader: useReadability ? 'readability' : 'dominant-block' };
}

/** A paragraph outside the article's container belongs to it only when it is built and named as those inside are. */
function isAlike(leaf: Leaf, inside: readonly Leaf[]): boolean {
  const name = leaf.parent.element.getAttribute('class') ?? '';
  return name !== '' && inside.some((other) => other.parent.element.getAttribute('class') === name);
}

/** The standfirst: running text between the headline and the body, which many pages put outside the body. */
function leadLines(
  tree: BlockTree,
  from: number,
  to: number,
  skipped: (leaf: Leaf) => boolean,
): readonly Leaf[] {
  return tree.leaves
    .slice(from + 1, Math.max(from + 1, to))
    .filter((leaf) => isProse(leaf) && !skipped(leaf));
}
