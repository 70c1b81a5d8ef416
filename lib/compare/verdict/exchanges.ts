import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Quantity } from '../../text/analysis.ts';
import { fold } from '../../text/fold.ts';
import { sharedNear } from './near-words.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';

const EXCHANGE = /\b(?:exchang\w+|swap\w*|trade[ds]?)\b/u;
/** Words by which both sides give the same. */
const MUTUAL = /\b(?:mutual\w*|each|apiece|reciprocal\w*|from (?:both|either) sides?|for every)\b/u;

/** "1,000 for 100" of an exchange against "a mutual exchange of 1,000": the sides cannot give both. */
export function exchangesRule({ here, there }: PairInQuestion): RuleFinding | null {
  const [ours, theirs] = [ratioOf(here), ratioOf(there)];
  if ((ours === null) === (theirs === null)) return null;
  const ratio = ours ?? theirs;
  const other = ours === null ? here : there;
  const mutual = mutualCount(other);
  if (ratio === null || mutual === null) return null;
  const odd = ratio.find((side) => side.value !== mutual.value);
  if (odd === undefined)
    return { rule: 'figures-agree', verdict: 'agrees', differences: [], sharedValues: [mutual.text] };
  const [ourPlace, theirPlace] = ours === null ? [mutual, ratio[0]] : [ratio[0], mutual];
  const printed = printedRatio(ours === null ? there : here, ratio);
  return {
    rule: 'figures-conflict',
    verdict: 'conflicts',
    differences: [
      {
        kind: 'number',
        here: ours === null ? mutual.text : printed,
        there: ours === null ? printed : mutual.text,
      },
    ],
    sharedValues: [],
    frame: { kind: 'figure', ...sharedNear(here, ourPlace, there, theirPlace), named: true, alone: true },
  };
}

function ratioOf({ analysis }: PreparedPassage): readonly [Quantity, Quantity] | null {
  const [first, second, ...more] = analysis.quantities.filter(({ unit }) => unit === 'exchange');
  return first === undefined || second === undefined || more.length > 0 ? null : [first, second];
}

function printedRatio({ analysis }: PreparedPassage, [first, second]: readonly [Quantity, Quantity]): string {
  return analysis.passage.text.slice(first.start, second.end);
}

/** The count of a passage that says that both sides exchange the same; `null` when it gives none or several. */
function mutualCount({ analysis }: PreparedPassage): Quantity | null {
  const text = fold(analysis.passage.text);
  if (!EXCHANGE.test(text) || !MUTUAL.test(text)) return null;
  const counts = analysis.quantities.filter(({ unit, counts: noun }) => unit === null && noun !== null);
  const [first] = counts;
  return first !== undefined && counts.every(({ value }) => value === first.value) ? first : null;
}
