import type { Account, Difference, SourceReference, Verdict } from '../compare/comparison.ts';
import type { TextVersion } from '../library/source.ts';
import type { ExportedTopic } from './export-input.ts';
import { textFragmentUrl } from './text-fragment-url.ts';
import { webUrl } from './web-url.ts';

/** A difference in an export; `against` names the outlet of `there` where it is not the page that is compared with. */
export type RowDifference = Difference & { readonly against?: string };

/** An account with all that is said of it. */
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
  readonly differences: readonly RowDifference[];
  /** The differences in words, one each. */
  readonly divergences: readonly string[];
  /** Why, in words. */
  readonly reason: string;
};

/** What is said of an account besides what it holds. */
type Said = Pick<AccountRow, 'differences' | 'divergences' | 'reason'>;

/** The row of an account; its place is verified against the stored text. */
export function accountRow(
  account: Account,
  said: Said,
  storedText: ExportedTopic['storedText'],
): AccountRow {
  const { source, quote, start, end, verdict, score } = account;
  const { id, outlet, byline, title, published, republishedFrom, textVersion = null } = source;
  const text = storedText(id);
  const url = webUrl(source.url);
  return {
    sourceId: id,
    outlet,
    byline,
    title,
    published,
    republishedFrom,
    textVersion,
    url,
    place: text === null ? url : textFragmentUrl(source.url, text, quote, start),
    quote,
    start,
    end,
    verdict,
    score,
    ...said,
  };
}

/** What an export calls a source: its outlet, else its author. */
export function exportedName(
  { outlet, byline }: Pick<SourceReference, 'outlet' | 'byline'>,
  { t }: Pick<ExportedTopic['messages'], 't'>,
): string {
  return outlet ?? byline ?? t('outlet.unknown');
}
