import { fold } from '../../text/fold.ts';
import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { PairInQuestion } from './ruling.ts';

/** Parties that news lets speak against each other; one alternative of the pattern is one party. */
const PARTIES: readonly RegExp[] = [
  /\b(?:organi[sz]ers?|protesters|demonstrators|activists|campaigners)\b/u,
  /\b(?:police|authorities|coastguard|officials|government|ministry|minister)\b/u,
  /\b(?:unions?|guild|workers|staff|employees)\b/u,
  /\b(?:company|operator|management|employers?|firm|manufacturer)\b/u,
  /\b(?:opposition|critics|challenger|rebels)\b/u,
];
/** Words by which a figure or an outcome is somebody's claim. */
const CLAIM =
  /\b(?:say|says|said|claim\w*|according to|insist\w*|put the|estimat\w*|report\w*|counted|told|disput\w*|den(?:y|ies|ied))\b/u;

/** Whether the two passages give the word to two different parties: what each claims is no conflict of reports. */
export function areOpposedClaims({ here, there }: PairInQuestion): boolean {
  const [ours, theirs] = [partiesOf(here), partiesOf(there)];
  return ours.size > 0 && theirs.size > 0 && [...ours].every((party) => !theirs.has(party));
}

function partiesOf(passage: PreparedPassage): ReadonlySet<number> {
  const text = fold(passage.analysis.passage.text);
  if (!CLAIM.test(text)) return new Set();
  return new Set(PARTIES.flatMap((party, index) => (party.test(text) ? [index] : [])));
}
