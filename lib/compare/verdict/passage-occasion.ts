import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { relatedWords } from '../../match/relations/related-words.ts';
import type { TimeReference } from '../../text/analysis.ts';
import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { oncePerPassage } from './once-per-passage.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';

/** What recurs, and is held, met or fought again. */
const RECURRING =
  'talks|rounds?|meetings?|negotiations|summits?|elections?|vote|votes|ballot|strikes?|stoppages?|floods?|storms?|games?|match(?:es)?|hearings?|trials?|conferences?|visits?|protests?|attacks?|attempts?|offers?|bids?|contact|contacts|sessions?|deals?|proposals?|polls?|surveys?|quakes?|earthquakes?|fires?|tests?';
const RECURS = new RegExp(String.raw`\b(?:${RECURRING})\b`, 'gu');
/** "early talks", "the previous round": another occasion than the one that is reported. */
const RETROSPECT = new RegExp(
  String.raw`\b(?:earlier|previous|prior|past|preceding|initial|early|last year's|former)\s+(?:\w+\s+){0,2}?(${RECURRING})\b(?: of (?:the )?(\w+))?`,
  'u',
);
/** What is to come: a statement of it and one of the past are about two occasions. */
const AHEAD =
  /\b(?:will|shall|is to|are to|(?<!\b(?:was|were) )(?:due|set) to|scheduled (?:for|to)|planned for|to (?:resume|meet again|be held)|next (?:round|meeting|week|month))\b/u;
/** "said on Friday": the day of the saying. */
const SAYING = /\b(?:said|says|told|announced|added|wrote|tweeted|reported)\b[^,.;]{0,25}$/iu;
/** From this many days on, two days belong to two occasions, not to two reports of one; two months or years always do. */
const OCCASIONS_APART = 25;
const DAY = 86_400_000;
/** "Two weeks ago", "in March" in April: further back than a weekday named by itself; milliseconds. */
const LONG_BEFORE = 8 * DAY;

/** One passage speaks of an earlier round, another year or what is to come, the other does not. */
export function passageOccasionRule(pair: PairInQuestion): RuleFinding | null {
  const { here, there } = pair;
  const [a, b] = [occasionOf(here), occasionOf(there)];
  const [ours, theirs] = [a.times, b.times];
  const near = ours.some((x) => theirs.some((y) => !areApart(x, y)));
  if (ours.length > 0 && theirs.length > 0 && !near)
    return another(ours[0]?.text ?? '', theirs[0]?.text ?? '');
  if (near) return null;
  const [oursBefore, theirsBefore] = [a.retrospect, b.retrospect];
  if (oursBefore !== null && theirsBefore === null && isAmong(oursBefore, there))
    return another(oursBefore[0], '');
  if (theirsBefore !== null && oursBefore === null && isAmong(theirsBefore, here))
    return another('', theirsBefore[0]);
  return oldRule(pair) ?? sinceRule(here, ours, there, theirs);
}

/** "built in 1998": a year that is no time of what is reported. */
const FOUNDED =
  /\b(?:built|founded|established|born|launched|opened|elected|created|signed|bought|made|introduced|joined|graduated)\s(?:\w+\s)?(?:in|of)\s(?:\w+\s){0,2}$/iu;

/**
 * Whether one passage puts what it tells into another year, or weeks before its own time, and the other gives none: what
 * contradicts there is told of two occasions ("the quake of 1974 killed over a thousand", "two weeks ago he had led").
 */
export function isDatedApart({ here, there, published }: PairInQuestion): boolean {
  const [ours, theirs] = [otherTimes(here, published), otherTimes(there, published)];
  return ours.length > 0 !== theirs.length > 0;
}

/** "The last strike, in October 2024, lasted a day" beside "the strike has entered its second day". */
function oldRule({ here, there, published }: PairInQuestion): RuleFinding | null {
  const [a, b] = [occasionOf(here), occasionOf(there)];
  if (a.times.length > 0 === b.times.length > 0) return null;
  const [times, old] = a.times.length > 0 ? [a.times, here] : [b.times, there];
  const others = otherTimes(old, published);
  const isOld = others.length > 0 && times.every((time) => others.includes(time));
  if (!isOld || ![...a.recurring].some((word) => b.recurring.has(word))) return null;
  return another(a.times[0]?.text ?? '', b.times[0]?.text ?? '');
}

function otherTimes({ analysis }: PreparedPassage, published: string | null): readonly TimeReference[] {
  const { text } = analysis.passage;
  return analysis.times.filter(
    (time) =>
      (time.kind === 'date' || time.kind === 'period') &&
      /^(?:year|season|month|week|day)$/u.test(time.precision) &&
      (isOfOtherYear(time, published) || isLongBefore(time, published)) &&
      !FOUNDED.test(text.slice(0, time.start)),
  );
}

function isOfOtherYear({ text, from }: TimeReference, published: string | null): boolean {
  const says = /\d{4}/u.test(text) || /\b(?:last|next|previous)\s(?:year|season)\b/iu.test(text);
  return says && from !== null && from.slice(0, 4) !== published?.slice(0, 4);
}

function isLongBefore({ to }: TimeReference, published: string | null): boolean {
  return Date.parse(published ?? '') - Date.parse(to ?? '') > LONG_BEFORE;
}

/** "the first summit since 2018" beside "the summit of June 2018": the event of today and the one before it. */
function sinceRule(
  here: PreparedPassage,
  ours: readonly TimeReference[],
  there: PreparedPassage,
  theirs: readonly TimeReference[],
): RuleFinding | null {
  for (const [one, other, times] of [
    [here, there, theirs],
    [there, here, ours],
  ] as const) {
    const { since } = occasionOf(one);
    if (since === null || occasionOf(other).since !== null) continue;
    const before = times.find(
      (time) =>
        time.from !== null && since.to !== null && time.from <= since.to && time.precision !== 'vague',
    );
    if (before !== undefined) return another(since.text, before.text);
  }
  return null;
}

function sinceOf({ analysis }: PreparedPassage): TimeReference | null {
  const { text } = analysis.passage;
  return (
    analysis.times.find(
      (time) =>
        (time.kind === 'since' || time.kind === 'duration-since') &&
        time.to !== null &&
        /\b(?:first|again)\b/iu.test(text.slice(0, time.start)),
    ) ?? null
  );
}

/** Whether one passage tells what is to come and the other what was. */
export function tensesDiffer({ here, there }: PairInQuestion): boolean {
  return isAhead(here) !== isAhead(there);
}

/** Whether a passage tells what is to come. */
export function isAhead(passage: PreparedPassage): boolean {
  return occasionOf(passage).isAhead;
}

/** What a passage says of the occasion it speaks of. */
const occasionOf = oncePerPassage((passage) => {
  const text = fold(passage.analysis.passage.text);
  return {
    times: eventTimes(passage),
    retrospect: RETROSPECT.exec(text),
    since: sinceOf(passage),
    isAhead: AHEAD.test(text),
    recurring: new Set([...text.matchAll(RECURS)].map(([word]) => stem(word))),
  };
});

/** "Than in 2024", "from 10 million a year before": what a figure is compared with. */
const COMPARED =
  /\b(?:compar(?:ed|ison) (?:with|to)|(?:up|down) (?:\S+ ){0,3}from|(?:more|less|fewer|higher|lower|better|worse) than|same (?:period|quarter|month|time))\b[^.;]{0,60}$/iu;

/** The times of what a passage tells; not when somebody said it, nor what it is compared with. */
export function eventTimes({ analysis }: PreparedPassage): readonly TimeReference[] {
  const { text } = analysis.passage;
  return analysis.times.filter(
    (time) =>
      (time.kind === 'date' || time.kind === 'period') &&
      time.precision !== 'vague' &&
      time.from !== null &&
      !SAYING.test(text.slice(0, time.start)) &&
      !COMPARED.test(text.slice(0, time.start)),
  );
}

function areApart(a: TimeReference, b: TimeReference): boolean {
  const days = daysBetween(a, b);
  const coarse = [a, b].some(({ precision }) => /^(?:month|season|year)$/u.test(precision));
  return coarse ? days > 0 : days >= OCCASIONS_APART;
}

function daysBetween(a: TimeReference, b: TimeReference): number {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 0;
  if (a.from <= b.to && b.from <= a.to) return 0;
  const gap = a.to < b.from ? Date.parse(b.from) - Date.parse(a.to) : Date.parse(a.from) - Date.parse(b.to);
  return gap / DAY;
}

function isAmong([, event, of]: RegExpExecArray, passage: PreparedPassage): boolean {
  return [event, of].some((word) => word !== undefined && holdsLike(passage, stem(word)));
}

/** Whether a passage has a word or one that means nearly the same. */
function holdsLike({ unique }: PreparedPassage, word: string): boolean {
  return unique.has(word) || [...relatedWords(word).keys()].some((related) => unique.has(related));
}

function another(here: string, there: string): RuleFinding {
  return {
    rule: 'passage-occasion',
    verdict: 'another-occasion',
    differences: here === '' || there === '' ? [] : [{ kind: 'date', here, there }],
    sharedValues: [],
  };
}
