import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Quantity } from '../../text/analysis.ts';
import { sharedWords, wordsNear } from './near-words.ts';
import { readText } from './read-text.ts';

const DETERMINER = '(?:(?:the|its|their|his|her|those|these) )?';
/** Of "three of the seven", seven is the whole. */
const OF_WHOLE = new RegExp(
  String.raw`(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|most|none|all|half)) of ${DETERMINER}$`,
  'u',
);
const WHOLE_BEHIND = new RegExp(String.raw`^ of ${DETERMINER}$`, 'u');
/** From this share of the fewer words on, what is said of two groups is the same. */
const SAID_ALIKE = 0.9;

/** Whether a figure only says of how many another is a part. */
export function isToldAsWhole({ start }: Quantity, passage: PreparedPassage): boolean {
  return OF_WHOLE.test(readText(passage).text.slice(0, start));
}

/**
 * Whether two counts may be two groups of one whole of which different things are said: "four of the six voted for the
 * cut", "two of the six wanted to wait".
 */
export function areGroupsOfOneWhole(
  a: Quantity,
  here: PreparedPassage,
  b: Quantity,
  there: PreparedPassage,
): boolean {
  if (a.unit !== null) return false;
  const [ours, theirs] = [wholeOf(a, here), wholeOf(b, there)];
  const whole = ours ?? theirs;
  if (whole === null || (ours !== null && theirs !== null && ours.value !== theirs.value)) return false;
  if (a.value + b.value > whole.value) return false;
  const [said, answered] = [saidOf(a, ours, here), saidOf(b, theirs, there)];
  const fewer = Math.min(
    new Set(said.map(({ stem }) => stem)).size,
    new Set(answered.map(({ stem }) => stem)).size,
  );
  return sharedWords(said, answered) < SAID_ALIKE * fewer;
}

function wholeOf(part: Quantity, passage: PreparedPassage): Quantity | null {
  const { text } = readText(passage);
  const behind = passage.analysis.quantities.find(
    ({ start }) => start > part.end && WHOLE_BEHIND.test(text.slice(part.end, start)),
  );
  return behind ?? null;
}

/** The words behind a group, without the noun that it counts. */
function saidOf(part: Quantity, whole: Quantity | null, passage: PreparedPassage) {
  const { start, end } = part;
  const noun = whole?.counts ?? part.counts;
  return wordsNear(passage, { start, end: whole?.end ?? end }).after.filter(({ stem }) => stem !== noun);
}
