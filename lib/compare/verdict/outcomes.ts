import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Span, Token } from '../../text/analysis.ts';
import { fold } from '../../text/fold.ts';
import { countedObject, countedSubject } from './counted-groups.ts';
import { sharedWords, wordsNear } from './near-words.ts';
import { oncePerPassage } from './once-per-passage.ts';
import type { Frame, PairInQuestion, RuleFinding } from './ruling.ts';
import { HARM, OPPOSITES, type Opposite } from './opposites.ts';
import { subjectsDiffer } from './subjects.ts';

/** A negation this many words before, with no mark between, a statement turns it round. */
const NEGATION =
  /\b(?:not|no|never|nobody|none|neither|without|n't|cannot|hardly|yet to|refused to|failed to)(?: (?!and\b|but\b)\w+){0,4}\W*$/u;

/** What may be, should be or was asked for is no outcome. */
const UNREAL =
  /\b(?:unless|if|until|whether|should|would|could|may|might|must|proposed|possible|potential|wants?|demands?|calls? for|asks?|urged?|insist\w*|hope[sd]?|aim\w*|expected to|likely to|tr(?:y|ies|ied) to|vow\w*|threaten\w*)(?:\W+\w+){0,3}\W*$/u;

/** Shared words, related ones counted in part, from which two outcomes are outcomes of one thing. */
const LEAST_SHARED = 0.6;
/** With fewer words around it harm is told of nothing in particular. */
const LEAST_TELLING = 2;
/** Words that tell what an outcome is of stand so near. */
const REACH = 6;

type Stated = {
  readonly side: 'yes' | 'no';
  readonly place: Span;
  readonly captured: string | undefined;
};

const ALL: readonly Opposite[] = [...HARM, ...OPPOSITES];

/** Opposite outcomes of one thing: adopted against rejected, nobody hurt against three hurt. */
export function outcomesRule({ here, there }: PairInQuestion): RuleFinding | null {
  const theirStatements = outcomesOf(there);
  for (const [opposite, ours] of outcomesOf(here)) {
    const theirs = theirStatements.get(opposite);
    if (theirs === undefined || ours.side === theirs.side) continue;
    if (ours.captured !== theirs.captured || !isOfOneThing(opposite, here, ours, there, theirs)) continue;
    return {
      rule: `outcome-conflict: ${opposite.name}`,
      verdict: 'conflicts',
      differences: [{ kind: 'outcome', here: ours.place.text, there: theirs.place.text }],
      sharedValues: [],
      frame: frameOf(opposite, here, ours, there, theirs),
    };
  }
  return null;
}

function isOfOneThing(
  opposite: Opposite,
  here: PreparedPassage,
  ours: Stated,
  there: PreparedPassage,
  theirs: Stated,
): boolean {
  if (subjectsDiffer(here, ours.place, there, theirs.place)) return false;
  if (!HARM.includes(opposite) && groupsDiffer(opposite, here, ours, there, theirs)) return false;
  const [a, b] = [aboutWords(opposite, here, ours), aboutWords(opposite, there, theirs)];
  if (ordinalsDiffer(here, a, there, b)) return false;
  // "Nobody was hurt": of the event that the article tells.
  if (HARM.includes(opposite) && Math.min(a.length, b.length) < LEAST_TELLING) return true;
  return sharedWords(a, b) >= LEAST_SHARED;
}

/** "The council approved it", "fourteen councillors voted against": of some, or of others, anything may be said. */
function groupsDiffer(
  { byAmount = false }: Opposite,
  here: PreparedPassage,
  ours: Stated,
  there: PreparedPassage,
  theirs: Stated,
): boolean {
  const [a, b] = [countedSubject(here, ours.place), countedSubject(there, theirs.place)];
  if (a?.value !== b?.value) return true;
  return !byAmount && countedObject(here, ours.place)?.value !== countedObject(there, theirs.place)?.value;
}

function frameOf(
  opposite: Opposite,
  here: PreparedPassage,
  ours: Stated,
  there: PreparedPassage,
  theirs: Stated,
): Frame {
  const [a, b] = [aboutWords(opposite, here, ours), aboutWords(opposite, there, theirs)];
  const shared = sharedWords(a, b);
  const fewer = Math.min(a.length, b.length);
  return {
    kind: 'outcome',
    shared,
    share: fewer === 0 ? 0 : Math.min(1, shared / fewer),
    named: false,
    alone: true,
  };
}

function aboutWords({ about }: Opposite, passage: PreparedPassage, { place }: Stated): readonly Token[] {
  const { before, after } = wordsNear(passage, place, REACH);
  const inside = passage.tokens.filter(({ start, end }) => start >= place.start && end <= place.end);
  if (about === 'either') return [...before, ...inside.slice(0, -1), ...after];
  const passive = /\b(?:was|were|is|are|been|be|being)\W+$/u.test(
    fold(passage.analysis.passage.text.slice(0, place.start)),
  );
  const [first, second] = about === 'subject' || passive ? [before, after] : [after, before];
  return first.length > 0 ? first : second;
}

/** "its first trial" is another trial than one that is not called the first. */
function ordinalsDiffer(
  here: PreparedPassage,
  a: readonly Token[],
  there: PreparedPassage,
  b: readonly Token[],
): boolean {
  const ordinals = ({ analysis }: PreparedPassage, near: readonly Token[]) =>
    analysis.quantities.flatMap(({ unit, counts, value }) =>
      unit === 'ordinal' && near.some((token) => token.stem === counts) ? [`${value} ${counts ?? ''}`] : [],
    );
  return ordinals(here, a).join() !== ordinals(there, b).join();
}

/** What a passage states of each pair of opposites. */
const outcomesOf = oncePerPassage((passage): ReadonlyMap<Opposite, Stated> => {
  const outcomes = new Map<Opposite, Stated>();
  const text = fold(passage.analysis.passage.text);
  for (const opposite of ALL) {
    const stated = statedIn(passage, text, opposite);
    if (stated !== null) outcomes.set(opposite, stated);
  }
  return outcomes;
});

/** Which side a passage (`text`: folded) states; `null` for none or both, for then it cannot be told of what. */
function statedIn(passage: PreparedPassage, text: string, opposite: Opposite): Stated | null {
  const no = opposite.no.exec(text);
  const yes = opposite.yes.exec(no === null ? text : text.replace(no[0], ' '.repeat(no[0].length)));
  if (no !== null && yes !== null) return null;
  const found = no ?? yes;
  if (found === null || opposite.needs?.test(text) === false) return null;
  const before = text.slice(0, found.index);
  if (UNREAL.test(before)) return null;
  const side = (no !== null) === NEGATION.test(before) ? 'yes' : 'no';
  const [start, end] = [found.index, found.index + found[0].length];
  // Folding may change lengths; then the folded words have to do.
  const printed = passage.analysis.passage.text;
  const words = printed.length === text.length ? printed.slice(start, end) : found[0];
  return { side, place: { start, end, text: words }, captured: found[1] };
}
