import { readCitation } from './citations.ts';
import { isKnownOutlet, isNewsAgency } from './outlets.ts';

/** Lines of credit stand at the foot of an article, before what the page says of itself. */
const FOOT_LINES = 8;
/** Longer lines are prose. */
const LONGEST_CREDIT = 160;

const OPEN = String.raw`^[\s(\[*_–—-]*`;
const MATERIAL = String.raw`(?:inputs?|materials?|reporting|contributions?|information|files?|agency reports?)`;
const FROM = String.raw`(?:from|by|of|von|de|der|d['’])`;
const CREDITS: readonly RegExp[] = [
  // "With inputs from PTI", "Additional reporting by Reuters", "Mit Material von dpa"
  new RegExp(
    String.raw`${OPEN}(?:with|additional|mit|avec|con)\s+(?:\p{L}+\s+){0,2}?${MATERIAL}\s+${FROM}\s*(.+)$`,
    'iu',
  ),
  // "(FRANCE 24 with AFP)", "(mit dpa)"
  new RegExp(
    String.raw`${OPEN}(?:[\p{Lu}\d][\p{L}\d&.-]*\s+){0,4}(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on)\s+(.+)$`,
    'u',
  ),
  // "AP and Reuters contributed to this report"
  /^(.+?)\s+(?:also\s+)?contributed\s+(?:to|reporting)\b/iu,
];
const BETWEEN = /\s*[,/;&+]\s*|\s+(?:and|und|et|y)\s+/u;
const NOBODY = /^(?:news\s+)?(?:agenc(?:y|ies)|wires?|staff|agenturen|agences|agencias)$/iu;
/** "(AFP)", "dpa/AFP", "— Reuters": a line that is signed and says nothing else. */
const SIGNED = /^[\s([*_–—-]*([\p{L}\d .&/,-]{2,60}?)[\s)\].*_]*$/u;

/**
 * Outlets to which a text gives credit for a part of it at its foot, as printed. Who only cites another for a claim, in
 * the words of the article, gives no such credit.
 */
export function creditedOutlets(text: string): readonly string[] {
  return [...new Set(footLines(text).flatMap(creditsIn))];
}

/** The agency whose name alone stands under a text and nowhere else as a citation: the text is the agency's. */
export function signingAgency(text: string): string | null {
  const signed = footLines(text).flatMap((line) => {
    const name = (SIGNED.exec(line)?.[1] ?? '').trim();
    return isNewsAgency(name) ? [name] : [];
  });
  const [agency = null] = signed;
  return signed.length === 1 && citationLines(text) <= 1 ? agency : null;
}

function creditsIn(line: string): readonly string[] {
  for (const pattern of CREDITS) {
    const names = namesIn(pattern.exec(line)?.[1] ?? '');
    if (names.length > 0) return names;
  }
  const names = namesIn(SIGNED.exec(line)?.[1] ?? '');
  return names.length > 1 && names.every(isNewsAgency) ? names : [];
}

/** The outlets of a list that holds nothing else; "agencies" and the like beside them name nobody. */
function namesIn(list: string): readonly string[] {
  const names = list
    .replace(/[\s.)\]*_]+$/u, '')
    .split(BETWEEN)
    .map((name) => name.replace(/^(?:the|der|die|das|la|l['’])\s+/iu, '').trim())
    .filter((name) => name !== '' && !NOBODY.test(name));
  return names.every(isKnownOutlet) ? names : [];
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function footLines(text: string): readonly string[] {
  return linesOf(text)
    .slice(-FOOT_LINES)
    .filter((line) => line.length <= LONGEST_CREDIT);
}

/** In a synthesis every paragraph may be followed by whom it is from. Some agencies' names are no citation: "dpa". */
function citationLines(text: string): number {
  return linesOf(text).filter((line) => readCitation(line, 0) !== null).length;
}
