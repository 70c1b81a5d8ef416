import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { fold } from '../../text/fold.ts';
import { oncePerPassage } from './once-per-passage.ts';

/** A passage as a grammar reads it. */
export type ReadText = {
  /** Folded, of the same length as the printed text. */
  readonly text: string;
  readonly passage: PreparedPassage;
};

/**
 * Reads a passage for grammars. Where folding changes the length (rare letters) the text is lower-cased only, so that
 * offsets hold.
 */
export const readText = oncePerPassage((passage): ReadText => {
  const { text } = passage.analysis.passage;
  const fitting = [fold(text), text.toLowerCase()].find((one) => one.length === text.length) ?? text;
  return { text: fitting.replaceAll(/[’‘]/gu, "'"), passage };
});

/** The words of a stretch as they are printed. */
export function printed({ passage }: ReadText, start: number, end: number): string {
  return passage.analysis.passage.text.slice(start, end).trim();
}

const COARSE: ReadonlySet<string> = new Set(['month', 'season', 'year']);
/** "the previous round", "an earlier deal", "last year": another occasion than the one that is told. */
const BEFORE =
  /\b(?:(?:earlier|previous|prior|past|preceding|initial|former|failed) (?:\w+ )?(?:talks|rounds?|meetings?|negotiations|summits?|deals?|agreements?|attempts?|efforts?|truces?|ceasefires?|sessions?|contacts?)|previously|last (?:year|month|week|time)|(?:years?|months?|weeks?) (?:ago|earlier)|back then|at the time|in the past|once before)\b/u;

/** Whether a passage speaks of another time than the event's: a year, a month, an earlier round. */
export function isBackground({ text, passage }: ReadText): boolean {
  if (BEFORE.test(text)) return true;
  return passage.analysis.times.some(
    ({ kind, precision }) => (kind === 'date' || kind === 'period') && COARSE.has(precision),
  );
}
