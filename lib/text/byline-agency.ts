import { isNewsAgency } from './outlets.ts';

/** Whom a byline names besides persons: an agency that wrote the text, or agencies that wrote it with others. */
export type BylineAgencies = { readonly origin: string | null; readonly credits: readonly string[] };

const NOBODY: BylineAgencies = { origin: null, credits: [] };
const TOGETHER = /\s+(?:and|with|und|mit|et|avec|y|con)\s+|\s*[/&+]\s*/u;
const APART = /\s*[,|·•;]\s*|\s+[–—-]\s+|\s+for\s+|\s+(?=\(|The Associated Press$|Associated Press$)/u;
const ROLE =
  /\s+(?:staff(?: writers?| reporters?)?|news agency|agency|correspondents?|reporters?|writers?|editors?)$/iu;

/**
 * Reads a byline: "Reuters", "AFP Staff" and "Jane Roe, Associated Press" are the agency's own text, "Jane Roe and AFP" is
 * written with the agency's.
 */
export function bylineAgencies(byline: string): BylineAgencies {
  const together = byline
    .replace(/^by\s+/iu, '')
    .trim()
    .split(TOGETHER);
  const agencies = together.flatMap((part) => agencyIn(part) ?? []);
  const [origin = null] = agencies;
  if (origin === null) return NOBODY;
  // "Jane Roe and John Doe, Associated Press": the agency stands behind the last of the names for all of them.
  const isSole = together.length === 1 || agencyIn(together.at(-1) ?? '', 2) !== null;
  return isSole && agencies.length === 1 ? { origin, credits: [] } : { origin: null, credits: agencies };
}

/** The agency that a part of a byline ends with; `least`: parts that there must be, a person's name before it. */
function agencyIn(part: string, least = 1): string | null {
  const parts = part.split(APART).map((each) => each.replace(/^\(|\)$/gu, '').trim());
  const last = parts.at(-1)?.replace(ROLE, '') ?? '';
  return parts.length >= least && isNewsAgency(last) ? last : null;
}
