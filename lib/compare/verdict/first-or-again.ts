import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { relatedWords } from '../../match/relations/related-words.ts';
import type { Quantity } from '../../text/analysis.ts';
import { sharedNear } from './near-words.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';

/** "the first strike since 1998", "the first in seven years": none in between. */
const FIRST_SINCE =
  /^\s*[^.;,]{0,40}\b(?:since|(?:in|for) (?:\p{L}+ ){0,2}(?:years|decades|months|a decade|a year))\b/u;
/** "the second strike this year": one shortly before. */
const AGAIN =
  /^\s*[^.;,]{0,40}\b(?:this (?:year|month|week|season|summer|winter)|in (?:\p{L}+ )?(?:days|weeks|months)|within)\b/u;

/** The first of its kind for long, against the second or third within a short time. */
export function firstOrAgainRule({ here, there }: PairInQuestion): RuleFinding | null {
  return contradiction(here, there, false) ?? contradiction(there, here, true);
}

function contradiction(one: PreparedPassage, other: PreparedPassage, turned: boolean): RuleFinding | null {
  const first = ordinals(one, FIRST_SINCE).find((ordinal) => ordinal.value === 1);
  const again = ordinals(other, AGAIN).find((ordinal) => ordinal.value > 1);
  if (first === undefined || again === undefined || !isSameKind(first.counts, again.counts)) return null;
  const [here, there] = turned ? [again, first] : [first, again];
  const words = (ordinal: Quantity, passage: PreparedPassage): string =>
    `${ordinal.text}${/^\s+\p{L}+/u.exec(passage.analysis.passage.text.slice(ordinal.end))?.[0] ?? ''}`;
  const [hereIn, thereIn] = turned ? [other, one] : [one, other];
  return {
    rule: 'first-or-again-conflict',
    verdict: 'conflicts',
    differences: [{ kind: 'number', here: words(here, hereIn), there: words(there, thereIn) }],
    sharedValues: [],
    frame: { kind: 'outcome', ...sharedNear(hereIn, here, thereIn, there), named: false, alone: true },
  };
}

function ordinals({ analysis }: PreparedPassage, followed: RegExp): readonly Quantity[] {
  return analysis.quantities.filter(
    ({ unit, end }) => unit === 'ordinal' && followed.test(analysis.passage.text.slice(end)),
  );
}

function isSameKind(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a === b || relatedWords(a).has(b));
}
