import type { Quantity } from '../../text/analysis.ts';
import type { EventPair } from './event-pair.ts';
import { oncePerArticle } from './once-per-article.ts';
import { clashesOf, readable, type Clash, type ReadPassage } from './statement.ts';
import { isBackground, printed } from '../verdict/read-text.ts';
import type { Statement } from './statement.ts';

/** What lasts, by kind. Meetings are a kind of talks: the first talks of two sides are mostly one meeting. */
const KINDS: Readonly<Record<string, RegExp>> = {
  talks: /\b(?:talks|negotiations|discussions|meeting|encounter|summit|dialogue)\b/gu,
  trial: /\b(?:trial|hearing|inquest)\b/gu,
  strike: /\b(?:strike|walkout|stoppage|industrial action)\b/gu,
  siege: /\b(?:siege|stand-?off|hostage[- ]taking)\b/gu,
  search: /\b(?:search|rescue|manhunt)\b/gu,
  fire: /\b(?:fire|blaze)\b/gu,
  outage: /\b(?:outage|blackout|power cut)\b/gu,
};
/** "lasted", "took", "ended after": right before the whole length of something. */
const WHOLE =
  /\b(?:last(?:s|ed|ing)|took|taking|went on for|ran for|(?:met|sat down|talked|spoke|negotiated) for|(?:ended|closed|concluded|broke (?:up|off)|wrapped up|was over|were over|finished|came to an end)\b[^.;:]{0,40}?\b(?:after|in|within)) (?:for |only |just |a mere |barely |all of |less than |no more than )*$/u;
/** Some words of every whole length: a cheap look before figures are read. */
const UNIT = /\b(?:hours?|minutes?|days?|weeks?)\b/u;
const ENDS =
  /\b(?:last(?:s|ed|ing)|took|taking|went on|ran for|met|sat down|talked|spoke|negotiated|ended|closed|concluded|broke|wrapped|over|finished|came to an end|of)\b/u;
/** "a meeting of under two hours". */
const MEETING_OF =
  /\b(?:talks|negotiations|discussions|meeting|encounter|summit) of (?:only |just |a mere |barely )*$/u;
/** One day's part of something longer. */
const PART =
  /\b(?:session|sitting|(?:first|second|third|fourth|fifth|final|last|opening) day|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|(?:day|morning|afternoon|evening|night)'s|today's|yesterday's|each day|a day|daily|opening|break|round)\b/u;
/** "continue into their second week". */
const GOING_ON =
  /\b(?:continu\w+|enter\w*|drag\w*|stretch\w*|go(?:es|ing)?|went|moved?|roll\w*|extend\w*|(?:is|are|was|were) (?:now )?)\b[^.;:,]{0,20}?\b(?:into|in|entered|enters|entering)?\s?(?:its|their|the|a) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (day|week|month|year)\b/gu;
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const MINUTES: Readonly<Record<string, number>> = {
  day: 1440,
  week: 7 * 1440,
  month: 30 * 1440,
  year: 365 * 1440,
};
/** "the first direct talks since 2019", "in three years": none came shortly before. */
const FIRST =
  /\bfirst (?:[\w-]+,? ){0,4}(?:talks|negotiations|discussions|meeting|contacts?|encounter|summit|dialogue|diplomacy|time)\b[^.;]{0,60}\b(?:since|in|for|after)\b/u;
/** "talks about the strike": the talks last. */
const OBJECT_OF = /\b(?:about|on|over|of|against) (?:the |an? |its |their )?$/u;
/** "The two sides sat down for two hours." */
const MET = /\b(?:met|sat down|negotiated) for (?:only |just |a mere |barely )*$/u;
/** A passage may stand for what the one before it names. */
const PRONOUN = /\b(?:they|it) $/u;

type Length = Statement & {
  readonly kind: string;
  readonly isWhole: boolean;
  /** Minutes that it lasted at least and at most. */
  readonly low: number;
  readonly high: number;
};

/** Something was over after hours by one account and goes on for days by the other. */
export function lengthsOfEvent({ page, source, later }: EventPair): readonly Clash[] {
  const [ours, theirs] = [lengthsIn(page), lengthsIn(source)];
  return clashesOf(ours, theirs, 'length-of-event', 'duration', (here, there) => {
    if (here.kind !== there.kind || here.isWhole === there.isWhole) return false;
    const [whole, goingOn] = here.isWhole ? [here, there] : [there, here];
    // What was over by an earlier account may have been taken up again.
    if (later !== null && (here.isWhole ? later > 0 : later < 0)) return false;
    return whole.high < goingOn.low;
  });
}

const lengthsIn = oncePerArticle((article): readonly Length[] => {
  const all = readable(article);
  const lengths = all.flatMap((one) => [...goingOnIn(all, one), ...wholeIn(all, one)]);
  // An article that tells both knows of a session and of the whole.
  const both = lengths.some(({ isWhole }) => isWhole) && lengths.some(({ isWhole }) => !isWhole);
  return both ? [] : lengths.filter(({ isWhole, kind }) => !isWhole || isAllOfIt(all, kind));
});

/** Of talks only the first are known to be over when a meeting is; what else lasts is one thing. */
function isAllOfIt(all: readonly ReadPassage[], kind: string): boolean {
  return kind !== 'talks' || all.some(({ text }) => FIRST.test(text));
}

function goingOnIn(all: readonly ReadPassage[], one: ReadPassage): readonly Length[] {
  return [...one.text.matchAll(GOING_ON)].flatMap(({ 0: words, 1: ordinal, 2: unit, index }) => {
    const kind = kindBefore(all, one, index);
    const rank = ORDINALS.indexOf(ordinal ?? '');
    // The second day begins at midnight, however late the first began.
    const passed = unit === 'day' ? rank - 1 : rank;
    if (kind === null || passed < 1 || isBackground(one)) return [];
    const low = passed * (MINUTES[unit ?? ''] ?? 0);
    const printedWords = printed(one, index, index + words.length);
    return [{ passage: one.index, words: printedWords, kind, isWhole: false, low, high: Infinity }];
  });
}

function wholeIn(all: readonly ReadPassage[], one: ReadPassage): readonly Length[] {
  if (!UNIT.test(one.text) || !ENDS.test(one.text)) return [];
  return one.passage.analysis.quantities.flatMap((quantity): readonly Length[] => {
    if (quantity.unit !== 'minute' || PART.test(one.text) || isBackground(one)) return [];
    const before = one.text.slice(0, quantity.start);
    const after = one.text.slice(quantity.end);
    if (
      !(WHOLE.test(before) || MEETING_OF.test(before)) ||
      /^\s*(?:longer|more|late|into|a day)\b/u.test(after)
    )
      return [];
    const kind = kindBefore(all, one, quantity.start);
    const { start, end } = quantity;
    return kind === null
      ? []
      : [{ passage: one.index, words: printed(one, start, end), kind, isWhole: true, ...boundsOf(quantity) }];
  });
}

function boundsOf({ low, high }: Quantity): { readonly low: number; readonly high: number } {
  return { low, high };
}

/** The kind of what is named last before a place; of the passage before where a pronoun stands for it. */
function kindBefore(all: readonly ReadPassage[], one: ReadPassage, place: number): string | null {
  const own = lastKind(one.text.slice(0, place));
  if (own === null && MET.test(one.text.slice(0, place))) return 'talks';
  if (own !== null) return own;
  const before = all[one.index - 1];
  const verb = /\b(?:took|lasted|ended|went on)\b[^,]*$/u.exec(one.text.slice(0, place));
  const isPronoun = verb !== null && PRONOUN.test(one.text.slice(0, verb.index));
  return isPronoun && before !== undefined ? lastKind(before.text) : null;
}

function lastKind(text: string): string | null {
  let last: { readonly kind: string; readonly at: number } | null = null;
  for (const [kind, nouns] of Object.entries(KINDS))
    for (const { index } of text.matchAll(nouns)) {
      if (OBJECT_OF.test(text.slice(0, index))) continue;
      if (last === null || index > last.at) last = { kind, at: index };
    }
  return last?.kind ?? null;
}
