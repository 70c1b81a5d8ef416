import { findHeadline, MIN_HEADLINE } from './find-headline.ts';
import { isBeside, isOutside } from './outside.ts';
import type { SignalStates } from './page-signals.ts';
import { standsDated } from './stands-dated.ts';
import { READ_MORE, headlineLength, isLinkedHeading, wordsOf } from './prose-kinds.ts';

const MAX_LINKS = 500;
const MAX_OTHERS = 60;
const HEADLINE_LENGTH = 28;
/** Elements above which names are not looked up: that takes a walk over the whole page. */
const MAX_ELEMENTS = 15_000;
/** Characters of an ordinary paragraph. */
const PARAGRAPH = 150;
/** More `<article>`s than this, with less text each, are posts. */
const MAX_FEED_ARTICLES = 5;
const POST_LENGTH = 500;
/** With less running text, few links say nothing: a caption has few as well. */
const MIN_FOR_LINKS = 300;

const BUY = /\b(?:add to (?:cart|bag|basket)|buy (?:it )?now|pre-?order)\b|warenkorb|au panier/i;
/** How the pages of a manual are linked; posts know "previous" and "next" only. */
const MANUAL_PLACE = /^(?:up|contents|table of contents|index)$/i;
const HELPFUL = /^(?:was|did) th.*help/i;
const BYLINE = '[class*=byline],.author,[rel=author],[itemprop=author]';
const DATED = 'time,[itemprop^=date],[class*=date],[class*=publish],[class*=timestamp]';
const BODY = '.entry-content,.post-body,.post-content';
/** Posts as forum programs name them, and what shops put beside a price. */
const POST = '[id^=post_message],.postbody,.postcontent,.bbWrapper,.topic-body,.message-body,.post_body';
const PRICE = '[itemprop=price],[class*=add-to-cart],[class*=addtocart],[id*=add-to-cart]';
const ANCHOR = '.headerlink,.hash-link,.anchor,.header-anchor';

/** Do many short `<article>`s stand side by side, as in a feed? Comments under an article may be marked so, too. */
function isFeed(articles: readonly Element[], running: number): boolean {
  const own = articles.filter(
    ({ parentElement }) => parentElement !== null && !isOutside(parentElement),
  ).length;
  return own > MAX_FEED_ARTICLES && running < own * POST_LENGTH;
}

/**
 * What lists, shops, manuals and applications are made of. Reads short texts of links, headings and buttons only.
 * @param running characters of the page's running text
 * @param article the element in which all of it stands: headlines around it are other pages' own
 */
export function partSignals(document: Document, running: number, article: Element | null): SignalStates {
  const all = (tag: string): HTMLCollectionOf<Element> => document.getElementsByTagName(tag);
  const take = (tag: string, most = MAX_OTHERS): readonly Element[] =>
    Array.prototype.slice.call(all(tag), 0, most) as Element[];
  const isLarge = all('*').length > MAX_ELEMENTS;
  const find = (selector: string): readonly Element[] =>
    isLarge ? [] : [...document.querySelectorAll(selector)];
  const named = (selector: string): number => find(selector).length;
  // Comments are often marked up like the post they stand under.
  const bodies = find(BODY).filter((body) => !isBeside(body, article)).length;
  const isMuch = (count: number): boolean => count * PARAGRAPH > running;
  const title = findHeadline(document);
  const rest = take('h1').filter((heading) => heading !== title);
  const lower = [...rest, ...take('h2'), ...take('h3'), ...take('h4')];
  const linkedHeadings = lower.filter((one) => isLinkedHeading(one) && !isBeside(one, article)).length;
  let headlines = 0;
  let readMores = 0;
  let places = 0;
  for (const link of take('a', MAX_LINKS)) {
    const words = wordsOf(link);
    if (MANUAL_PLACE.test(words)) places += 1;
    if (READ_MORE.test(words)) readMores += 1;
    else if (
      headlineLength(words) >= HEADLINE_LENGTH &&
      link.closest('p') === null &&
      !isBeside(link, article)
    )
      headlines += 1;
  }
  const headline =
    title !== null && headlineLength(wordsOf(title)) >= MIN_HEADLINE && !isLinkedHeading(title);
  const byline = named(BYLINE) > 0;
  return {
    headline,
    byline,
    unsigned: !byline && named(DATED) === 0 && !standsDated(document),
    'article-element': all('article').length > 0,
    'few-links': !isMuch(headlines) && running >= MIN_FOR_LINKS,
    'mostly-headlines': isMuch(headlines / 5),
    'linked-headings': linkedHeadings >= 8 && isMuch(linkedHeadings),
    'several-posts': bodies > 2 || named(POST) > 1 || (!headline && isFeed(take('article'), running)),
    'many-times': all('time').length > 12 && isMuch(all('time').length),
    'read-mores': readMores > 3,
    shop:
      named(PRICE) > 0 ||
      [...take('button'), ...take('input')].some((button) =>
        BUY.test(wordsOf(button) || (button.getAttribute('value') ?? '')),
      ),
    manual:
      all('pre').length + all('code').length / 3 >= 3 ||
      named(ANCHOR) > 2 ||
      places > 1 ||
      lower.some((one) => HELPFUL.test(wordsOf(one))),
    application: all('button').length + all('input').length > 40 && isMuch(10),
  };
}
