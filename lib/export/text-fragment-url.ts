import { webUrl } from './web-url.ts';

/** Quotes up to this length are given whole; longer ones by their first and last words. */
const LONGEST_EXACT = 300;
/** Words at each end of a long quote, and of context before and after; more are taken until one place is left. */
const EDGE_WORDS = [5, 8, 12] as const;
const CONTEXT_WORDS = [0, 3, 6, 10] as const;
const SPACE = /\s+/gu;
/** Browsers match whole words: a fragment begins and ends at a boundary of one. */
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;

type Fragment = {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
};

/**
 * Address of the exact place of a quote in a page: `url#:~:text=[prefix-,]start[,end][,-suffix]`.
 * The fragment is found exactly once in the stored text, at the given place; where no such fragment exists
 * (the quote is not there, or recurs within equal surroundings) the address of the page is returned, and
 * `null` where there is no web address at all.
 * Specification: https://wicg.github.io/scroll-to-text-fragment/
 * @param text the stored text of the page
 * @param quote verbatim words of that text
 * @param at where the quote starts in the text; its first place when not given
 */
export function textFragmentUrl(
  url: string | null,
  text: string,
  quote: string,
  at: number = text.indexOf(quote),
): string | null {
  const page = webUrl(url);
  if (page === null) return null;
  const fragment = at < 0 || !text.startsWith(quote, at) ? null : uniqueFragment(text, quote, at);
  if (fragment === null) return page;
  const [address = page, hash] = page.split('#');
  return `${address}#${hash?.replace(/:~:.*$/u, '') ?? ''}:~:text=${directive(fragment)}`;
}

function uniqueFragment(text: string, quote: string, at: number): Fragment | null {
  const [head, tail] = [text.slice(0, at), text.slice(at + quote.length)];
  // Words of the block itself first: between two blocks a page may print what is not in the stored text.
  const within = surroundings(lastLine(head), firstLine(tail));
  const across = surroundings(lastLine(head.trimEnd()), firstLine(tail.trimStart()));
  const place = normalise(text.slice(0, at)).length;
  const haystack = normalise(text);
  for (const { prefix, suffix } of [...within, ...across]) {
    for (const [start, end] of edges(quote)) {
      const fragment = { prefix, start, end, suffix };
      const found = places(haystack, fragment);
      if (found.length === 1 && Math.abs((found[0] ?? 0) - place) <= 1) return fragment;
    }
  }
  return null;
}

/** More and more of the words before and after a quote. */
function surroundings(before: string, after: string): readonly Pick<Fragment, 'prefix' | 'suffix'>[] {
  return CONTEXT_WORDS.map((count) => ({
    prefix: count === 0 ? '' : words(before).slice(-count).join(' '),
    suffix: words(after).slice(0, count).join(' '),
  }));
}

/** Start and end of the range: the whole quote, or its edges. A part never spans lines: those are blocks. */
function edges(quote: string): readonly (readonly [start: string, end: string])[] {
  const lines = quote.split(/[\r\n]+/u).map((line) => line.trim());
  const whole = lines.length === 1 && quote.length <= LONGEST_EXACT;
  if (whole) return [[words(quote).join(' '), '']];
  return EDGE_WORDS.map((count) => [
    words(lines[0] ?? '')
      .slice(0, count)
      .join(' '),
    words(lines.at(-1) ?? '')
      .slice(-count)
      .join(' '),
  ]);
}

/** Where a browser that follows the specification would find the fragment, at most two places. */
function places(text: string, { prefix, start, end, suffix }: Fragment): readonly number[] {
  const found: number[] = [];
  const [head, tail] = [normalise(prefix), normalise(suffix)];
  const [first, last] = [normalise(start), normalise(end)];
  if (first === '') return found;
  for (let from = 0; found.length < 2;) {
    const at = text.indexOf(first, from);
    if (at < 0) break;
    from = at + 1;
    if (head !== '' && !text.slice(0, at).trimEnd().endsWith(head)) continue;
    let stop = at + first.length;
    if (!isBounded(text, at, stop)) continue;
    if (last !== '') {
      const lastAt = text.indexOf(last, stop);
      if (lastAt < 0) continue;
      stop = lastAt + last.length;
    }
    if (tail === '' || text.slice(stop).trimStart().startsWith(tail)) found.push(at);
  }
  return found;
}

function isBounded(text: string, start: number, stop: number): boolean {
  const inside = (left: string | undefined, right: string | undefined): boolean =>
    WORD_CHARACTER.test(left ?? ' ') && WORD_CHARACTER.test(right ?? ' ');
  return !inside(text[start - 1], text[start]) && !inside(text[stop - 1], text[stop]);
}

const words = (text: string): readonly string[] => text.split(SPACE).filter((word) => word !== '');
/** As browsers compare: without case, diacritics and differences of white space. */
const normalise = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(SPACE, ' ').toLowerCase();
const lastLine = (text: string): string => text.split(/[\r\n]+/u).at(-1) ?? '';
const firstLine = (text: string): string => text.split(/[\r\n]+/u)[0] ?? '';

function directive({ prefix, start, end, suffix }: Fragment): string {
  const parts = [
    prefix === '' ? '' : `${encode(prefix)}-`,
    encode(start),
    end === '' ? '' : encode(end),
    suffix === '' ? '' : `-${encode(suffix)}`,
  ];
  return parts.filter((part) => part !== '').join(',');
}

/** Commas, dashes and ampersands have a meaning in a directive. */
function encode(part: string): string {
  return encodeURIComponent(part).replace(
    /[-!'()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
