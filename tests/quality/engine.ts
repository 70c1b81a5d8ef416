import type { Verdict } from '../../lib/compare/comparison.ts';
import type { GoldCase, Range } from './gold.ts';

/** One claim of an engine: this stretch of the page and that stretch of the source tell the same fact. */
export type Claim = {
  readonly here: Range;
  readonly source: string;
  readonly there: Range;
  readonly score: number;
  /** `null` for engines that give none. */
  readonly verdict: Verdict | null;
};

/** What an engine says is not told: by nobody else, and not by the page. */
export type Silences = {
  readonly onlyHere: readonly Range[];
  /** The accounts of each fact that the page lacks. */
  readonly missing: readonly (readonly { readonly source: string; readonly there: Range }[])[];
};

export type EngineResult = {
  /** Every candidate with its score, best first for each stretch of the page. */
  readonly ranked: readonly Claim[];
  /** What a reader would see; `null` when the engine has no threshold of its own. */
  readonly shown: readonly Claim[] | null;
  /** `null` when the engine makes no such claims. */
  readonly silences: Silences | null;
};

/** Anything that can be measured: ours, or a library's. */
export type QualityEngine = {
  readonly name: string;
  readonly run: (gold: GoldCase) => Promise<EngineResult>;
};
