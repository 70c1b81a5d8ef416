import type { Verdict } from '../../lib/compare/comparison.ts';

/** Words of a quote that diverge from another account, and how that account stands to it. */
export type Divergence = { readonly words: string; readonly verdict: Verdict };

/** A stretch of a quote; `verdict` where it is one of the words that diverge. */
export type QuotePart = { readonly text: string; readonly verdict: Verdict | null };

type Stretch = { readonly start: number; readonly end: number; readonly verdict: Verdict };

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** True when `start..end` does not begin or end inside a word: "30" is not marked within "2030". */
function isWhole(text: string, start: number, end: number): boolean {
  const inside = (index: number): boolean =>
    WORD_CHARACTER.test(text.charAt(index - 1)) && WORD_CHARACTER.test(text.charAt(index));
  return !inside(start) && !inside(end);
}

function findAll(text: string, { words, verdict }: Divergence): readonly Stretch[] {
  const found: Stretch[] = [];
  if (words.trim() === '') return found;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (isWhole(text, start, end)) found.push({ start, end, verdict });
  }
  return found;
}

/**
 * Cuts a quote where the divergent words stand in it, verbatim. Joined again, the parts are the quote, unchanged.
 * Where stretches overlap the first in `divergences` keeps the words; words that do not stand in the quote mark nothing.
 */
export function markParts(quote: string, divergences: readonly Divergence[]): readonly QuotePart[] {
  const stretches: Stretch[] = [];
  for (const found of divergences.flatMap((divergence) => findAll(quote, divergence))) {
    if (stretches.every(({ start, end }) => found.end <= start || found.start >= end)) stretches.push(found);
  }
  const parts: QuotePart[] = [];
  let done = 0;
  for (const { start, end, verdict } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start > done) parts.push({ text: quote.slice(done, start), verdict: null });
    parts.push({ text: quote.slice(start, end), verdict });
    done = end;
  }
  if (done < quote.length) parts.push({ text: quote.slice(done), verdict: null });
  return parts;
}
