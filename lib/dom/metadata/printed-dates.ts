import { findHeadline } from '../detect/find-headline.ts';
import { type HeadlineText, textsBeforeHeadline, textsBehindHeadline } from '../detect/headline-texts.ts';
import { findDate } from './iso-date.ts';
import { isOutside } from '../detect/outside.ts';

/** Dates that a page prints under or over its headline, ISO 8601. */
export type PrintedDates = { readonly published: string | null; readonly modified: string | null };

/** Longer texts are standfirsts and paragraphs: the dates in them are of what they tell. */
const MAX_LENGTH = 80;
/** Paragraphs after which the headline's own lines are over. */
const MAX_PARAGRAPHS = 2;
/** Texts behind the first date in which the second stands, if there is one: further off are those of other stories. */
const MAX_BETWEEN = 4;
/** Characters of a label like "Updated:" that stands before its date in an element of its own. */
const MAX_LABEL = 30;

const UPDATED =
  /\b(?:updat|modif|edited|revised|corrected|aktualis|geändert|mis(?:e)? à jour|actualiz|güncel)|обновл|оновл|измен|змінен|更新|修改|수정|تحديث/iu;
/** What may stand before the date in its line: nothing, a mark, one word ("Friday"), or a word for publishing. */
const LEAD =
  /^$|^\p{L}+\.?\s$|[|·•—–,:;(/-]\s?$|(?:publi\w*|posted|issued|created|filed|first published|veröffentlicht|опубл\p{L}*|yayın\p{L}*)(?:\s(?:on|at|am|le|el))?\s$/iu;

function dateOf({ parent, text }: HeadlineText): string | null {
  const found = text.length <= MAX_LENGTH ? findDate(text) : null;
  if (found === null || !LEAD.test(text.slice(0, found.start))) return null;
  return parent.closest('table') !== null || isOutside(parent) ? null : found.value;
}

/** @param texts in the order of the page */
function read(texts: Iterable<HeadlineText>): PrintedDates {
  let published: string | null = null;
  let modified: string | null = null;
  let paragraphs = 0;
  let left = Number.POSITIVE_INFINITY;
  let label = '';
  for (const one of texts) {
    if (one.text.length > MAX_LENGTH) paragraphs += 1;
    left -= 1;
    if (paragraphs >= MAX_PARAGRAPHS || left < 0) break;
    const date = dateOf(one);
    if (date !== null) {
      if (UPDATED.test(one.text) || UPDATED.test(label)) modified ??= date;
      else published ??= date;
      left = Math.min(left, MAX_BETWEEN);
    }
    label = one.text.length <= MAX_LABEL ? one.text : '';
  }
  return { published, modified };
}

/** The dates printed beside the headline, for pages that give them in no attribute. */
export function printedDates(document: Document): PrintedDates {
  if (findHeadline(document) === null) return { published: null, modified: null };
  const behind = read(textsBehindHeadline(document));
  const isFound = behind.published !== null || behind.modified !== null;
  return isFound ? behind : read([...textsBeforeHeadline(document)].reverse());
}
