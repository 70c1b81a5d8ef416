import type { Comparison, Finding, Verdict } from '../../lib/compare/comparison.ts';

/** A finding with what a list needs of the page: its words and where they stand. */
export type FindingRow = {
  readonly finding: Finding;
  /** The page's own words, one entry for each passage. */
  readonly quotes: readonly string[];
  /** Offset of the first passage in the article. */
  readonly start: number;
};

/** Verdicts in order of interest to a reader. */
export const VERDICTS: readonly Verdict[] = ['conflicts', 'differs', 'agrees', 'another-occasion'];

/** One row a finding, in reading order. Passages that the comparison does not hold are left out. */
export function findingRows({ passages, findings }: Comparison): readonly FindingRow[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return findings
    .map((finding) => {
      const own = finding.passages.flatMap((id) => byId.get(id) ?? []);
      return { finding, quotes: own.map(({ text }) => text), start: own[0]?.start ?? 0 };
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Conflicts first, then by how many independent accounts there are, then in reading order. */
export function byInterest(rows: readonly FindingRow[]): readonly FindingRow[] {
  const rank = ({ finding }: FindingRow): number => VERDICTS.indexOf(finding.verdict);
  return rows.toSorted(
    (a, b) => rank(a) - rank(b) || b.finding.independent - a.finding.independent || a.start - b.start,
  );
}

/** What counts as one outlet: its name, or the source itself while the outlet is unknown. */
export function outletKey(source: { readonly outlet: string | null; readonly id: string }): string {
  return source.outlet ?? source.id;
}
