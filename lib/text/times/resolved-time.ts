import type { TimeReference } from '../analysis.ts';
import type { Period } from './days.ts';

/** What a match resolves to: the period it names, or `null` ends where the article's date would be needed. */
export type Resolved = Pick<TimeReference, 'kind' | 'from' | 'to' | 'precision' | 'weekday'>;

/** Which way a bare weekday or date points, seen from the article's date. */
export type Direction = 'past' | 'future';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Ends that cannot be told. */
export const UNKNOWN = { from: null, to: null, weekday: null } as const;

/** A resolved period. */
export function period(of: Period, precision: Resolved['precision']): Resolved {
  return { kind: 'period', from: of.from, to: of.to, precision, weekday: null };
}
