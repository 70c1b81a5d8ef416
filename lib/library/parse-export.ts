import * as v from 'valibot';
import { EXPORT_FORMAT, EXPORT_SCHEMA, exportSchema, type LibraryExport } from './export-format.ts';
import { describeIssue } from './describe-issue.ts';

export type ParsedExport =
  { readonly ok: true; readonly library: LibraryExport } | { readonly ok: false; readonly error: string };

/** Whether a JSON value claims to be an exported library, readable or not. */
export function looksLikeExport(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === EXPORT_FORMAT;
}

/** Reads an exported library. A file that is wrong in one place is refused whole, with that place. */
export function parseExport(json: unknown): ParsedExport {
  if (!looksLikeExport(json)) {
    return { ok: false, error: 'This is not an exported library. Export one on the options page.' };
  }
  const schema = (json as { schema?: unknown }).schema;
  if (typeof schema === 'number' && schema > EXPORT_SCHEMA) {
    return {
      ok: false,
      error: `This library was exported by a newer version (schema ${schema}; this one reads ${EXPORT_SCHEMA}). Update Lateral and try again.`,
    };
  }
  const result = v.safeParse(exportSchema, json);
  return result.success
    ? { ok: true, library: result.output }
    : { ok: false, error: `${describeIssue(result.issues[0])} Export the library again.` };
}
