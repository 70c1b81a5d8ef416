import type { ExportedComparison } from './export-input.ts';

/** Raised when the shape of the export changes. */
export const EXPORT_VERSION = 1;

/** The article and its comparison as they are, whole. */
export function toJson({ article, comparison }: ExportedComparison): string {
  return `${JSON.stringify({ format: 'lateral-comparison', version: EXPORT_VERSION, article, comparison }, null, 2)}\n`;
}
