import type { Quantity } from '../analysis.ts';
import type { Lexeme } from './lex.ts';
import type { ReadNumber } from './read-number.ts';
import { readUnit } from './units.ts';

/** How the words around a number bound it. `near` bounds lie close to the number on their side. */
export type Bound = {
  readonly bound: Quantity['bound'];
  readonly near: boolean;
  /** First lexeme of the bounding words. */
  readonly start: number;
};

type Pattern = readonly [words: RegExp, bound: Quantity['bound'], near: boolean];

/** Words directly before the number; the first that fits decides, so longer ones stand first. */
const BEFORE: readonly Pattern[] = [
  [
    /(?:^| )(no (?:fewer|less) than|not (?:fewer|less) than|at least|at a minimum|a minimum of|minimum|a full)$/u,
    'at-least',
    false,
  ],
  [
    /(?:^| )((?:no|not) (?:more|longer|greater|later) than|at (?:the )?most|(?:a )?maximum(?: of)?|up to|as (?:many|much) as|as long as|within|capped at)$/u,
    'at-most',
    false,
  ],
  [
    /(?:^| )((?:just|slightly|a little|a bit|only just|marginally) (?:over|above|more than|past|upwards of))$/u,
    'over',
    true,
  ],
  [
    /(?:^| )((?:just|slightly|a little|a bit|only just) (?:under|below|less than|fewer than|shy of|short of))$/u,
    'about',
    true,
  ],
  [
    /(?:^| )((?:well |far |way |much )?(?:more than|over|above|in excess of|exceeding|upwards? of|greater than|longer than|larger than|higher than|beyond))$/u,
    'over',
    false,
  ],
  [
    /(?:^| )((?:well |far |way |much )?(?:less than|fewer than|under|below|shorter than|lower than|smaller than|inside))$/u,
    'under',
    false,
  ],
  [/(?:^| )(nearly|almost|close to|approaching|just short of|not quite|virtually|nearing)$/u, 'about', true],
  [
    /(?:^| )(about|around|roughly|approximately|approx(?: \.)?|some|circa|ca(?: \.)?|an estimated|estimated|in the region of|or so|~|≈|roughly about|give or take)$/u,
    'about',
    false,
  ],
  [/(?:^| )(>|≥)$/u, 'over', false],
  [/(?:^| )(<|≤)$/u, 'under', false],
];

/** Words that may stand between the bound and the number and change nothing. */
const FILLER =
  /^(?:only|just|all|the|another|additional|further|exactly|precisely|a|an|total|of|its|their|his|her)$/u;
const REACH = 5;

/** The bound that the words before lexeme `index` give; `start` is `index` when there is none. */
export function boundBefore(lexemes: readonly Lexeme[], index: number): Bound {
  const none: Bound = { bound: 'exact', near: false, start: index };
  const direct = matchBefore(lexemes, index);
  if (direct !== null) return direct;
  const filler = lexemes[index - 1];
  if (filler === undefined || !FILLER.test(filler.lower)) return none;
  // "at least another 30": one filler is allowed, but "over the 30 days" speaks of a time, not of a bound.
  if (/^(?:the|its|their|his|her|of)$/u.test(filler.lower)) return none;
  return matchBefore(lexemes, index - 1) ?? none;
}

function matchBefore(lexemes: readonly Lexeme[], index: number): Bound | null {
  const from = Math.max(0, index - REACH);
  const words = lexemes.slice(from, index).map((lexeme) => lexeme.lower);
  const text = words.join(' ');
  for (const [pattern, bound, near] of BEFORE) {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) continue;
    const start = index - found.split(' ').length;
    if (!isParticle(found, lexemes, start, index)) return { bound, near, start };
  }
  return null;
}

/** Verbs and nouns to which a word belongs that bounds a figure elsewhere. */
const PARTICLE_OF: Readonly<Record<string, RegExp>> = {
  // "the losses add up to 38 million": a sum.
  'up to': /^(?:add|adds|added|adding|amount|amounts|amounted|own|owns|owned|owning)$/u,
  // "hand over 1,000 prisoners", "a row over 300 jobs".
  over: /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|hands|deliver(?:s|ed|ing)?|rows?|disputes?|feuds?|concerns?|fears?|worr(?:y|ies)|outcry|anger|controversy|clash(?:es)?|battles?|wrangles?|standoff|impasse|lawsuits?|scandal|deadlock)$/u,
  // "talks about 500 prisoners", "asked about two cases".
  about:
    /^(?:talk(?:s|ed|ing)?|told|tells?|ask(?:s|ed|ing)?|kn[oe]ws?|warn(?:s|ed|ing)?|worr(?:y|ies|ied)|concerns?|concerned|questions?|questioned|complain(?:s|ed|ing)?|complaints?|heard|hears?|learn(?:s|ed)?|news|reports?|information|details|story|stories|book|film|doubts?)$/u,
  around: /^(?:turn(?:s|ed|ing)?|walk(?:s|ed|ing)?|sho[wp](?:s|ed|ing)?|gather(?:s|ed)?)$/u,
};
/** "over two days" means during them, unless something lasts or lies so long. */
const LASTING =
  /^(?:last(?:s|ed|ing)?|t[ao]kes?|taken|taking|took|spen[dt]s?|wait(?:s|ed|ing)?|delay(?:s|ed)?|for|after|in|by|is|was|were|are|be|been|just|well|and|or|of|to|with|ran|runs?|age[ds]?|jailed|sentenced|serv(?:e|es|ed|ing)|liv(?:e|es|ed|ing)|work(?:s|ed|ing)?|continu(?:e|es|ed|ing)|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|need(?:s|ed)?|drag(?:s|ged)?|held|closed|stood|a|the|not)$/u;
const LASTED = /^(?:ago|later|old|into|after|before|since|of|away|earlier|long|behind|late)$/u;

/** Whether the bounding words belong to what stands before them, or "over" means "during". */
function isParticle(words: string, lexemes: readonly Lexeme[], start: number, index: number): boolean {
  const before = lexemes[start - 1];
  if (before?.kind === 'word' && PARTICLE_OF[words]?.test(before.lower) === true) return true;
  if (words !== 'over' || before?.kind !== 'word' || LASTING.test(before.lower)) return false;
  const unit = [index + 1, index + 2].map((at) => readUnit(lexemes, at)).find((read) => read !== null);
  if (unit?.unit.base !== 'minute' || unit.next === undefined) return false;
  return !LASTED.test(lexemes[unit.next]?.lower ?? '');
}

/** "30 or more", "100-plus", "an hour or so": the bound after the number, with the lexeme behind it. */
export function boundAfter(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly bound: Quantity['bound']; readonly next: number } | null {
  const words = lexemes.slice(index, index + 2).map((lexeme) => lexeme.lower);
  const pair = words.join(' ');
  if (pair === 'or more' || pair === 'or longer') return { bound: 'at-least', next: index + 2 };
  if (pair === 'or less' || pair === 'or fewer') return { bound: 'at-most', next: index + 2 };
  if (pair === 'or so' || pair === 'or thereabouts') return { bound: 'about', next: index + 2 };
  const mark = lexemes[index];
  if (mark?.text === '+' && !mark.spaced) return { bound: 'at-least', next: index + 1 };
  if (/^- plus$/u.test(pair)) return { bound: 'at-least', next: index + 2 };
  return null;
}

/** Relative half-width of "about" by significant digits: "about 9" is looser than "about 1,187". */
const ABOUT_ONE_DIGIT = 0.1;
const ABOUT_TWO_DIGITS = 0.04;
/** "nearly N" lies at most this share below N, or half a step for small numbers. */
const NEAR = 0.1;
/** "just over N" lies at most this share above N, or half a step. */
const JUST_OVER = 0.2;

/**
 * The interval in the written unit. Unbounded numbers are widened by half of the place they are written to when they
 * measure (18 km is 17.5 to 18.5) or are written round ("1.2 million", "1,200"); counted things below 100 are exact.
 */
export function intervalOf(
  number: ReadNumber,
  bound: Bound['bound'],
  near: boolean,
  measured: boolean,
): readonly [number, number] {
  const { value, step, digits, interval } = number;
  if (interval !== null) return bound === 'over' || bound === 'at-least' ? [interval[0], Infinity] : interval;
  const half = step / 2;
  const below = (width: number): number =>
    measured || step < 1 ? width * (1 - 1e-9) : Math.max(0, width - 1);
  switch (bound) {
    case 'at-least':
      return [value, Infinity];
    case 'over':
      return near ? [value, value + Math.max(half, JUST_OVER * value)] : [value, Infinity];
    case 'at-most':
    case 'under':
      return [0, value];
    case 'about': {
      if (near) return [value - Math.max(half, NEAR * value), value];
      const share = digits === 1 ? ABOUT_ONE_DIGIT : digits === 2 ? ABOUT_TWO_DIGITS : 0;
      const width = Math.max(half, share * value);
      return [value - width, value + below(width)];
    }
    case 'exact':
    case 'range':
      return measured || step > 1 ? [value - half, value + below(half)] : [value, value];
  }
}
