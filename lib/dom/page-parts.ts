import { isOutside } from './outside.ts';
import { READ_MORE, REPLY, isLinkedHeading, wordsOf } from './prose-kinds.ts';

/** Counts of what lists, forums, shops, manuals and applications are made of; each within a fixed bound. */
export type PageParts = {
  /** Links whose text is as long as a headline. */
  readonly headlineLinks: number;
  /** Headings below the first level that lead elsewhere, and that do not. */
  readonly linkedHeadings: number;
  readonly plainHeadings: number;
  /** A first-level heading of a headline's length that leads nowhere. */
  readonly headline: boolean;
  readonly articles: number;
  /** Bodies of posts, by the names that content systems give them. */
  readonly bodies: number;
  /** Printed times; more than a few is a list or a thread. */
  readonly times: number;
  readonly byline: boolean;
  /** Links and buttons that say "Reply", "Quote", "Read more", "Add to cart". */
  readonly replies: number;
  readonly readMores: number;
  readonly buys: number;
  readonly codes: number;
  readonly anchors: number;
  /** "Was this helpful?": the mark of help centres and manuals. */
  readonly helpful: boolean;
  readonly buttons: number;
  readonly fields: number;
};

const MAX_LINKS = 500;
const MAX_HEADINGS = 60;
const MAX_BUTTONS = 80;
const HEADLINE_LENGTH = 28;
/** First-level headings shorter than this name a section or a site. */
const MIN_TITLE_LENGTH = 18;

const BUY =
  /\b(?:add to (?:cart|bag|basket|trolley|wishlist)|buy now|buy it now|in den warenkorb|ajouter au panier|order now|pre-?order)\b|купить|в корзину/i;
const HELPFUL = /^(?:was|did) (?:this|the)\b.{0,30}\b(?:help|helpful|useful)\b/i;
const BYLINE =
  '.byline,.by-line,.author,.author-name,.post-author,.article-author,[rel~=author],[itemprop~=author]';
const BODY = '.entry-content,.post-body,.post-content,.article-body';
const ANCHOR = '.headerlink,.hash-link,.anchor,.header-anchor,.anchorjs-link';
/** Elements above which names are not looked up: that takes a walk over the whole page. */
const MAX_ELEMENTS = 15_000;

function take<T>(list: ArrayLike<T>, most: number): readonly T[] {
  return Array.prototype.slice.call(list, 0, most) as readonly T[];
}

function countLinks(document: Document): Pick<PageParts, 'headlineLinks' | 'replies' | 'readMores'> {
  let headlineLinks = 0;
  let replies = 0;
  let readMores = 0;
  const labels = [
    ...take(document.getElementsByTagName('a'), MAX_LINKS),
    ...take(document.getElementsByTagName('button'), MAX_BUTTONS),
  ];
  for (const element of labels) {
    const words = wordsOf(element);
    if (words.length >= HEADLINE_LENGTH)
      headlineLinks += element.closest('p') !== null || isOutside(element) ? 0 : 1;
    else if (REPLY.test(words)) replies += 1;
    else if (READ_MORE.test(words)) readMores += 1;
  }
  return { headlineLinks, replies, readMores };
}

function countBuys(document: Document): number {
  const buttons = [
    ...take(document.getElementsByTagName('button'), MAX_BUTTONS),
    ...take(document.getElementsByTagName('input'), MAX_BUTTONS),
  ];
  return buttons.filter((button) => BUY.test(wordsOf(button) || (button.getAttribute('value') ?? ''))).length;
}

/** Counts the parts of a page. Reads short texts of links, headings and buttons only. */
export function countParts(document: Document): PageParts {
  const h1s = take(document.getElementsByTagName('h1'), 8);
  const lower = ['h2', 'h3', 'h4'].flatMap((name) => take(document.getElementsByTagName(name), MAX_HEADINGS));
  const isLarge = document.getElementsByTagName('*').length > MAX_ELEMENTS;
  const named = (selector: string): number => (isLarge ? 0 : document.querySelectorAll(selector).length);
  const linkedHeadings = [...lower, ...h1s.slice(1)].filter(
    (one) => isLinkedHeading(one) && !isOutside(one),
  ).length;
  return {
    ...countLinks(document),
    linkedHeadings,
    plainHeadings: lower.length - Math.min(lower.length, linkedHeadings),
    headline: h1s.some((h1) => wordsOf(h1).length >= MIN_TITLE_LENGTH && !isLinkedHeading(h1)),
    articles: document.getElementsByTagName('article').length,
    bodies: named(BODY),
    times: document.getElementsByTagName('time').length,
    byline: named(BYLINE) > 0,
    buys: countBuys(document),
    codes:
      document.getElementsByTagName('pre').length +
      Math.floor(document.getElementsByTagName('code').length / 3),
    anchors: named(ANCHOR),
    helpful: [...lower, ...take(document.getElementsByTagName('legend'), 8)].some((one) =>
      HELPFUL.test(wordsOf(one)),
    ),
    buttons: document.getElementsByTagName('button').length,
    fields: document.getElementsByTagName('input').length + document.getElementsByTagName('textarea').length,
  };
}
