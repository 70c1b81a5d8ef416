import type { Quantity } from '../analysis.ts';
import { isJoin, type Lexeme } from './lex.ts';
import { readNumber } from './read-number.ts';

/** What is exchanged by a ratio. */
const EXCHANGED = /^(?:format|formula|basis|principle|exchange|swap|deal|scheme|ratio|terms|trade)$/u;
/** Lexemes between the ratio and what it is the ratio of: a closing quotation mark, "prisoner". */
const REACH = 3;

/** Reads "1,000 for 1,000" of an exchange as its two sides (unit `exchange`, counts "first" and "second"). */
export function readExchangeRatio(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
): { readonly quantities: readonly Quantity[]; readonly next: number } | null {
  const first = readNumber(lexemes, index);
  if (first === null || first.kind !== 'cardinal') return null;
  let at = isJoin(lexemes[first.next]) ? first.next + 1 : first.next;
  if (lexemes[at]?.lower !== 'for') return null;
  at += isJoin(lexemes[at + 1]) ? 2 : 1;
  const second = readNumber(lexemes, at);
  if (second === null || second.kind !== 'cardinal') return null;
  const behind = lexemes.slice(second.next, second.next + REACH + 1);
  if (!behind.some((lexeme) => EXCHANGED.test(lexeme.lower))) return null;
  const side = (from: number, next: number, value: number, counts: string): Quantity => {
    const [start, end] = [lexemes[from]?.start ?? 0, lexemes[next - 1]?.end ?? 0];
    return {
      start,
      end,
      text: text.slice(start, end),
      low: value,
      high: value,
      value,
      unit: 'exchange',
      counts,
      bound: 'exact',
    };
  };
  return {
    quantities: [
      side(index, first.next, first.value, 'first'),
      side(at, second.next, second.value, 'second'),
    ],
    next: second.next,
  };
}
