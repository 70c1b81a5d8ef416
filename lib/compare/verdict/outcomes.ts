import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { fold } from '../../text/fold.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';
import { HARM, OPPOSITES, RESULT, type Opposite } from './opposites.ts';

/** A negation this many words before a statement turns it round. */
const NEGATION =
  /\b(?:not|no|never|nobody|none|neither|without|n't|cannot|hardly|yet to|refused to|failed to)(?:\W+\w+){0,2}\W*$/u;

/** What may be, should be or was asked for is no outcome. */
const UNREAL =
  /\b(?:unless|if|until|whether|should|would|could|may|might|must|proposed|possible|potential|wants?|demands?|calls? for|asks?|urged?|insist\w*|hope[sd]?|aim\w*)(?:\W+\w+){0,3}\W*$/u;

type Stated = { readonly side: 'yes' | 'no'; readonly text: string };

/** Opposite outcomes of one thing: adopted against rejected, nobody hurt against three hurt. */
export function outcomesRule({ here, there }: PairInQuestion): RuleFinding | null {
  for (const opposite of [...HARM, RESULT, ...OPPOSITES]) {
    const ours = statedIn(here, opposite);
    const theirs = statedIn(there, opposite);
    if (ours === null || theirs === null || ours.side === theirs.side) continue;
    return {
      rule: `outcome-conflict: ${opposite.name}`,
      verdict: 'conflicts',
      differences: [{ kind: 'outcome', here: ours.text, there: theirs.text }],
      sharedValues: [],
    };
  }
  return null;
}

/** Which side a passage states; `null` for none or both, for then it cannot be told of what. */
function statedIn(passage: PreparedPassage, opposite: Opposite): Stated | null {
  const text = fold(passage.analysis.passage.text);
  const no = opposite.no.exec(text);
  const yes = opposite.yes.exec(no === null ? text : text.replace(no[0], ' '.repeat(no[0].length)));
  if (no !== null && yes !== null) return null;
  const found = no ?? yes;
  if (found === null) return null;
  if (UNREAL.test(text.slice(0, found.index))) return null;
  const negated = NEGATION.test(text.slice(0, found.index));
  const side = (no !== null) === negated ? 'yes' : 'no';
  return { side, text: wordsAt(passage, text, found) };
}

/** The words as printed; folding may change lengths, then the folded ones do. */
function wordsAt(passage: PreparedPassage, folded: string, found: RegExpExecArray): string {
  const printed = passage.analysis.passage.text;
  if (printed.length !== folded.length) return found[0];
  return printed.slice(found.index, found.index + found[0].length);
}
