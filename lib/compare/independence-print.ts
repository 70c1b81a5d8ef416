import type { Article } from '../text/article.ts';
import { bylineAgencies } from '../text/byline-agency.ts';
import { creditedOutlets } from '../text/credited-outlets.ts';
import { findDeclaredOrigin } from '../text/declared-origin.ts';
import { fold } from '../text/fold.ts';
import { hashText } from '../text/hash-text.ts';
import { hostName, joined, type NamedOutlet, namedOutlets, outletNames } from './outlet-names.ts';

/** What tells whether a text was taken from another: its outlet, its shingles, and the origin that it declares. */
export type SourcePrint = {
  /** Canonical names of its outlet. */
  readonly names: readonly string[];
  /** What it may be called where another text says that it was taken from it: its names and its host, joined. */
  readonly calledAs: readonly string[];
  /** The outlet or agency that the text says it was taken from. */
  readonly origin: NamedOutlet | null;
  /** Outlets to which it gives credit for a part of its text, its own left out. */
  readonly credits: readonly NamedOutlet[];
  /** Sorted hashes of runs of words outside quotation marks: people's words are public, outlets' are not. */
  readonly shingles: Uint32Array;
};

/** Words in a shingle: five rarely recur by chance (Broder, 1997, uses shingles of words in this range). */
const SHINGLE_WORDS = 5;
/** Shingles of one text; later ones are left out. */
const MAX_SHINGLES = 8000;
const QUOTED = /[“"„«][^”"“»]{1,600}[”"“»]/gu;
/** A figure is one word, however it is written: facts are public. */
const WORD = /[\p{L}\p{N}]+(?:[.,:]\p{N}+)*/gu;

const prints = new WeakMap<Article, SourcePrint>();

/** The print of an article, made once for each article object. */
export function sourcePrint(article: Article): SourcePrint {
  const known = prints.get(article);
  if (known !== undefined) return known;
  const names = outletNames(article);
  const byline = bylineAgencies(article.byline ?? '');
  const origin = article.republishedFrom ?? byline.origin ?? findDeclaredOrigin(article.text);
  const print = {
    names,
    calledAs: [...names.map(joined), hostName(article.url) ?? ''].filter((name) => name !== ''),
    origin: (origin === null ? undefined : namedOutlets([origin])[0]) ?? null,
    credits: namedOutlets([...byline.credits, ...creditedOutlets(article.text)], names),
    shingles: shinglesOf(article.text),
  };
  prints.set(article, print);
  return print;
}

/** Sorted, distinct hashes of the word runs of a text, its quotations left out. */
export function shinglesOf(text: string, length: number = SHINGLE_WORDS): Uint32Array {
  const words = fold(text.replace(QUOTED, ' ')).match(WORD) ?? [];
  const hashes = new Set<number>();
  for (let start = 0; start + length <= words.length && hashes.size < MAX_SHINGLES; start += 1)
    hashes.add(hashText(words.slice(start, start + length).join(' ')));
  return Uint32Array.from(hashes).sort();
}

/** How many hashes two sorted lists share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let other = 0;
  for (const value of a) {
    while (other < b.length && (b[other] ?? 0) < value) other += 1;
    if (b[other] === value) shared += 1;
  }
  return shared;
}
