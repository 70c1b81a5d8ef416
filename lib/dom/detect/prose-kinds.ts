import { CJK, type Prose } from './find-prose.ts';

/** Part of the page's text, summary of another page, or somebody's contribution to a thread. */
export type ProseKind = 'running' | 'teaser' | 'post';

/** Levels above a paragraph in which its own card, row or post is looked for. */
const MAX_LEVELS = 5;
/** A card or post holds no more paragraphs than this. */
const MAX_PARAGRAPHS = 3;
/** Nor more text than this. */
const MAX_CARD_LENGTH = 900;
/** Links looked at in one card. */
const MAX_LINKS = 12;
/** Links with at least this much text are headlines. */
const HEADLINE_LENGTH = 24;

const MEMBER_PAGE = /\/(?:u|users?|member\w*(?:\.php)?|profile)[/?]/i;

const REPLY = /^(?:reply|quote|report|permalink|repost|antworten|répondre|ответить)(?: .{0,12})?$/i;
export const READ_MORE =
  /^(?:(?:read|learn|see) (?:more|on|the)|more|continue|full story|weiterlesen|lire la suite|читать)(?:\W.{0,30})?$/i;

/** The element's text on one line, cut to 200 characters. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').slice(0, 200).replace(/\s+/g, ' ').trim();
}

/** Length of a headline's words; East Asian ones count double. */
export function headlineLength(words: string): number {
  return CJK.test(words) ? words.length * 2 : words.length;
}

/** An address without its scheme and the place on the page. */
function placeOf(address: string, base: string): string | null {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  return url === null ? null : `${url.host}${url.pathname}${url.search}`;
}

/** Does the link lead to another page, not to this one or a place on it? Many sites link a headline to its own page. */
function leadsElsewhere(link: Element): boolean {
  const href = link.getAttribute('href');
  if (href === null || /^(?:#|javascript:|$)/.test(href)) return false;
  const { ownerDocument: page } = link;
  const own = page.head?.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? page.URL;
  const place = placeOf(href, own);
  return place === null || place !== placeOf(own, own);
}

/** Does the heading lead elsewhere as a whole? */
export function isLinkedHeading(heading: Element): boolean {
  const [link] = heading.getElementsByTagName('a');
  if (link !== undefined) return leadsElsewhere(link) && wordsOf(link).length > wordsOf(heading).length / 2;
  return heading.parentElement?.tagName.toUpperCase() === 'A';
}

/** Kind told by what stands directly before and after, where cards are not wrapped. */
function isAmongTeasers({ previousElementSibling: before, nextElementSibling: after }: Element): boolean {
  const isUnderLink = before !== null && /^H\d$/i.test(before.tagName) && isLinkedHeading(before);
  return isUnderLink || (after !== null && READ_MORE.test(wordsOf(after)));
}

/** Does the element hold a link to another page that is as long as a headline? */
export function hasHeadlineLink(element: Element): boolean {
  const links = element.getElementsByTagName('a');
  for (let index = 0; index < links.length && index < MAX_LINKS; index += 1) {
    const link = links[index];
    if (link !== undefined && leadsElsewhere(link) && headlineLength(wordsOf(link)) >= HEADLINE_LENGTH)
      return true;
  }
  return false;
}

function kindByLinks(card: Element, element: Element): ProseKind {
  let headline = false;
  for (const name of ['a', 'button']) {
    const labels = card.getElementsByTagName(name);
    for (let index = 0; index < labels.length && index < MAX_LINKS; index += 1) {
      const label = labels[index];
      if (label === undefined || element.contains(label)) continue;
      const words = wordsOf(label);
      if (REPLY.test(words) || MEMBER_PAGE.test(label.getAttribute('href') ?? '')) return 'post';
      headline ||=
        name === 'a' &&
        leadsElsewhere(label) &&
        (headlineLength(words) >= HEADLINE_LENGTH || READ_MORE.test(words));
    }
  }
  return headline ? 'teaser' : 'running';
}

/** What one element holds of the text found. */
export type Holder = { paragraphs: number; length: number; credit: number };

/** A parent is credited with less of a paragraph the higher it stands, so that it must gather several to win. */
const CREDIT_DECAY = 0.6;

/** Adds up what the elements above each stretch of text hold, a few levels high. */
export function weighHolders(all: readonly Prose[]): ReadonlyMap<Element, Holder> {
  const holders = new Map<Element, Holder>();
  for (const { element, length } of all) {
    let credit = length * CREDIT_DECAY;
    let at: Element | null = element;
    for (let level = 0; at !== null && level <= MAX_LEVELS; level += 1, at = at.parentElement) {
      const holder: Holder = holders.get(at) ?? { paragraphs: 0, length: 0, credit: 0 };
      holder.paragraphs += 1;
      holder.length += length;
      holder.credit += credit;
      credit *= level === 0 ? 1 / CREDIT_DECAY : CREDIT_DECAY;
      holders.set(at, holder);
    }
  }
  return holders;
}

/**
 * Tells what a stretch of text is from the smallest block around it that holds more than the text itself: a link as
 * long as a headline, or "Read more", makes it a teaser; "Reply" or "Quote" a post.
 * @param count stretches found on the page; `holders` says how many of them each element holds
 */
export function kindOf({ element }: Prose, holders: ReadonlyMap<Element, Holder>, count: number): ProseKind {
  if (isAmongTeasers(element)) return 'teaser';
  let at: Element | null = element;
  for (let level = 0; at !== null && level < MAX_LEVELS; level += 1, at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (tag === 'A') return 'teaser';
    const { paragraphs, length } = holders.get(at) ?? { paragraphs: 1, length: 0 };
    const isWhole =
      paragraphs > MAX_PARAGRAPHS || length > MAX_CARD_LENGTH || (paragraphs === count && count > 1);
    if (isWhole || tag === 'BODY' || tag === 'MAIN') return 'running';
    const kind = level === 0 ? 'running' : kindByLinks(at, element);
    if (kind !== 'running') return kind;
  }
  return 'running';
}
