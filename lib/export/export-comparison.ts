import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import type { ExportDocument } from './export-document.ts';
import { toCsv } from './to-csv.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';
import { toWebAnnotations } from './web-annotations.ts';

type Format = {
  /** The format's own name, the same in every language. */
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (document: ExportDocument) => string;
};

const FORMATS = {
  markdown: { name: 'Markdown', extension: 'md', type: 'text/markdown', write: toMarkdown },
  html: { name: 'HTML', extension: 'html', type: 'text/html', write: toHtml },
  csv: { name: 'CSV', extension: 'csv', type: 'text/csv', write: toCsv },
  json: {
    name: 'JSON',
    extension: 'json',
    type: 'application/json',
    write: ({ data }) => `${JSON.stringify(data, null, 2)}\n`,
  },
  'csl-json': {
    name: 'CSL-JSON',
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: ({ sources }) => toCslJson(sources),
  },
  bibtex: {
    name: 'BibTeX',
    extension: 'bib',
    type: 'application/x-bibtex',
    write: ({ sources }) => toBibtex(sources),
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

/** The comparison in a format, as a file named for what was compared. */
export function exportComparison(format: ExportFormatId, document: ExportDocument): ExportedFile {
  const { extension, type, write } = FORMATS[format];
  return { name: `${fileStem(document.name)}.${extension}`, type, text: write(document) };
}

function fileStem(name: string): string {
  const stem = name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/gu, '');
  return stem === '' ? 'comparison' : stem;
}
