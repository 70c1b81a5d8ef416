import type { Span, Token } from '../../text/analysis.ts';
import { fold } from '../../text/fold.ts';
import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { sharedWords, wordsNear } from './near-words.ts';
import type { PairInQuestion } from './ruling.ts';

/** Parties that news lets speak against each other; one alternative of the pattern is one party. */
const PARTIES: readonly RegExp[] = [
  /\b(?:organi[sz]ers?|protesters|demonstrators|activists|campaigners)\b/u,
  /\b(?:police|authorities|coastguard|officials|government|ministry|minister)\b/u,
  /\b(?:unions?|guild|workers|staff|employees)\b/u,
  /\b(?:company|operator|management|employers?|firm|manufacturer)\b/u,
  /\b(?:opposition|critics|challenger|rebels)\b/u,
];
/** Words by which a figure or an outcome is somebody's claim, or what somebody did of his own. */
const CLAIM =
  /\b(?:say|says|said|claim\w*|according to|insist\w*|put the|estimat\w*|report\w*|counted|told|disput\w*|den(?:y|ies|ied)|demand\w*|offer\w*|accept\w*|reject\w*|want\w*|fum(?:es|ed)|argu(?:es|ed)|complain\w*|insist\w*)\b/gu;
/** Characters before a claim, or behind "according to", in which the one who makes it is named. */
const CLAIMANT = 24;
/** Words by which somebody expects or asks; the ones who do stand before them. */
const STANCE =
  /\b(?:expect|forecast|predict|project|estimat|reckon|demand|want|seek|ask|call|offer|propos|hop|aim)\w*/u;
/** So far before such a word those who do it stand. */
const SUBJECT = 6;
const PRONOUN = /\b(?:he|she|they|it|his|her|their|its|we|i)\b/u;

/** Whether the two passages give the word to two different parties: what each claims is no conflict of reports. */
export function areOpposedClaims({ here, there }: PairInQuestion): boolean {
  const [ours, theirs] = [partiesOf(here), partiesOf(there)];
  return ours.size > 0 && theirs.size > 0 && [...ours].every((party) => !theirs.has(party));
}

/** Whether two others expect, ask for or offer the two figures: each may. */
export function parallelExpectations(
  here: PreparedPassage,
  a: Span,
  there: PreparedPassage,
  b: Span,
): boolean {
  const [ours, theirs] = [subjectOf(here, a), subjectOf(there, b)];
  return ours.length > 0 && theirs.length > 0 && sharedWords(ours, theirs) === 0;
}

function subjectOf(passage: PreparedPassage, figure: Span): readonly Token[] {
  const found = STANCE.exec(fold(passage.analysis.passage.text));
  if (found === null || found.index > figure.start) return [];
  const place = { start: found.index, end: found.index + found[0].length };
  const { before } = wordsNear(passage, place, SUBJECT);
  // Whom a pronoun stands for is not known: it may be the other passage's.
  return PRONOUN.test(fold(passage.analysis.passage.text.slice(0, found.index))) ? [] : before;
}

function partiesOf(passage: PreparedPassage): ReadonlySet<number> {
  const text = fold(passage.analysis.passage.text);
  const told = [...text.matchAll(CLAIM)].map(({ 0: verb, index }) =>
    verb.startsWith('according')
      ? text.slice(index + verb.length, index + verb.length + CLAIMANT)
      : text.slice(Math.max(0, index - CLAIMANT), index),
  );
  return new Set(PARTIES.flatMap((party, index) => (told.some((words) => party.test(words)) ? [index] : [])));
}
