/** A word of a text; offsets are those of the text. */
export type QuoteWord = { readonly folded: string; readonly start: number; readonly end: number };

/** A stretch of words, first to last inclusive, and how many words were corrected to get there. */
export type Alignment = { readonly first: number; readonly last: number; readonly edits: number };

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’\-:/][\p{L}\p{N}\p{M}]+)*/gu;
/** Small words that editors add and drop without changing what a sentence says. */
const SMALL_WORDS = new Set('a an the that also of has have had'.split(' '));
/** Shorter words differ by a letter and mean something else ("not", "now"). */
const MIN_CORRECTED_LENGTH = 5;

/** The words of a text, lower-cased and without diacritics. */
export function quoteWords(text: string): readonly QuoteWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: match[0]
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/’/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** One letter changed, added, dropped or two swapped. */
function differsByOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Is the second word the first one with its spelling corrected? Never for figures, nor where the first letter changed. */
function isCorrection(a: string, b: string): boolean {
  return (
    a.length >= MIN_CORRECTED_LENGTH &&
    b.length >= MIN_CORRECTED_LENGTH &&
    a[0] === b[0] &&
    !/\p{N}/u.test(a + b) &&
    differsByOneLetter(a, b)
  );
}

/**
 * All stretches of `words` that are `wanted` with at most `maxEdits` corrections, not overlapping, fewest edits first
 * where they would overlap. Tried from every place where the first or second wanted word stands, so linear in practice.
 */
export function alignWords(
  words: readonly QuoteWord[],
  wanted: readonly QuoteWord[],
  maxEdits: number,
): readonly Alignment[] {
  if (wanted.length === 0) return [];
  const found: Alignment[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const alignment = alignFrom(words, wanted, first, maxEdits);
    if (alignment === null) continue;
    const previous = found.at(-1);
    if (previous === undefined || previous.last < alignment.first) found.push(alignment);
    else if (alignment.edits < previous.edits) found[found.length - 1] = alignment;
  }
  return found;
}

/** Walks both word lists side by side; greedy, as only single words may be corrected, added or dropped. */
function alignFrom(
  words: readonly QuoteWord[],
  wanted: readonly QuoteWord[],
  first: number,
  maxEdits: number,
): Alignment | null {
  let at = first;
  let edits = 0;
  for (let index = 0; index < wanted.length;) {
    const [here, there] = [words[at]?.folded, wanted[index]?.folded];
    if (here === undefined || there === undefined) return null;
    if (here === there) {
      at += 1;
      index += 1;
      continue;
    }
    edits += 1;
    if (edits > maxEdits) return null;
    if (isCorrection(there, here)) {
      at += 1;
      index += 1;
    } else if (SMALL_WORDS.has(here) && at > first) at += 1;
    else if (SMALL_WORDS.has(there)) index += 1;
    else return null;
  }
  return { first, last: at - 1, edits };
}
