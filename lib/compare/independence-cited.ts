import { isKnownOutlet } from '../text/outlets.ts';
import { canonicalOutlet } from './outlet-names.ts';

const NAME = String.raw`(?:The\s+|the\s+)?\p{Lu}[\p{L}\p{N}.&/-]*(?:\s+(?:of\s+|and\s+|de\s+)?\p{Lu}[\p{L}\p{N}.&/-]*){0,4}`;
const VERB = String.raw`(?:reports?|reported|has reported|writes|wrote|quotes?|quoted|cites?|cited)`;
const BEFORE = new RegExp(
  String.raw`(?:according to|citing|cited by|quoted by|reported by|in an interview with|told|via|as per)\s+(${NAME})`,
  'gu',
);
/** "Reuters, The Times, and WSJ all report": the verb stands after the last of them. */
const NAMES = String.raw`(?:${NAME},\s+)*(?:and\s+)?${NAME}`;
const AFTER = new RegExp(
  String.raw`(${NAMES})\s+(?:news agency\s+)?(?:(?:all|both|also)\s+)?${VERB}\b`,
  'gu',
);
const BETWEEN = /,\s*(?:and\s+)?|\s+and\s+/u;

/**
 * Canonical names of the outlets that a passage names as where it has the fact from ("Reuters reports",
 * "told AFP", "according to the BBC"). Only well-known outlets: other names may be people.
 */
export function citedOutlets(passage: string): readonly string[] {
  const names = [...passage.matchAll(BEFORE), ...passage.matchAll(AFTER)].flatMap(([, named = '']) =>
    isKnownOutlet(named) ? [named] : named.split(BETWEEN).flatMap(knownWithin),
  );
  return [...new Set(names.map(canonicalOutlet))];
}

/** The name, or its first or last words, where that is an outlet: "Reuters Moscow" is Reuters. */
function knownWithin(name: string): readonly string[] {
  const words = name.replace(/\.$/u, '').split(/\s+/u);
  for (let length = words.length; length > 0; length -= 1) {
    const first = words.slice(0, length).join(' ');
    const last = words.slice(-length).join(' ');
    if (isKnownOutlet(first)) return [first];
    if (isKnownOutlet(last)) return [last];
  }
  return [];
}
