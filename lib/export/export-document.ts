import type { SourceReference } from '../compare/comparison.ts';
import type { ComparisonRow } from './comparison-rows.ts';
import type { ExportedComparison } from './export-input.ts';
import type { Note } from './web-annotations.ts';

/** A comparison as it is written down, whatever was compared with what: every format is written from this. */
export type ExportDocument = {
  /** Names the file; empty where nothing has a name. */
  readonly name: string;
  readonly title: string;
  /** Outlet, byline and date under the title, those that are known. */
  readonly details: readonly string[];
  readonly url: string | null;
  /** Said of the whole, before the facts. */
  readonly remarks: readonly string[];
  readonly rows: readonly ComparisonRow[];
  /** Every source that has an account, once. */
  readonly sources: readonly SourceReference[];
  /** What is annotated on pages of the web. */
  readonly notes: readonly Note[];
  /** What was compared, as it is. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly messages: ExportedComparison['messages'];
};
