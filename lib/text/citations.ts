import type { Citation } from './article.ts';
import { isKnownOutlet, isOutletName } from './outlets.ts';

/** Lines of citations are short; longer ones are prose. */
const LONGEST_CITATION = 300;

/** "+2" and "=4" count how many more reports an outlet stands for. */
const COUNTER = /[+=×x]\s?\d{1,3}(?=$|[\s/,+=|;)])/gu;
const SEPARATOR = /\s*[,/+=|;•·&]\s*|\s+(?:and|via|et|und|y)\s+/u;
const LEAD =
  /^(?:\(|\[)?\s*(?:sources?|via|with|credit|reporting by|with reporting (?:by|from)|additional reporting (?:by|from)|according to)?\s*:?\s*/iu;

/** A name as outlets print theirs: capitalised words, with small ones between. */
const OUTLET_SHAPE =
  /^(?:\p{Lu}|\d)[\p{L}\p{N}.'’&-]*(?:\s+(?:of|the|and|de|du|des|la|le|el|der|die|da|do|dos|&|\p{Lu}[\p{L}\p{N}.'’&-]*|\d+))*!?$/u;

/**
 * Reads a line or sentence that is nothing but a list of outlets: "WSJ, The Guardian, Yahoo",
 * "The Guardian/AP News +2/The Times of India +4". Returns `null` when it is prose.
 * Every part must look like a name, one at least must be known or end like an outlet's, and unknown names are accepted
 * beside known ones only.
 */
export function readCitation(raw: string, start: number): Citation | null {
  if (raw.length > LONGEST_CITATION) return null;
  const outlets = outletsIn(raw);
  if (outlets === null) return null;
  return { raw, start, end: start + raw.length, outlets };
}

function outletsIn(raw: string): readonly string[] | null {
  const body = raw.replace(LEAD, '').replace(/[\s.)\]]+$/u, '');
  const counted = COUNTER.test(body);
  COUNTER.lastIndex = 0;
  const parts = splitUnseparated(body.replace(COUNTER, ' / '))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => OUTLET_SHAPE.test(part) && part.split(/\s+/u).length <= 6))
    return null;
  const known = parts.filter(isOutletName).length;
  if (parts.length === 1) return isKnownOutlet(parts[0] ?? '') ? parts : null;
  if (known === 0 || (known * 2 < parts.length && !counted)) return null;
  return [...new Set(parts)];
}

function splitUnseparated(body: string): string[] {
  return body.split(new RegExp(SEPARATOR.source, 'gu'));
}
