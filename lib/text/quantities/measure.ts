import type { ReadNumber } from './read-number.ts';
import type { Unit } from './units.ts';

/** A number with its unit, in lexemes `start` to `next`. */
export type Measure = {
  readonly number: ReadNumber;
  readonly unit: Unit | null;
  readonly start: number;
  readonly next: number;
  /** Stands as an adjective: "30-day", "week-long". */
  readonly adjective: boolean;
};
