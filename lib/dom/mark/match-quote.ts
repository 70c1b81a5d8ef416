import { type QuoteWord, alignWords, quoteWords } from './align-words.ts';

/** A passage remembered by its words and what stood around it. */
export type Quote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
};

/** A place in a text, and how well it fits the quote: 1 is the same words between the same neighbours. */
export type QuoteMatch = { readonly start: number; readonly end: number; readonly score: number };

/** Characters remembered on each side: two or three words tell repeated sentences apart, as in Hypothesis. */
const CONTEXT_LENGTH = 32;

/** The quote counts for more than both its sides: neighbours change when an article is updated. */
const QUOTE_WEIGHT = 50;
const SIDE_WEIGHT = 20;
/** Only breaks ties between repeated sentences in a text that did not move. */
const POSITION_WEIGHT = 2;

/** Same words between strangers score 0.54, a corrected word between the same neighbours about 0.97. */
const MIN_SCORE = 0.5;
/** A second-best place this close means that it cannot be told which one is meant. */
const MIN_MARGIN = 0.1;
/** Share of the quote's words that may have been corrected. */
const MAX_EDITS = 0.12;

/** Remembers the stretch [start, end) of a text. */
export function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
  };
}

/** Share of `expected` that `actual` has in common with it, counted from the end that touches the quote. */
function commonSide(expected: string, actual: string, fromEnd: boolean): number {
  const fold = (text: string): string => {
    const folded = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return fromEnd ? [...folded].toReversed().join('') : folded;
  };
  const [wanted, found] = [fold(expected), fold(actual)];
  if (wanted === '') return found === '' ? 1 : 0;
  let length = 0;
  while (length < wanted.length && wanted[length] === found[length]) length += 1;
  return length / wanted.length;
}

function scoreAt(text: string, quote: Quote, start: number, end: number, likeness: number): number {
  const before = commonSide(quote.prefix, text.slice(Math.max(0, start - CONTEXT_LENGTH), start), true);
  const after = commonSide(quote.suffix, text.slice(end, end + CONTEXT_LENGTH), false);
  const nearness = 1 - Math.min(1, Math.abs(start - quote.start) / Math.max(1, text.length));
  const total = QUOTE_WEIGHT * likeness + SIDE_WEIGHT * (before + after) + POSITION_WEIGHT * nearness;
  return total / (QUOTE_WEIGHT + 2 * SIDE_WEIGHT + POSITION_WEIGHT);
}

function candidates(text: string, words: readonly QuoteWord[], quote: Quote): readonly QuoteMatch[] {
  const wanted = quoteWords(quote.exact);
  const matches: QuoteMatch[] = [];
  for (const { first, last, edits } of alignWords(words, wanted, Math.floor(wanted.length * MAX_EDITS))) {
    const [from, to] = [words[first], words[last]];
    const [head, tail] = [wanted[0], wanted.at(-1)];
    if (from === undefined || to === undefined || head === undefined || tail === undefined) continue;
    // Quotation marks and full stops around the words belong to the passage when they are there.
    const start = sameEnd(text, from.start - head.start, from.start, quote.exact.slice(0, head.start));
    const rest = quote.exact.slice(tail.end);
    const end = text.startsWith(rest, to.end) ? to.end + rest.length : to.end;
    matches.push({ start, end, score: scoreAt(text, quote, start, end, 1 - edits / wanted.length) });
  }
  return matches.toSorted((a, b) => b.score - a.score);
}

function sameEnd(text: string, wide: number, narrow: number, lead: string): number {
  return wide >= 0 && text.slice(wide, narrow) === lead ? wide : narrow;
}

/**
 * Finds the one place in a changed text where a quote still stands; `null` when there is none, or when two places fit
 * about as well. Spelling may have been corrected; a sentence whose numbers, names or other words were exchanged is a
 * lookalike and never taken.
 * @param words `quoteWords(text)`, computed once for all quotes
 */
export function matchQuote(text: string, words: readonly QuoteWord[], quote: Quote): QuoteMatch | null {
  const [best, second] = candidates(text, words, quote);
  if (best === undefined || best.score < MIN_SCORE) return null;
  return second !== undefined && best.score - second.score < MIN_MARGIN ? null : best;
}
