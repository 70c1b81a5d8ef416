import type { TimeReference } from '../analysis.ts';
import { resolveTime } from './resolve-time.ts';
import type { Direction } from './resolved-time.ts';
import { TIME_RULES, type TimeRule } from './time-grammar.ts';

/** "between March 2022 and June 2023", "from 12 May to 3 June": two times that bound one period. */
function joinSpans(text: string, times: readonly TimeReference[]): TimeReference[] {
  const joined: TimeReference[] = [];
  for (const time of times) {
    const first = joined.at(-1);
    const spans =
      first !== undefined &&
      first.from !== null &&
      time.to !== null &&
      first.from <= time.to &&
      (/^from\s/iu.test(first.text) ||
        /\bbetween\s(?:the\s)?$/iu.test(text.slice(Math.max(0, first.start - LEAD_REACH), first.start))) &&
      /^\s(?:and|to|until|through|till)?\s?(?:the\s)?$/u.test(
        text.slice(first.end, time.start).replace(/^(?=\S)/u, ' '),
      );
    if (spans)
      joined[joined.length - 1] = {
        ...first,
        kind: 'period',
        to: time.to,
        weekday: null,
        end: time.end,
        text: text.slice(first.start, time.end),
      };
    else joined.push(time);
  }
  return joined;
}

type Candidate = {
  readonly rule: TimeRule;
  readonly start: number;
  readonly end: number;
  readonly groups: Record<string, string | undefined>;
};

/**
 * Dates and periods of a text, in order, resolved against the article's date where one is needed and known.
 * For `since`, `until` and `duration-since`, `from`–`to` is the period in which the named moment lies ("since March 2022"
 * is 1 to 31 March 2022), so that all kinds compare by the same rule. `null` ends: not resolved.
 * @param published the article's date, ISO 8601 of whatever precision, or `null`
 */
export function findTimes(text: string, published: string | null): TimeReference[] {
  if (!ANY_TIME.test(text)) return [];
  const times: TimeReference[] = [];
  for (const { rule, start, end, groups } of longestFirst(candidates(text))) {
    const lead = LEAD.exec(text.slice(Math.max(0, start - LEAD_REACH), start));
    const resolved = resolveTime(rule, groups, published, directionOf(text, start, lead?.[1]));
    if (resolved === null) continue;
    const word = lead?.[1]?.toLowerCase();
    const leadKind = word === undefined ? null : (LEAD_KINDS[word] ?? null);
    const kind = resolved.kind === 'duration-since' ? resolved.kind : (leadKind ?? resolved.kind);
    const from = leadKind === null ? start : start - (lead?.[0].length ?? 0);
    times.push({ ...resolved, kind, start: from, end, text: text.slice(from, end) });
  }
  return joinSpans(
    text,
    times.sort((a, b) => a.start - b.start),
  );
}

/** What a preposition makes of the time behind it. */
const LEAD_KINDS: Readonly<Record<string, TimeReference['kind']>> = {
  since: 'since',
  from: 'since',
  until: 'until',
  till: 'until',
  by: 'until',
  before: 'until',
};
const LEAD = /(?<!\p{L})(since|until|till|by|from|before)\s(?:the\s)?$/iu;
/** Every time holds a digit or one of these; most passages hold none, and are done with at once. */
const ANY_TIME =
  /\d|day|week|month|year|decade|night|morning|evening|tomorrow|hours|spring|summer|autumn|[Ff]all|winter|January|February|March|April|May|June|July|August|September|October|November|December/u;
const LEAD_REACH = 12;

function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const [rule, pattern] of TIME_RULES)
    for (const match of text.matchAll(pattern))
      found.push({
        rule,
        start: match.index,
        end: match.index + match[0].length,
        groups: match.groups ?? {},
      });
  return found;
}

/** Of overlapping candidates the longest stays, then the one of the earlier rule. */
function longestFirst(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...found].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every((other) => candidate.end <= other.start || candidate.start >= other.end))
      kept.push(candidate);
  return kept;
}

const AHEAD =
  /\b(?:will|shall|would|is to|are to|(?<!\b(?:was|were) )(?:due|set) to|set for|scheduled|expected|planned|plans to|plan to|going to|about to|to be|forecast to|tipped to|likely to|resumes?|meets|begins|starts|opens|takes? place|upcoming|next|goes|go|hopes? to)\b/iu;
const SAID =
  /\b(?:said|told|announced|reported|added|wrote|confirmed|stated|tweeted|posted|declared|agreed|ended|began|met|held)\b/iu;

/** A bare weekday points back unless its clause speaks of what is to come. */
function directionOf(text: string, start: number, lead: string | undefined): Direction {
  if (/^(?:until|till|by|from)$/iu.test(lead ?? '')) return 'future';
  const clauseStart =
    Math.max(...[',', ';', ':', '–', '—', '.'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const clause = text.slice(clauseStart, start);
  if (/^\s*(?:[Oo]n\s)?$/u.test(clause) && clauseStart === 0)
    return AHEAD.test(text.slice(start)) && !SAID.test(text.slice(start)) ? 'future' : 'past';
  return AHEAD.test(clause) && !SAID.test(clause) ? 'future' : 'past';
}
