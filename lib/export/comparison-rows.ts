import type { Account } from '../compare/comparison.ts';
import { wordDependences } from '../messages/word-independence.ts';
import { wordDifference } from '../messages/word-difference.ts';
import { accountRow, type AccountRow } from './account-row.ts';
import type { ExportedComparison } from './export-input.ts';

/** Where in the comparison a row stands. */
export type Section = 'reported' | 'only-here' | 'missing-here' | 'self-contradiction';

/** One account, or one passage that has none, with all that is said of it: the exports are written from these. */
export type ComparisonRow = {
  readonly section: Section;
  /**
   * Rows of one fact share it: the finding's id, the passage's id, `m0`, `m1`, … for what is missing, and `c0`, … for
   * the two passages that contradict each other.
   */
  readonly fact: string;
  /** The page's own words; `null` for what is missing there, and where there is no page. */
  readonly here: string | null;
  readonly independent: number;
  /** Why accounts of the fact count together, in words, one each. */
  readonly dependences: readonly string[];
  readonly account: AccountRow | null;
};

/** The comparison as rows, in the order of the page; what is missing and what contradicts itself come last. */
export function comparisonRows(exported: ExportedComparison): readonly ComparisonRow[] {
  const { comparison, messages } = exported;
  const textOf = new Map(comparison.passages.map(({ id, text }) => [id, text]));
  const toRow = (account: Account): AccountRow => rowOf(account, exported);
  return [
    ...comparison.findings.flatMap((finding) => {
      const { id, passages, independent, accounts } = finding;
      const dependences = wordDependences(finding, messages);
      const here = passages.map((passage) => textOf.get(passage) ?? '').join(' ');
      return accounts.map((account): ComparisonRow => ({
        section: 'reported',
        fact: id,
        here,
        independent,
        dependences,
        account: toRow(account),
      }));
    }),
    ...comparison.onlyHere.map((id) => passageRow('only-here', id, textOf.get(id) ?? '')),
    ...comparison.missingHere.flatMap((fact, index) => {
      const dependences = wordDependences(fact, messages);
      return fact.accounts.map((account): ComparisonRow => ({
        section: 'missing-here',
        fact: `m${index}`,
        here: null,
        independent: fact.independent,
        dependences,
        account: toRow(account),
      }));
    }),
    ...comparison.selfContradictions.flatMap(({ passages }, index) =>
      passages.map((text) => passageRow('self-contradiction', `c${index}`, text)),
    ),
  ];
}

/** A passage of the page that nobody else tells of. */
function passageRow(section: Section, fact: string, here: string): ComparisonRow {
  return { section, fact, here, independent: 0, dependences: [], account: null };
}

function rowOf(account: Account, { storedText, wordReason, messages }: ExportedComparison): AccountRow {
  const { differences } = account;
  const divergences = differences.map(
    (difference) => `${messages.t(`difference.${difference.kind}`)}: ${wordDifference(difference, messages)}`,
  );
  return accountRow(account, { differences, divergences, reason: wordReason(account) }, storedText);
}
