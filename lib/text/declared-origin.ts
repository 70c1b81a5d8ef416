import { bylineAgencies } from './byline-agency.ts';
import { signingAgency } from './credited-outlets.ts';
import { isKnownOutlet, isNewsAgency } from './outlets.ts';
import { isPageFurniture } from './page-furniture.ts';

/** A name as outlets print theirs, at most six words. */
const NAME = String.raw`(?:The\s+)?(?:\p{Lu}|\d)[\p{L}\p{N}.'’&-]*(?:\s+(?:of|the|and|de|du|des|la|le|el|der|die|&|\p{Lu}[\p{L}\p{N}.'’&-]*|\d+)){0,5}`;

const LABEL =
  /^(?:origin|source|original source|originally published (?:by|in|on|at)|republished from|via)\s*:?$/iu;
const LABELLED = new RegExp(
  `^(?:[Oo]rigin|[Ss]ource|[Oo]riginal source|[Vv]ia|[Cc]ourtesy(?: of)?|[Rr]epublished from)\\s*:\\s*(${NAME})[.!]?$`,
  'u',
);
const STATED = new RegExp(
  `\\b(?:originally|first|previously)\\s+(?:published|appeared|posted|ran|reported)\\s+(?:by|in|on|at|with)\\s+(${NAME})`,
  'u',
);
const REPUBLISHED = new RegExp(
  `\\b(?:[Rr]epublished|[Rr]eprinted|[Rr]eproduced|[Ss]yndicated)\\s+(?:with (?:the )?permission )?(?:from|of|by)\\s+(${NAME})`,
  'u',
);
/** "ISTANBUL, May 16 (EFE) –": the agency in a dateline. */
const DATELINE = /^\p{Lu}[\p{L}\p{N}\s,.'’/-]{1,60}\((\p{Lu}[\p{L}.\s/-]{1,30})\)\s*(?:[-–—:]|\p{Pd})/u;

/** Datelines and bylines stand at the head of an article. */
const DATELINE_LINES = 8;
const LONGEST_BYLINE = 120;
/** From this length on a line with an end mark is the text itself. */
const LEAST_PROSE = 40;
/** How far below the label "Origin:" the name may stand, past a logo's description and the like. */
const LABEL_REACH = 3;

/**
 * The outlet from which a text says it was taken ("Origin: Arise News", "(EFE) –" in the dateline, an agency in the
 * byline or under the text, "This article was originally published by …"), as printed; `null` when it says nothing of
 * the kind, or names several for its parts.
 */
export function findDeclaredOrigin(text: string): string | null {
  const lines = text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const labelled = lines.map((_, index) => labelledOrigin(lines, index));
  const isOne = new Set(labelled.filter((name) => name !== null)).size === 1;
  const firstProse = lines.findIndex(isProse);
  const head = firstProse === -1 ? DATELINE_LINES : Math.min(firstProse, DATELINE_LINES);
  for (const [index, line] of lines.entries()) {
    const found =
      (isOne ? labelled[index] : null) ??
      statedOrigin(line) ??
      (index < DATELINE_LINES ? datelineOrigin(line) : null) ??
      (index < head ? bylineOrigin(line) : null);
    if (found !== null) return found;
  }
  return signingAgency(text);
}

function isProse(line: string): boolean {
  return line.length >= LEAST_PROSE && /[.!?]["”’»]?$/u.test(line);
}

function labelledOrigin(lines: readonly string[], index: number): string | null {
  const line = lines[index] ?? '';
  const inline = LABELLED.exec(line)?.[1];
  if (inline !== undefined) return inline;
  if (!LABEL.test(line)) return null;
  const below = lines.slice(index + 1, index + 1 + LABEL_REACH);
  return below.find((candidate) => isNameLine(candidate)) ?? null;
}

function statedOrigin(line: string): string | null {
  const found = STATED.exec(line) ?? REPUBLISHED.exec(line);
  // In prose about somebody else's report ("first reported by …") the outlet is a witness, not the origin.
  const stands =
    found?.index === 0 ||
    /\b(?:article|story|post|piece|report|content|text)\b/iu.test(line.slice(0, (found?.index ?? 0) + 1));
  if (found === null || !stands) return null;
  return trimName(found[1] ?? '');
}

function datelineOrigin(line: string): string | null {
  const agency = DATELINE.exec(line)?.[1]?.trim();
  if (agency === undefined) return null;
  return isKnownOutlet(agency) || /^\p{Lu}{2,8}$/u.test(agency) ? agency : null;
}

/** "By Jane Roe, Associated Press", or an agency's name alone above the text. */
function bylineOrigin(line: string): string | null {
  if (isNewsAgency(line)) return line;
  const isByline = /^by\s/iu.test(line) && line.length <= LONGEST_BYLINE && isPageFurniture(line);
  return isByline ? bylineAgencies(line).origin : null;
}

function isNameLine(line: string): boolean {
  return new RegExp(`^${NAME}$`, 'u').test(line) && !isPageFurniture(line);
}

function trimName(name: string): string | null {
  const trimmed = name.replace(/\s+(?:of|the|and|de|&)$/u, '').replace(/[.,]+$/u, '');
  return trimmed === '' ? null : trimmed;
}
