import { textsBeforeHeadline, textsBehindHeadline } from './headline-texts.ts';

/** Longer texts are paragraphs, which hold dates of what they tell; only where a report's dateline stands they date it. */
const MAX_LENGTH = 120;
const DATELINE_LENGTH = 60;

/**
 * 16 May 2025, May 16, 2025, 16 de mayo de 2025, 2025-05-16, 16.05.2025, 2025年5月16日, ١٦ مايو ٢٠٢٥, 3 hours ago, 18:40; in
 * small letters, as browsers take milliseconds to make ready for `\p{L}` in either case.
 */
const DATE = new RegExp(
  [
    String.raw`\b\d{1,2}(?:st|nd|rd|th|º|\.)?,? (?:de |of )?\p{L}{3,12}\.?,? (?:de )?(?:19|20)\d\d\b`,
    String.raw`\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b`,
    String.raw`\b(?:19|20)\d\d ?[-/.年년] ?\d{1,2} ?[-/.月월] ?\d{1,2}`,
    String.raw`\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b`,
    String.raw`\b\d+ (?:min|minute|hour|day)s? ago\b`,
    String.raw`\p{Nd}{1,2} \p{L}{3,12} \p{Nd}{4}(?!\p{Nd})`,
    String.raw`^\D{0,24}(?:\d{1,2}\D{1,16})?\d{1,2}:\d\d\D{0,12}$`,
  ].join('|'),
  'u',
);

function isDate(text: string): boolean {
  return /\p{Nd}/u.test(text) && DATE.test(text.toLowerCase());
}

/** Does a date stand near the headline, or at the beginning of a page without one? */
export function standsDated(document: Document): boolean {
  for (const texts of [textsBehindHeadline(document), textsBeforeHeadline(document)])
    for (const { text } of texts)
      if (isDate(text.length <= MAX_LENGTH ? text : text.slice(0, DATELINE_LENGTH))) return true;
  return false;
}
