import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { relatedWords } from '../../match/relations/related-words.ts';
import type { Span, Token } from '../../text/analysis.ts';

type Place = Pick<Span, 'start' | 'end'>;

/** Words on either side of a stretch that tell what it is about. */
const REACH = 6;
/** What lies behind these marks is another statement. */
const STATEMENT_END = /[;:]|[.!?]["”’]?\s|\s[–—-]\s/gu;

/** Content words before and after a stretch, within its statement, nearest last and first. Numbers left out. */
export function wordsNear(
  passage: PreparedPassage,
  place: Place,
  reach = REACH,
): { readonly before: readonly Token[]; readonly after: readonly Token[] } {
  const [from, to] = statementAround(passage.analysis.passage.text, place);
  const words = passage.tokens.filter(
    (token) => token.kind === 'word' && token.start >= from && token.end <= to,
  );
  return {
    before: words.filter((token) => token.end <= place.start).slice(-reach),
    after: words.filter((token) => token.start >= place.end).slice(0, reach),
  };
}

function statementAround(text: string, place: Place): readonly [from: number, to: number] {
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(STATEMENT_END)) {
    if (index + mark.length <= place.start) from = index + mark.length;
    else if (index >= place.end) return [from, index];
  }
  return [from, text.length];
}

/** Words near two stretches that both have: how many, and which share of the fewer that is. */
export function sharedNear(
  here: PreparedPassage,
  a: Place,
  there: PreparedPassage,
  b: Place,
): { readonly shared: number; readonly share: number } {
  const [ours, theirs] = [allNear(here, a), allNear(there, b)];
  const shared = sharedWords(ours, theirs);
  const fewer = Math.min(countStems(ours), countStems(theirs));
  return { shared, share: fewer === 0 ? 0 : Math.min(1, shared / fewer) };
}

function allNear(passage: PreparedPassage, place: Place): readonly Token[] {
  const { before, after } = wordsNear(passage, place);
  return [...before, ...after];
}

function countStems(words: readonly Token[]): number {
  return new Set(words.map((token) => token.stem)).size;
}

/** How many of the words are among the others, related ones counted in part; each once. */
export function sharedWords(words: readonly Token[], others: readonly Token[]): number {
  const stems = new Set(others.map((token) => token.stem));
  let shared = 0;
  for (const stem of new Set(words.map((token) => token.stem))) {
    if (stems.has(stem)) shared += 1;
    else shared += strongest(stem, stems);
  }
  return shared;
}

function strongest(stem: string, stems: ReadonlySet<string>): number {
  let best = 0;
  for (const [other, strength] of relatedWords(stem))
    if (strength > best && stems.has(other)) best = strength;
  return best;
}
