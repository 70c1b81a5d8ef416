import * as v from 'valibot';
import type { Source } from './source.ts';
import { describeIssue } from './describe-issue.ts';
import { webAddress, type ExportedSource } from './export-format.ts';
import { textVersionOf } from './source-record.ts';
import { looksLikeExport, parseExport } from './parse-export.ts';

/** What to do about it, and which entry and field it is about, in a sentence. */
export type ParsedLibrary =
  { readonly ok: true; readonly sources: readonly Source[] } | { readonly ok: false; readonly error: string };

const filled = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'must not be empty'),
);
const optional = v.optional(v.nullable(v.string()), null);

const entrySchema = v.object({
  id: filled,
  outlet: optional,
  title: optional,
  url: v.optional(v.nullable(webAddress), null),
  published: optional,
  /** Optional too, though not in the documented form: what a page may carry, an entry may. */
  byline: optional,
  language: optional,
  text: filled,
});

const listSchema = v.array(entrySchema);

const CURE =
  'Give a JSON array of { "id", "outlet", "title", "url", "published", "text" }, or a library exported on the options page.';

/**
 * Reads the library given to the command line: an array of articles, or an exported library. One wrong entry
 * refuses the whole: a comparison with half a library would look like one with all of it.
 */
export function parseLibrary(json: unknown): ParsedLibrary {
  if (looksLikeExport(json)) return fromExport(json);
  if (!Array.isArray(json)) return { ok: false, error: `This is no library. ${CURE}` };
  const result = v.safeParse(listSchema, json);
  if (!result.success) return { ok: false, error: `${describeIssue(result.issues[0])} ${CURE}` };
  const seen = new Map<string, number>();
  for (const [index, { id }] of result.output.entries()) {
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      return {
        ok: false,
        error: `Entries ${earlier + 1} and ${index + 1} have the same id "${id}". Give each article its own.`,
      };
    }
    seen.set(id, index);
  }
  return { ok: true, sources: result.output.map(fromEntry) };
}

function fromEntry(entry: v.InferOutput<typeof entrySchema>): Source {
  return {
    id: entry.id,
    article: {
      title: known(entry.title),
      outlet: known(entry.outlet),
      byline: known(entry.byline),
      url: known(entry.url),
      published: known(entry.published),
      modified: null,
      language: known(entry.language),
      text: entry.text,
      republishedFrom: null,
      partial: null,
    },
    origin: 'file',
    enabled: true,
    topics: [],
    added: null,
  };
}

function known(value: string | null): string | null {
  return value === null || value.trim() === '' ? null : value;
}

function fromExport(json: unknown): ParsedLibrary {
  const parsed = parseExport(json);
  if (!parsed.ok) return parsed;
  return { ok: true, sources: parsed.library.sources.flatMap(toCurrentSource) };
}

/** A source as it takes part in comparisons; none for a deleted one. */
export function toCurrentSource(source: ExportedSource): readonly Source[] {
  const current = source.versions.find((version) => version.version === source.version);
  if (source.deleted !== null || current === undefined) return [];
  const { id, origin, enabled, topics, added } = source;
  return [{ id, article: current.article, origin, enabled, topics, added, ...textVersionOf(current) }];
}
