import type { AccountRow } from './account-row.ts';
import type { ComparisonRow, Section } from './comparison-rows.ts';

/** One fact with its accounts, for exports that are read by people. */
export type FactGroup = {
  readonly fact: string;
  /** The words that stand for the fact: the page's, else the first account's. */
  readonly words: string;
  readonly independent: number;
  /** Why accounts count together, in words, one each. */
  readonly dependences: readonly string[];
  readonly accounts: readonly AccountRow[];
};

/** The facts of one section, in the order of the rows. */
export function factGroups(rows: readonly ComparisonRow[], section: Section): readonly FactGroup[] {
  const groups = new Map<string, ComparisonRow[]>();
  for (const row of rows) {
    if (row.section === section) groups.set(row.fact, [...(groups.get(row.fact) ?? []), row]);
  }
  return [...groups].map(([fact, own]) => ({
    fact,
    words: own[0]?.here ?? own[0]?.account?.quote ?? '',
    independent: own[0]?.independent ?? 0,
    dependences: own[0]?.dependences ?? [],
    accounts: own.flatMap(({ account }) => account ?? []),
  }));
}
