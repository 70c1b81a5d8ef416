import type { TimeReference } from '../../text/analysis.ts';
import { compareTimes } from '../../text/times/compare-times.ts';
import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { SHOWN_FROM } from '../thresholds.ts';
import { dayQuestion } from './day-question.ts';
import { sharedWords, wordsNear } from './near-words.ts';
import { oncePerPassage } from './once-per-passage.ts';
import { tensesDiffer } from './passage-occasion.ts';
import { subjectsDiffer } from './subjects.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';

/** "ISTANBUL, May 16 (EFE) –": the day of the report, not of what it tells. */
const DATELINE = /^[^.]{0,60}?\(\p{Lu}[\p{L} ]{1,20}\)\s*[–—-]/u;
/** "said on Friday": the day of the saying. */
const SAYING = /\b(?:said|says|told|announced|added|wrote|tweeted|reported)\b[^,.;]{0,25}$/iu;
/** More than this share of the words around a day has to be around the other, or each dates something else. */
const LEAST_SHARED = 0.5;

/** The one day each passage names for what it tells: the same, or another. */
export function daysRule(pair: PairInQuestion): RuleFinding | null {
  const { here, there } = pair;
  const [ours, theirs] = [daysOf(here), daysOf(there)];
  const shared = ours.filter((a) => theirs.some((b) => ['equal', 'overlap'].includes(compareTimes(a, b))));
  const sharedValues = shared.map((time) => time.text);
  const [a, b] = [ours[0], theirs[0]];
  const clear = ours.length === 1 && theirs.length === 1;
  if (
    a === undefined ||
    b === undefined ||
    !clear ||
    dayQuestion(here, a) !== dayQuestion(there, b) ||
    compareTimes(a, b) !== 'disjoint' ||
    isSameWeekday(a, b)
  )
    return sharedValues.length === 0
      ? null
      : { rule: 'days-agree', verdict: 'agrees', differences: [], sharedValues };
  const differences = [{ kind: 'date' as const, here: a.text, there: b.text }];
  if (tensesDiffer(pair))
    return { rule: 'passage-occasion', verdict: 'another-occasion', differences, sharedValues };
  const sure = pair.score >= SHOWN_FROM && dateOneThing(here, a, there, b);
  return sure
    ? { rule: 'days-conflict', verdict: 'conflicts', differences, sharedValues }
    : { rule: 'days-apart', verdict: 'differs', differences, sharedValues };
}

function dateOneThing(
  here: PreparedPassage,
  a: TimeReference,
  there: PreparedPassage,
  b: TimeReference,
): boolean {
  const [ours, theirs] = [around(here, a), around(there, b)];
  const fewer = Math.min(
    new Set(ours.map(({ stem }) => stem)).size,
    new Set(theirs.map(({ stem }) => stem)).size,
  );
  return sharedWords(ours, theirs) > LEAST_SHARED * fewer && !subjectsDiffer(here, a, there, b);
}

/** One weekday, told in articles of different days, may be read as that of two weeks. */
function isSameWeekday(a: TimeReference, b: TimeReference): boolean {
  return a.weekday !== null && a.weekday === b.weekday && !/\d/u.test(a.text + b.text);
}

function around(passage: PreparedPassage, time: TimeReference) {
  const { before, after } = wordsNear(passage, time);
  return [...before, ...after];
}

const daysOf = oncePerPassage((passage): readonly TimeReference[] => {
  const { text } = passage.analysis.passage;
  const from = DATELINE.exec(text)?.[0].length ?? 0;
  return passage.analysis.times.filter(
    (time) =>
      time.start >= from &&
      time.kind === 'date' &&
      time.precision === 'day' &&
      !SAYING.test(text.slice(0, time.start)),
  );
});
