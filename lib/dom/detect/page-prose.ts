import { type Prose, findProse, proseLength } from './find-prose.ts';
import { isOutside } from './outside.ts';
import { type Holder, hasHeadlineLink, kindOf, weighHolders } from './prose-kinds.ts';
import { soleArticle } from './sole-article.ts';

/** Text in a page's one `<article>` from which what stands around it says nothing of the page's kind. */
const ENOUGH_INSIDE = 350;
/** A house speaks to its visitors of their data: consent walls, privacy notices, terms. */
const DATA = new RegExp(
  [
    String.raw`\b(?:tracking|privacy|consent|personal data|your data|terms of (?:use|service))\b`,
    // Cookies of a site, not of a kitchen.
    String.raw`\b(?:us(?:e|es|ing)|accept|set|third-party|necessary|tracking) (?:\w+ ){0,2}cookies?\b`,
    String.raw`\bcookies?\b.{0,80}\b(?:site|website|browser|partners|preferences|policy|analytics)`,
  ].join('|'),
  'i',
);
const ADDRESSED = /\b(?:you|your|we|our)\b/i;

/** Running text of a page, told apart from teasers and posts. Lengths in characters, East Asian ones doubled. */
export type PageProse = {
  readonly running: number;
  readonly teaser: number;
  readonly post: number;
  /** Paragraphs of running text, and how many of them hold a link as long as a headline. */
  readonly paragraphs: number;
  readonly linked: number;
  /** How many of them speak to the visitor of data and consent. */
  readonly notices: number;
  /** Share of all this text that stands in the block with most of it, 0 to 1. */
  readonly dominance: number;
  /** The one element to which all this belongs, where the page sets its article apart. */
  readonly article: Element | null;
};

/** Is most of the paragraph links? */
function isLinks({ element, length }: Prose): boolean {
  const linked = [...element.getElementsByTagName('a')].reduce(
    (sum, link) => sum + (link.textContent ?? '').length,
    0,
  );
  return linked > length / 2;
}

/** Measures the running text of a page and tells it from summaries of other pages and from posts of a thread. */
export function measureProse(document: Document): PageProse {
  const found = findProse(document).filter((prose) => !isLinks(prose) && !isOutside(prose.element));
  const sole = soleArticle(document);
  const inside = found.filter(({ element }) => sole?.contains(element) === true);
  const isApart = proseLength(inside) >= ENOUGH_INSIDE;
  const all = isApart ? inside : found;
  const holders = weighHolders(all);
  const sums = { running: 0, teaser: 0, post: 0 };
  let paragraphs = 0;
  let linked = 0;
  let notices = 0;
  for (const prose of all) {
    const kind = kindOf(prose, holders, all.length);
    sums[kind] += prose.length;
    if (kind !== 'running') continue;
    paragraphs += 1;
    if (hasHeadlineLink(prose.element)) linked += 1;
    if (DATA.test(prose.text) && ADDRESSED.test(prose.text)) notices += 1;
  }
  let most: Holder = { paragraphs: 0, length: 0, credit: 0 };
  for (const holder of holders.values()) if (holder.credit > most.credit) most = holder;
  const dominance = most.length / Math.max(1, proseLength(all));
  return { ...sums, paragraphs, linked, notices, dominance, article: isApart ? sole : null };
}
