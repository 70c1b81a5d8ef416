import { isFurnitureWord } from './furniture-names.ts';

/** What the walker does with an element. */
export type ElementRole = 'skip' | 'furniture' | 'break' | 'inline' | 'block';

/** Elements that never hold text of an article, or hold text that a reader types or does not see. */
const SKIPPED_TAGS = new Set(
  (
    'script style noscript template svg math canvas iframe frame object embed video audio picture img map input ' +
    'select textarea button datalist progress meter head link meta nav menu dialog rp rt amp-ad amp-embed amp-sidebar ' +
    'amp-iframe amp-img amp-analytics amp-consent'
  ).split(' '),
);

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr legend li main ol p pre search section summary table caption tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** Inside these, unknown elements belong to the sentence. */
const PARAGRAPH_TAGS = new Set('p h1 h2 h3 h4 h5 h6 li dt dd td th summary figcaption pre'.split(' '));

const FURNITURE_TAGS = new Set('aside footer figcaption caption'.split(' '));

const SKIPPED_ROLES = new Set(
  'navigation menu menubar toolbar tablist search dialog alertdialog textbox button status tooltip switch'.split(
    ' ',
  ),
);
const FURNITURE_ROLES = new Set('complementary contentinfo doc-footnote doc-credits'.split(' '));

function hasFurnitureName(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
  if (names === '') return false;
  // "hidden md:block" is hidden on small screens only.
  const isResponsive = /(?:^|\s)(?:sm|md|lg|xl|2xl):/.test(names);
  return names.split(/\s+/).some((name) => isFurnitureWord(name) && !(isResponsive && name === 'hidden'));
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDING_STYLE.test(element.getAttribute('style') ?? '')
  );
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Names of elements are lower-case in the rules; HTML documents report them in capitals. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** Does the text just before or after the element belong to the same sentence as the element's own? */
function standsInText(element: Element): boolean {
  return [element.previousSibling, element.nextSibling].some(
    (sibling) => sibling !== null && sibling.nodeType === 3 && (sibling.nodeValue ?? '').trim() !== '',
  );
}

/** Class names of text that is there for screen readers only, or not at all. */
const INVISIBLE_NAME =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader-?text|hidden)(?:\s|$)/i;

function standsInSentence(element: Element): boolean {
  const parent = element.parentElement;
  return standsInText(element) || (parent !== null && PARAGRAPH_TAGS.has(tagOf(parent)));
}

/** A generic element longer than this, with no text beside it, is laid out as a paragraph. */
const INLINE_PARAGRAPH_LENGTH = 60;

function isUnknownBlock(element: Element, tag: string): boolean {
  if (tag === 'slot' || (!tag.includes('-') && tag !== 'span' && tag !== 'font')) return false;
  const parent = element.parentElement;
  if (parent !== null && PARAGRAPH_TAGS.has(tagOf(parent))) return false;
  if (standsInText(element)) return false;
  if (tag.includes('-')) return true;
  if (/display\s*:\s*block/i.test(element.getAttribute('style') ?? '')) return true;
  const last = element.lastChild;
  return (
    last !== null &&
    last.nodeType === 3 &&
    (last.nodeValue ?? '').length >= INLINE_PARAGRAPH_LENGTH &&
    /[.!?…。！？।۔؟]["'”’»)]*\s*$/u.test(last.nodeValue ?? '')
  );
}

/**
 * What the walker does with an element, from its name and attributes alone (no layout, no style computed).
 * `skip`: not looked into; `furniture`: read, but kept out of the article unless it holds most of the page's text.
 */
export function roleOf(element: Element): ElementRole {
  const tag = tagOf(element);
  if (tag === 'br') return 'break';
  if (SKIPPED_TAGS.has(tag) || isHidden(element) || isEditable(element)) return 'skip';
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return 'skip';
  if (tag === 'details' && !element.hasAttribute('open')) return 'skip';
  if (tag === 'body' || tag === 'main' || tag === 'article') return 'block';
  if (FURNITURE_TAGS.has(tag) || (role !== null && FURNITURE_ROLES.has(role))) return 'furniture';
  if (hasFurnitureName(element)) {
    if (BLOCK_TAGS.has(tag) || tag.includes('-') || !standsInSentence(element)) return 'furniture';
    return INVISIBLE_NAME.test(element.getAttribute('class') ?? '') ? 'skip' : 'inline';
  }
  if (tag === 'sup' && element.getElementsByTagName('a').length > 0) return 'skip';
  return BLOCK_TAGS.has(tag) || isUnknownBlock(element, tag) ? 'block' : 'inline';
}
