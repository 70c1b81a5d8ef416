import { isKnownOutlet } from '../text/outlets.ts';
import { canonicalOutlet } from './outlet-names.ts';

const NAME = String.raw`((?:The\s+|the\s+)?\p{Lu}[\p{L}\p{N}.&/-]*(?:\s+(?:of\s+|and\s+|de\s+)?\p{Lu}[\p{L}\p{N}.&/-]*){0,4})`;
const VERB = String.raw`(?:reports?|reported|has reported|writes|wrote|quotes?|quoted|cites?|cited)`;
const BEFORE = new RegExp(
  String.raw`(?:according to|citing|cited by|quoted by|reported by|in an interview with|told|via|as per)\s+${NAME}`,
  'gu',
);
const AFTER = new RegExp(String.raw`${NAME}\s+(?:news agency\s+)?${VERB}\b`, 'gu');

/**
 * Canonical names of the outlets that a passage names as where it has the fact from ("Reuters reports",
 * "told AFP", "according to the BBC"). Only well-known outlets: other names may be people.
 */
export function citedOutlets(passage: string): readonly string[] {
  const names = [...passage.matchAll(BEFORE), ...passage.matchAll(AFTER)].flatMap((match) =>
    knownWithin(match[1] ?? ''),
  );
  return [...new Set(names.map(canonicalOutlet))];
}

/** The name, or its first or last words, where that is an outlet: "Reuters Moscow" is Reuters. */
function knownWithin(name: string): readonly string[] {
  const words = name.split(/\s+/u);
  for (let length = words.length; length > 0; length -= 1) {
    const first = words.slice(0, length).join(' ');
    const last = words.slice(-length).join(' ');
    if (isKnownOutlet(first)) return [first];
    if (isKnownOutlet(last)) return [last];
  }
  return [];
}
