import Papa from 'papaparse';
import type { ExportDocument } from './export-document.ts';

/** Columns of the table, in order. `differences` is JSON; empty cells are what is not known. */
export const CSV_COLUMNS = [
  'section',
  'fact',
  'here',
  'independent',
  'dependences',
  'source',
  'outlet',
  'byline',
  'title',
  'published',
  'republishedFrom',
  'textVersion',
  'textSaved',
  'url',
  'place',
  'quote',
  'start',
  'end',
  'verdict',
  'score',
  'differences',
  'reason',
] as const;

/** What spreadsheets may run; papaparse's own pattern overlooks cells of several lines. */
const FORMULA = /^(?:[\t\r\n]|[\s\uFEFF]*[=+\-@])/u;

/**
 * The comparison as a table, one account a line (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets
 * read it). A cell that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function toCsv({ rows }: ExportDocument): string {
  const lines = rows.map(({ section, fact, here, independent, dependences, account }) => [
    section,
    fact,
    here ?? '',
    independent,
    dependences.join('\n'),
    account?.sourceId ?? '',
    account?.outlet ?? '',
    account?.byline ?? '',
    account?.title ?? '',
    account?.published ?? '',
    account?.republishedFrom ?? '',
    account?.textVersion?.number ?? '',
    account?.textVersion?.at ?? '',
    account?.url ?? '',
    account?.place ?? '',
    account?.quote ?? '',
    account?.start ?? '',
    account?.end ?? '',
    account?.verdict ?? '',
    account?.score ?? '',
    account === null ? '' : JSON.stringify(account.differences),
    account?.reason ?? '',
  ]);
  return `\uFEFF${Papa.unparse({ fields: [...CSV_COLUMNS], data: lines }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
