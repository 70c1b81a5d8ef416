import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { isSameName } from '../../match/spelling-variants.ts';
import type { NameMention, Span } from '../../text/analysis.ts';
import { canonicalPlace } from '../../text/names/canonical-place.ts';

type Place = Pick<Span, 'start' | 'end'>;

/** Characters around a statement in which the names stand that it is about. */
const REACH = 60;
/** "OSTSTRAND, March 12 (NW) –", "LONDON —": where a report was written. */
const DATELINE = /^\p{Lu}{3,}[^–—-]{0,50}[–—-]\s/u;

/** "documents seen by the Herald", "told Reuters": who tells it. */
const TELLING = /\b(?:by|told|to|via)\s(?:the\s)?$/iu;

/** "two died in Porto": where something was so, not only where somebody met. */
const WITHIN = /\bin\s(?:the\s)?$/iu;

/**
 * Whether two statements are about different persons or places: the other passage knows none of the names near either, or
 * each is told of another place. Who says it, and where it was written, is not what it is about.
 */
export function subjectsDiffer(here: PreparedPassage, a: Place, there: PreparedPassage, b: Place): boolean {
  const [ours, theirs] = [namesNear(here, a), namesNear(there, b)];
  return (
    areStrange(ours, theirs, here, there) ||
    areStrange(within(here, ours), within(there, theirs), here, there)
  );
}

function areStrange(
  ours: readonly NameMention[],
  theirs: readonly NameMention[],
  here: PreparedPassage,
  there: PreparedPassage,
): boolean {
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((one) => isKnown(one, there)) && !theirs.some((one) => isKnown(one, here));
}

function within({ analysis }: PreparedPassage, names: readonly NameMention[]): readonly NameMention[] {
  return names.filter(({ start }) => WITHIN.test(analysis.passage.text.slice(0, start)));
}

function namesNear({ analysis }: PreparedPassage, place: Place): readonly NameMention[] {
  const dateline = DATELINE.exec(analysis.passage.text)?.[0].length ?? 0;
  return analysis.names.filter(
    (name) =>
      name.words.length > 0 &&
      name.start >= dateline &&
      name.end >= place.start - REACH &&
      name.start <= place.end + REACH &&
      !TELLING.test(analysis.passage.text.slice(0, name.start)) &&
      !analysis.attributions.some((said) => name.start < said.end && said.start < name.end),
  );
}

function isKnown(name: NameMention, { analysis }: PreparedPassage): boolean {
  return name.words.some((word) => analysis.tokens.some((token) => isSameWord(word, token.folded)));
}

function isSameWord(a: string, b: string): boolean {
  if (a === b || isSameName(a, b)) return true;
  const place = canonicalPlace(a);
  return place !== null && place === canonicalPlace(b);
}
