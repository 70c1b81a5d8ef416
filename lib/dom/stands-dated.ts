import { textsBeforeHeadline, textsBehindHeadline } from './headline-texts.ts';

/** Longer texts are paragraphs, which hold dates of what they tell. */
const MAX_LENGTH = 120;

/** 16 May 2025, May 16, 2025, 16 de mayo de 2025, 2025-05-16, 16.05.2025, 2025年5月16日, 3 hours ago. */
const DATE = new RegExp(
  [
    String.raw`\b\d{1,2}(?:st|nd|rd|th|º|\.)?,? (?:de |of )?\p{L}{3,12}\.?,? (?:de )?(?:19|20)\d\d\b`,
    String.raw`\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b`,
    String.raw`\b(?:19|20)\d\d ?[-/.年년] ?\d{1,2} ?[-/.月월] ?\d{1,2}`,
    String.raw`\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b`,
    String.raw`\b\d+ (?:min|minute|hour|day)s? ago\b`,
  ].join('|'),
  'iu',
);

/** Does a date stand near the headline, or at the beginning of a page without one? */
export function standsDated(document: Document): boolean {
  for (const texts of [textsBehindHeadline(document), textsBeforeHeadline(document)])
    for (const { text } of texts) if (text.length <= MAX_LENGTH && DATE.test(text)) return true;
  return false;
}
