import { titleOf } from './declared-signals.ts';
import { headlineLength, wordsOf } from './prose-kinds.ts';

/** First-level headings shorter than this name a section or a site. */
export const MIN_HEADLINE = 18;
/** Headings looked at: mastheads, boxes and sections have their own. */
const MAX_HEADINGS = 20;
/** Characters of a heading that the page's title must hold. */
const IN_TITLE = 30;

/**
 * The first-level heading that is the page's headline: the one its title repeats, else the first of a headline's length,
 * else the first; `null` without any.
 */
export function findHeadline(document: Document): Element | null {
  const headings = document.getElementsByTagName('h1');
  const title = titleOf(document).toLowerCase();
  let long: Element | null = null;
  for (let index = 0; index < headings.length && index < MAX_HEADINGS; index += 1) {
    const heading = headings[index];
    if (heading === undefined) break;
    const words = wordsOf(heading);
    if (headlineLength(words) < MIN_HEADLINE) continue;
    if (title.includes(words.slice(0, IN_TITLE).toLowerCase())) return heading;
    long ??= heading;
  }
  return long ?? headings[0] ?? null;
}
