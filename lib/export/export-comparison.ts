import { allAccounts } from '../compare/all-accounts.ts';
import type { SourceReference } from '../compare/comparison.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import type { ExportedComparison } from './export-input.ts';
import { toCsv } from './to-csv.ts';
import { toHtml } from './to-html.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toWebAnnotations } from './web-annotations.ts';

type Format = {
  /** The format's own name, the same in every language. */
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (exported: ExportedComparison) => string;
};

const FORMATS = {
  markdown: { name: 'Markdown', extension: 'md', type: 'text/markdown', write: toMarkdown },
  html: { name: 'HTML', extension: 'html', type: 'text/html', write: toHtml },
  csv: { name: 'CSV', extension: 'csv', type: 'text/csv', write: toCsv },
  json: { name: 'JSON', extension: 'json', type: 'application/json', write: toJson },
  'csl-json': {
    name: 'CSL-JSON',
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (exported) => toCslJson(citedSources(exported)),
  },
  bibtex: {
    name: 'BibTeX',
    extension: 'bib',
    type: 'application/x-bibtex',
    write: (exported) => toBibtex(citedSources(exported)),
  },
  annotations: {
    name: 'W3C Web Annotations',
    extension: 'annotations.json',
    type: 'application/ld+json',
    write: toWebAnnotations,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type ExportFormatId = keyof typeof FORMATS;

/** The formats a comparison can be taken along in, in the order of a menu. */
export const EXPORT_FORMATS: readonly { readonly id: ExportFormatId; readonly name: string }[] = [
  'markdown',
  'html',
  'csv',
  'json',
  'csl-json',
  'bibtex',
  'annotations',
].flatMap((id) => (isExportFormat(id) ? [{ id, name: FORMATS[id].name }] : []));

/** Whether a string names a format. */
export function isExportFormat(id: string): id is ExportFormatId {
  return Object.hasOwn(FORMATS, id);
}

/** A file to be saved. */
export type ExportedFile = { readonly name: string; readonly type: string; readonly text: string };

const LONGEST_NAME = 60;

/** The comparison in a format, as a file named for its article. */
export function exportComparison(format: ExportFormatId, exported: ExportedComparison): ExportedFile {
  const { extension, type, write } = FORMATS[format];
  return { name: `${fileStem(exported)}.${extension}`, type, text: write(exported) };
}

/** Every source that the comparison has an account of, once. */
export function citedSources({ comparison }: ExportedComparison): readonly SourceReference[] {
  return [...new Map(allAccounts(comparison).map(({ source }) => [source.id, source])).values()];
}

function fileStem({ article }: ExportedComparison): string {
  const stem = (article.title ?? article.outlet ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/gu, '');
  return stem === '' ? 'comparison' : stem;
}
