import bibtex from 'bibtex-parse';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { allAccounts } from '../../lib/compare/all-accounts.ts';
import type { Comparison } from '../../lib/compare/comparison.ts';
import type { ExportFormatId } from '../../lib/export/export-comparison.ts';
import { readCsv } from '../read-csv.ts';

/** What an export says, read by somebody else's parser, beside what it has to say. */
export type ExportReading = {
  /** What stands in the file. */
  readonly read: (text: string) => readonly string[];
  /** What the comparison holds of it. */
  readonly expected: (comparison: Comparison) => readonly string[];
};

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const quotes = (comparison: Comparison): readonly string[] =>
  allAccounts(comparison).map(({ quote }) => plain(quote));
const sources = (comparison: Comparison) => [
  ...new Map(allAccounts(comparison).map(({ source }) => [source.id, source])).values(),
];

export const EXPORT_READINGS: Readonly<Record<ExportFormatId, ExportReading>> = {
  markdown: {
    read: (text) =>
      fromMarkdown(text)
        .children.filter(({ type }) => type === 'blockquote')
        .map((node) => ('children' in node ? plain(toString(node.children[0])) : '')),
    expected: quotes,
  },
  html: {
    read: (text) =>
      [...parseHTML(text).document.querySelectorAll('blockquote > p')].map((node) =>
        plain(node.textContent ?? ''),
      ),
    expected: quotes,
  },
  csv: {
    read: (text) =>
      readCsv(text)
        .filter(({ source }) => source !== '')
        .map(({ quote = '' }) => plain(quote.replace(/^'(?=[=+\-@])/u, ''))),
    expected: quotes,
  },
  json: {
    read: (text) => quotes((JSON.parse(text) as { comparison: Comparison }).comparison),
    expected: quotes,
  },
  'csl-json': {
    read: (text) => (JSON.parse(text) as { id: string; title?: string }[]).map(({ id }) => id),
    expected: (comparison) => sources(comparison).map(({ id }) => id),
  },
  bibtex: {
    read: (text) =>
      bibtex
        .entries(text)
        .map((entry) => String(entry['URL'] ?? ''))
        .filter((url) => url !== ''),
    expected: (comparison) => sources(comparison).flatMap(({ url }) => url ?? []),
  },
  annotations: {
    read: (text) =>
      (JSON.parse(text) as { items: { target: { selector: { exact?: string }[] } }[] }).items.map(
        ({ target }) => plain(target.selector.find(({ exact }) => exact !== undefined)?.exact ?? ''),
      ),
    expected: (comparison) => [
      ...comparison.findings.flatMap(({ passages }) =>
        passages.map((id) => plain(comparison.passages.find((passage) => passage.id === id)?.text ?? '')),
      ),
      ...allAccounts(comparison)
        .filter(({ source }) => source.url !== null)
        .map(({ quote }) => plain(quote)),
    ],
  },
};
