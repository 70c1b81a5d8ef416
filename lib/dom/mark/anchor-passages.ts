import type { Passage } from '../../text/article.ts';
import { quoteWords } from './align-words.ts';
import { type Quote, matchQuote, quoteOf } from './match-quote.ts';
import type { Slices } from '../run-slices.ts';
import { type TextMap, isLive, rangeOf, slicesOf } from '../read/text-map.ts';

/** A passage and the live ranges it covers on the page, in reading order. */
export type AnchoredPassage = { readonly id: string; readonly ranges: readonly Range[] };

/** `lost`: ids of passages that are not found on the page any more. */
export type Anchoring = { readonly anchored: readonly AnchoredPassage[]; readonly lost: readonly string[] };

const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

function foldSpace(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/gu, ' ');
}

/**
 * Live ranges of the stretch [start, end) of the text, or `null` when the page no longer says these words there.
 */
function rangesAt(map: TextMap, start: number, end: number): readonly Range[] | null {
  const slices = slicesOf(map, start, end);
  if (slices.length === 0 || !slices.every(isLive)) return null;
  const ranges = slices.map(rangeOf);
  const said = foldSpace(ranges.map((range) => range.toString()).join('')).replaceAll(' ', '');
  return said === foldSpace(map.text.slice(start, end)).replaceAll(' ', '') ? ranges : null;
}

/** Anchors passages of the map's own text by their offsets. Those whose words have gone from their place are lost. */
export function* anchorPassages(
  map: TextMap,
  passages: readonly Pick<Passage, 'id' | 'start' | 'end'>[],
): Slices<Anchoring> {
  const anchored: AnchoredPassage[] = [];
  const lost: string[] = [];
  for (const { id, start, end } of passages) {
    yield;
    const ranges = rangesAt(map, start, end);
    if (ranges === null) lost.push(id);
    else anchored.push({ id, ranges });
  }
  return { anchored, lost };
}

/** What to remember of passages so that they can be found again in another reading of the page. */
export function rememberPassages(
  text: string,
  passages: readonly Pick<Passage, 'id' | 'start' | 'end'>[],
): ReadonlyMap<string, Quote> {
  return new Map(passages.map(({ id, start, end }) => [id, quoteOf(text, start, end)]));
}

/**
 * Anchors remembered passages in a new reading of the page, after it changed: by quote, prefix and suffix, with a
 * minimum score and a margin over the second-best place. Otherwise the passage is lost, never put on a lookalike.
 */
export function* reanchorPassages(map: TextMap, quotes: ReadonlyMap<string, Quote>): Slices<Anchoring> {
  const words = quoteWords(map.text);
  const anchored: AnchoredPassage[] = [];
  const lost: string[] = [];
  for (const [id, quote] of quotes) {
    yield;
    const match = matchQuote(map.text, words, quote);
    const ranges = match === null ? null : rangesAt(map, match.start, match.end);
    if (ranges === null) lost.push(id);
    else anchored.push({ id, ranges });
  }
  return { anchored, lost };
}
