import type { PassageAnalysis } from './analysis.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

const outcome = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).map((word) => stem(fold(word))));

/**
 * Outcomes that exclude each other for the same subject, as sets of stems. Short and made by hand: only verbs and states
 * that report how something came out. Left out on purpose are pairs that both hold of one event at different times
 * (begin and end, arrive and leave, arrest and release).
 */
export const OPPOSITE_OUTCOMES: readonly (readonly [one: ReadonlySet<string>, other: ReadonlySet<string>])[] =
  [
    [
      outcome('agreed agree accepted accept approved approve adopted adopt passed endorsed ratified'),
      outcome('rejected reject refused refuse blocked block vetoed veto dismissed declined scrapped'),
    ],
    [outcome('succeeded succeed successful'), outcome('failed fail collapsed unsuccessful')],
    [outcome('passed pass'), outcome('failed fail flunked')],
    [outcome('won win victorious victory'), outcome('lost lose defeated defeat')],
    [
      outcome(
        'rose rise rises risen increased increase climbed grew jumped surged gained strengthened soared',
      ),
      outcome(
        'fell fall falls fallen decreased decrease dropped drop slipped shrank sank plunged weakened slumped',
      ),
    ],
    [outcome('raised raise'), outcome('cut cuts lowered lower slashed')],
    [
      outcome('survived survive survivors alive unharmed unhurt'),
      outcome('died die killed kill dead drowned perished fatalities fatality deaths'),
    ],
    [outcome('open opened reopened'), outcome('closed shut shuttered')],
    [outcome('confirmed confirm'), outcome('denied deny denies')],
    [outcome('convicted guilty'), outcome('acquitted cleared innocent')],
    [
      outcome('allowed permitted legalised legalized'),
      outcome('banned barred prohibited forbidden outlawed'),
    ],
    [outcome('lifted eased'), outcome('imposed tightened extended')],
    [outcome('present attended'), outcome('absent skipped boycotted')],
    [outcome('kept remained retained'), outcome('abandoned withdrew scrapped')],
    [outcome('worked functioned'), outcome('malfunctioned failed')],
  ];

/** The words of two passages that report opposite outcomes, as each passage prints them. */
export type OppositeOutcome = { readonly here: string; readonly there: string };

/**
 * Finds a pair of outcomes of which both cannot hold, when the two passages speak of the same subject (which is for the
 * caller to know). A negation turns an outcome round: "no one was killed" stands against "two were killed". A passage
 * that reports both sides of a pair ("one won, the other lost") tells nothing.
 */
export function oppositeOutcome(a: PassageAnalysis, b: PassageAnalysis): OppositeOutcome | null {
  for (const [one, other] of OPPOSITE_OUTCOMES) {
    const here = readSide(a, one, other);
    const there = readSide(b, one, other);
    if (here === null || there === null || here.side === there.side) continue;
    return { here: here.word, there: there.word };
  }
  return null;
}

function readSide(
  analysis: PassageAnalysis,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): { readonly side: boolean; readonly word: string } | null {
  let found: { side: boolean; word: string } | null = null;
  for (const token of analysis.tokens) {
    const first = one.has(token.stem);
    if (first === other.has(token.stem)) continue;
    const negation = analysis.negations.find(
      ({ start, end, scope }) =>
        (end <= token.start && scope.includes(token.stem)) || (start <= token.start && token.end <= end),
    );
    const turned = negation !== undefined && negation.end <= token.start;
    // "failed to agree": the failure is the negation of the agreement, told once.
    if (negation !== undefined && !turned) continue;
    const side = first !== turned;
    if (found !== null && found.side !== side) return null;
    const start = turned && negation !== undefined ? negation.start : token.start;
    found ??= { side, word: analysis.passage.text.slice(start, token.end) };
  }
  return found;
}
