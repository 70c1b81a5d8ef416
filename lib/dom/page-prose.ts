import { type Prose, findProse, proseLength } from './find-prose.ts';
import { isOutside } from './outside.ts';
import { type Holder, hasHeadlineLink, kindOf, weighHolders } from './prose-kinds.ts';

/** Running text of a page, told apart from teasers and posts. Lengths in characters, East Asian ones doubled. */
export type PageProse = {
  readonly running: number;
  readonly teaser: number;
  readonly post: number;
  /** Paragraphs of running text, and how many of them hold a link as long as a headline. */
  readonly paragraphs: number;
  readonly linked: number;
  /** Share of all this text that stands in the block with most of it, 0 to 1. */
  readonly dominance: number;
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
  const all = findProse(document).filter((prose) => !isLinks(prose) && !isOutside(prose.element));
  const holders = weighHolders(all);
  const sums = { running: 0, teaser: 0, post: 0 };
  let paragraphs = 0;
  let linked = 0;
  for (const prose of all) {
    const kind = kindOf(prose, holders, all.length);
    sums[kind] += prose.length;
    if (kind !== 'running') continue;
    paragraphs += 1;
    if (hasHeadlineLink(prose.element)) linked += 1;
  }
  let most: Holder = { paragraphs: 0, length: 0, credit: 0 };
  for (const holder of holders.values()) if (holder.credit > most.credit) most = holder;
  return { ...sums, paragraphs, linked, dominance: most.length / Math.max(1, proseLength(all)) };
}
