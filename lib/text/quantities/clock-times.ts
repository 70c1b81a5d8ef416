import type { Quantity } from '../analysis.ts';
import { boundBefore } from './bounds.ts';
import type { Lexeme } from './lex.ts';
import { SMALL_NUMBERS } from './number-words.ts';

/** A clock time with the lexemes it takes. */
export type ReadClock = { readonly quantity: Quantity; readonly next: number; readonly start: number };

const PARTS: Readonly<Record<string, 'am' | 'pm'>> = {
  morning: 'am',
  afternoon: 'pm',
  evening: 'pm',
  night: 'pm',
};
/** "around three" and "shortly before three" reach this many minutes. */
const LOOSE = 30;
const DAY = 1440;

/**
 * Reads a time of day at lexeme `index` ("02:40", "3.40am", "3 p.m.", "three in the afternoon", "noon") as minutes after
 * midnight, unit `clock`. The time zone is not read.
 */
export function readClock(text: string, lexemes: readonly Lexeme[], index: number): ReadClock | null {
  const found = readMinutes(lexemes, index);
  if (found === null) return null;
  const { next } = found;
  const words = lexemes
    .slice(Math.max(0, index - 2), index)
    .map((lexeme) => lexeme.lower)
    .join(' ');
  const side = /(?:^| )(?:(?:shortly|just|soon) )?(before|after|past)$/u.exec(words);
  // Midnight ends a day when something happens before it.
  const minutes = found.minutes === 0 && side?.[1] === 'before' ? DAY : found.minutes;
  const bound = boundBefore(lexemes, index);
  const loose = bound.bound === 'about';
  const low = minutes - (loose || side?.[1] === 'before' ? LOOSE : 0);
  const high = minutes + (loose || (side !== null && side[1] !== 'before') ? LOOSE : 0);
  const start = side === null ? bound.start : index - side[0].trim().split(' ').length;
  const from = lexemes[start]?.start ?? 0;
  const end = lexemes[next - 1]?.end ?? from;
  const quantity: Quantity = {
    start: from,
    end,
    text: text.slice(from, end),
    low,
    high,
    value: minutes,
    unit: 'clock',
    counts: null,
    bound: loose || side !== null ? 'about' : 'exact',
  };
  return { quantity, next, start };
}

function readMinutes(lexemes: readonly Lexeme[], index: number): { minutes: number; next: number } | null {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return null;
  if (lexeme.lower === 'noon' || lexeme.lower === 'midday') return { minutes: 720, next: index + 1 };
  if (lexeme.lower === 'midnight') return { minutes: 0, next: index + 1 };
  const time = readHourMinute(lexemes, index);
  if (time === null) return null;
  const { hour, minute, next, colon } = time;
  if (lexemes[next]?.lower === "o'clock")
    return withHalf(lexemes, hour, 0, next + 1) ?? { minutes: (hour % 24) * 60, next: next + 1 };
  return withHalf(lexemes, hour, minute, next) ?? (colon ? { minutes: hour * 60 + minute, next } : null);
}

function readHourMinute(
  lexemes: readonly Lexeme[],
  index: number,
): { hour: number; minute: number; next: number; colon: boolean } | null {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'word') {
    const hour = SMALL_NUMBERS.get(lexeme.lower);
    if (hour === undefined || hour < 1 || hour > 12) return null;
    return { hour, minute: 0, next: index + 1, colon: false };
  }
  if (lexeme.kind !== 'digits') return null;
  const point = /^(\d{1,2})\.([0-5]\d)$/u.exec(lexeme.text);
  if (point !== null) return validTime(Number(point[1]), Number(point[2]), index + 1, false);
  if (!/^\d{1,2}$/u.test(lexeme.text)) return null;
  const colon = lexemes[index + 1];
  const minutes = lexemes[index + 2];
  if (
    colon?.text === ':' &&
    !colon.spaced &&
    minutes !== undefined &&
    !minutes.spaced &&
    /^[0-5]\d$/u.test(minutes.text)
  )
    return validTime(Number(lexeme.text), Number(minutes.text), index + 3, true);
  return validTime(Number(lexeme.text), 0, index + 1, false);
}

function validTime(
  hour: number,
  minute: number,
  next: number,
  colon: boolean,
): { hour: number; minute: number; next: number; colon: boolean } | null {
  return hour <= 24 ? { hour, minute, next, colon } : null;
}

/** "am", "p.m.", "in the morning", "at night" after the hour. */
function withHalf(
  lexemes: readonly Lexeme[],
  hour: number,
  minute: number,
  next: number,
): { minutes: number; next: number } | null {
  const words = lexemes.slice(next, next + 4).map((lexeme) => lexeme.lower);
  if (hour > 12 && !/^[ap]m?$/u.test(words[0] ?? '')) return null;
  const at = (half: 'am' | 'pm', taken: number): { minutes: number; next: number } => ({
    minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute,
    next: next + taken,
  });
  if (words[0] === 'am' || words[0] === 'pm') return at(words[0], 1);
  const pointed = words.join(' ');
  if (pointed.startsWith('a . m')) return at('am', words[3] === '.' ? 4 : 3);
  if (pointed.startsWith('p . m')) return at('pm', words[3] === '.' ? 4 : 3);
  const part =
    words[0] === 'in' && words[1] === 'the'
      ? PARTS[words[2] ?? '']
      : words[0] === 'at' && words[1] === 'night'
        ? 'pm'
        : undefined;
  if (part === undefined) return null;
  return at(part === 'pm' && words[1] === 'night' && hour < 5 ? 'am' : part, words[0] === 'at' ? 2 : 3);
}
