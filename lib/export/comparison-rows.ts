import type { Account, Difference, Verdict } from '../compare/comparison.ts';
import type { TextVersion } from '../library/source.ts';
import { textFragmentUrl } from './text-fragment-url.ts';
import { webUrl } from './web-url.ts';
import type { ExportedComparison } from './export-input.ts';

/** Where in the comparison a row stands. */
export type Section = 'reported' | 'only-here' | 'missing-here';

/** One account, or one passage that has none, with all that is said of it: the exports are written from these. */
export type ComparisonRow = {
  readonly section: Section;
  /** Rows of one fact share it: the finding's id, the passage's id, or `m0`, `m1`, … for what is missing. */
  readonly fact: string;
  /** The page's own words; `null` for what is missing there. */
  readonly here: string | null;
  readonly independent: number;
  readonly account: AccountRow | null;
};

export type AccountRow = {
  readonly sourceId: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly republishedFrom: string | null;
  readonly textVersion: TextVersion | null;
  /** The source's web address. */
  readonly url: string | null;
  /** The exact place where it can be told, else the source's address. */
  readonly place: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly score: number;
  readonly differences: readonly Difference[];
  /** Why, in words. */
  readonly reason: string;
};

/** The comparison as rows, in the order of the page; what is missing comes last. */
export function comparisonRows(exported: ExportedComparison): readonly ComparisonRow[] {
  const { comparison } = exported;
  const textOf = new Map(comparison.passages.map(({ id, text }) => [id, text]));
  const toRow = (account: Account): AccountRow => accountRow(exported, account);
  return [
    ...comparison.findings.flatMap(({ id, passages, independent, accounts }) => {
      const here = passages.map((passage) => textOf.get(passage) ?? '').join(' ');
      return accounts.map((account): ComparisonRow => ({
        section: 'reported',
        fact: id,
        here,
        independent,
        account: toRow(account),
      }));
    }),
    ...comparison.onlyHere.map((id): ComparisonRow => ({
      section: 'only-here',
      fact: id,
      here: textOf.get(id) ?? '',
      independent: 0,
      account: null,
    })),
    ...comparison.missingHere.flatMap(({ independent, accounts }, index) =>
      accounts.map((account): ComparisonRow => ({
        section: 'missing-here',
        fact: `m${index}`,
        here: null,
        independent,
        account: toRow(account),
      })),
    ),
  ];
}

function accountRow({ storedText, wordReason }: ExportedComparison, account: Account): AccountRow {
  const { source, quote, start, end, verdict, score, differences } = account;
  const { id, outlet, byline, title, published, republishedFrom, textVersion = null } = source;
  const text = storedText(id);
  return {
    sourceId: id,
    outlet,
    byline,
    title,
    published,
    republishedFrom,
    textVersion,
    url: webUrl(source.url),
    place: text === null ? webUrl(source.url) : textFragmentUrl(source.url, text, quote, start),
    quote,
    start,
    end,
    verdict,
    score,
    differences,
    reason: wordReason(account),
  };
}
