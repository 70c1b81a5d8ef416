import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Quantity } from '../../text/analysis.ts';
import { readText } from './read-text.ts';

/** "3 million euros a year", "40 tonnes per day". */
const PER =
  /^(?: \p{L}+){0,2} (?:(?:a|an|per|each|every) (hour|day|night|week|month|quarter|season|year|person|head|share|household|tonne|litre)\b|(hourly|daily|weekly|monthly|yearly|annually)\b)/u;
const PER_NOUN: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
};
/** "In the first quarter", "in the first half", "in 2024": stretches of which one may hold the other. */
const STRETCH =
  /\b(?:(?:first|second|third|fourth|final|last) (?:quarter|half)|half[- ]year|full[- ]year|(?:three|six|nine|twelve) months|q[1-4]|h[12]|(?:in|for|during) (?:19|20)\d\d)\b/u;
const SERIOUS = /\b(?:serious|severe|critical|grave)(?:ly)?\b/u;
const SLIGHT = /\b(?:slight|light|minor)(?:ly)?\b/u;
/** "Four years before", "before the war": a time that lies before what is reported. */
const EARLIER =
  /\b(?:(?:years?|months?|decades?) (?:before|earlier|previously)|(?:before|prior to) (?:the|its) (?:war|crisis|pandemic|merger|invasion|conflict|quake|storm|fire)|used to|formerly|previously|back then)\b/u;
/** So far from a figure such words are its own. */
const REACH = 40;
const STATEMENT_END = /[,;:()–—]|\b(?:and|while|but|whereas)\b/u;

/** Whether two figures hold for unlike stretches, rates, times or degrees: a year and a quarter, a day, before, seriously. */
export function scopesDiffer(
  a: Quantity,
  here: PreparedPassage,
  b: Quantity,
  there: PreparedPassage,
): boolean {
  const [ours, theirs] = [scopeOf(a, here), scopeOf(b, there)];
  if (ours.stretch !== null && theirs.stretch !== null && ours.stretch !== theirs.stretch) return true;
  return ours.per !== theirs.per || ours.degree !== theirs.degree || ours.isEarlier !== theirs.isEarlier;
}

function scopeOf(figure: Quantity, passage: PreparedPassage) {
  const { text } = readText(passage);
  const after = text.slice(figure.end);
  const per = PER.exec(after);
  const word = per?.[1] ?? per?.[2] ?? null;
  const before =
    text
      .slice(Math.max(0, figure.start - REACH), figure.start)
      .split(STATEMENT_END)
      .at(-1) ?? '';
  const own = `${before} ${after.split(STATEMENT_END)[0]?.slice(0, REACH) ?? ''}`;
  return {
    per: word === null ? null : (PER_NOUN[word] ?? word),
    stretch: STRETCH.exec(text)?.[0] ?? null,
    degree: SERIOUS.test(own) ? 'serious' : SLIGHT.test(own) ? 'slight' : null,
    isEarlier: EARLIER.test(text),
  };
}
