import { comparisonRows } from './comparison-rows.ts';
import type { AccountRow, ComparisonRow, Section } from './comparison-rows.ts';
import type { ExportedComparison } from './export-input.ts';

/** One fact with its accounts, for exports that are read by people. */
export type FactGroup = {
  readonly fact: string;
  readonly here: string | null;
  readonly independent: number;
  readonly accounts: readonly AccountRow[];
};

/** The facts of one section, in the order of the rows. */
export function factGroups(exported: ExportedComparison, section: Section): readonly FactGroup[] {
  const groups = new Map<string, ComparisonRow[]>();
  for (const row of comparisonRows(exported)) {
    if (row.section === section) groups.set(row.fact, [...(groups.get(row.fact) ?? []), row]);
  }
  return [...groups].map(([fact, rows]) => ({
    fact,
    here: rows[0]?.here ?? null,
    independent: rows[0]?.independent ?? 0,
    accounts: rows.flatMap(({ account }) => account ?? []),
  }));
}
