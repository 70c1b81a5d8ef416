import type { Quantity } from '../analysis.ts';
import { countedNoun } from './counted-noun.ts';
import { isJoin, type Lexeme } from './lex.ts';
import { readMeasure } from './measures.ts';
import { readNumber } from './read-number.ts';
import { readCurrencyBefore, readUnit } from './units.ts';

/** Words near a pair of figures that make it a score or a vote. */
const SCORING =
  /^(?:by|won|win|wins|lost|lose|beat|beats|defeat|defeated|victory|vote|voted|votes|score|scored|lead|led|leads|drew|draw|majority|ruled|ruling|decision|passed|split|margin)$/u;
const SCORE_REACH = 3;

/**
 * Reads "between 5 and 7 km", "five to seven days", "18–25 percent" as one interval, and "52-48" as the two sides of a
 * score. "from 40 to 80" is a change, not a range: its figures are left apart.
 */
export function readRange(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
): { readonly quantities: readonly Quantity[]; readonly next: number } | null {
  const first = readMeasure(lexemes, index);
  if (first === null || first.number.kind !== 'cardinal' || first.adjective) return null;
  const joint = lexemes[first.next];
  const hyphen = isJoin(joint);
  const before = lexemes[first.start - 1]?.lower;
  const between = before === 'between' && joint?.lower === 'and';
  const to = before !== 'from' && joint?.lower === 'to';
  const or = joint?.lower === 'or' && first.number.written === 'words' && first.number.value < 10;
  if (!hyphen && !between && !to && !or) return null;
  const at = first.next + 1;
  if (hyphen && lexemes[at]?.spaced === true) return null;
  const second = readMeasure(lexemes, skipSign(lexemes, at));
  if (second === null || second.number.kind !== 'cardinal' || second.number.written !== first.number.written)
    return null;
  if (hyphen && isScore(lexemes, index, first.number.value, second.number.value, second.unit !== null))
    return {
      quantities: [
        side(text, lexemes, index, first.number.value, 'first'),
        side(text, lexemes, at, second.number.value, 'second'),
      ],
      next: second.next,
    };
  if (or && second.number.value !== first.number.value + 1) return null;
  const unit = second.unit ?? first.unit;
  if (first.unit !== null && second.unit !== null && first.unit.base !== second.unit.base) return null;
  if (to && unit === null && countedNoun(lexemes, second.next, 'many') === null) return null;
  const scale = sharedScale(first.number.value, second.number.value, lexemes, at);
  const convert = (value: number, own: typeof unit): number =>
    Number(
      ((own ?? unit) === null
        ? value
        : value * ((own ?? unit)?.factor ?? 1) + ((own ?? unit)?.offset ?? 0)
      ).toPrecision(12),
    );
  const low = convert(first.number.value * scale, first.unit);
  const high = convert(second.number.value, second.unit);
  if (!(low < high)) return null;
  const start = lexemes[between ? first.start - 1 : first.start]?.start ?? 0;
  const end = lexemes[second.next - 1]?.end ?? start;
  const counts =
    unit === null || second.adjective
      ? countedNoun(lexemes, second.next, second.adjective ? 'modified' : 'many')
      : null;
  return {
    quantities: [
      {
        start,
        end,
        text: text.slice(start, end),
        low,
        high,
        value: (low + high) / 2,
        unit: unit?.base ?? null,
        counts,
        bound: 'range',
      },
    ],
    next: second.next,
  };
}

/** In "five to seven million" the scale belongs to both figures. */
function sharedScale(first: number, second: number, lexemes: readonly Lexeme[], at: number): number {
  const plain = Number(lexemes[at]?.text);
  const read = readNumber(lexemes, at);
  if (read === null || read.value !== second || first >= 1000) return 1;
  const written = Number.isFinite(plain) && plain > 0 ? plain : second;
  const scale = second / written;
  return scale >= 1000 && first < written ? scale : 1;
}

function skipSign(lexemes: readonly Lexeme[], at: number): number {
  return lexemes[at]?.kind === 'mark' && readCurrencyBefore(lexemes, at + 1) !== null ? at + 1 : at;
}

function isScore(
  lexemes: readonly Lexeme[],
  index: number,
  first: number,
  second: number,
  measured: boolean,
): boolean {
  if (measured || !Number.isInteger(first) || !Number.isInteger(second)) return false;
  if (first >= second) return true;
  const near = lexemes.slice(Math.max(0, index - SCORE_REACH), index + 3 + SCORE_REACH);
  return near.some((lexeme) => SCORING.test(lexeme.lower)) && readUnit(lexemes, index + 3) === null;
}

function side(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  value: number,
  counts: string,
): Quantity {
  const start = lexemes[index]?.start ?? 0;
  const end = lexemes[index]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    low: value,
    high: value,
    value,
    unit: 'score',
    counts,
    bound: 'exact',
  };
}
