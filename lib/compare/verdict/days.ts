import type { TimeReference } from '../../text/analysis.ts';
import { compareTimes } from '../../text/times/compare-times.ts';
import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { SHOWN_FROM } from '../thresholds.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';

/** "ISTANBUL, May 16 (EFE) –": the day of the report, not of what it tells. */
const DATELINE = /^[^.]{0,60}?\(\p{Lu}[\p{L} ]{1,20}\)\s*[–—-]/u;
/** "said on Friday": the day of the saying. */
const SAYING = /\b(?:said|says|told|announced|added|wrote|tweeted|reported)\b[^,.;]{0,25}$/iu;

/** The one day each passage names for what it tells: the same, or another. */
export function daysRule({ here, there, score }: PairInQuestion): RuleFinding | null {
  const [ours, theirs] = [daysOf(here), daysOf(there)];
  const shared = ours.filter((a) => theirs.some((b) => ['equal', 'overlap'].includes(compareTimes(a, b))));
  const sharedValues = shared.map((time) => time.text);
  const [a, b] = [ours[0], theirs[0]];
  const clear = ours.length === 1 && theirs.length === 1 && score >= SHOWN_FROM;
  if (a === undefined || b === undefined || !clear || compareTimes(a, b) !== 'disjoint')
    return sharedValues.length === 0
      ? null
      : { rule: 'days-agree', verdict: 'agrees', differences: [], sharedValues };
  return {
    rule: 'days-conflict',
    verdict: 'conflicts',
    differences: [{ kind: 'date', here: a.text, there: b.text }],
    sharedValues,
  };
}

function daysOf(passage: PreparedPassage): readonly TimeReference[] {
  const { text } = passage.analysis.passage;
  const from = DATELINE.exec(text)?.[0].length ?? 0;
  return passage.analysis.times.filter(
    (time) =>
      time.start >= from &&
      time.kind === 'date' &&
      time.precision === 'day' &&
      !SAYING.test(text.slice(0, time.start)),
  );
}
