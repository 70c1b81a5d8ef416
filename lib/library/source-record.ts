import type { Article, PartialReason } from '../text/article.ts';
import type { Source, SourceOrigin } from './source.ts';

/** Extractor of a text that the reader typed, pasted or corrected. */
export const BY_HAND = 'by-hand';

/** How and when a text came. URLs are as they were asked for and as they answered after redirects. */
export type Provenance = {
  readonly origin: SourceOrigin;
  /** ISO 8601. */
  readonly at: string;
  readonly requestedUrl: string | null;
  readonly finalUrl: string | null;
  /** What turned the document into a text: `page`, `plain-text`, {@link BY_HAND}, … */
  readonly extractor: string | null;
  /** Name of the file, or address of the feed, that it came with. */
  readonly from: string | null;
};

/** One text of a source. A text that changed stands beside the earlier ones, never in their place. */
export type SourceVersion = {
  readonly sourceId: string;
  /** 1, 2, … in the order they came. */
  readonly version: number;
  readonly article: Article;
  readonly fingerprint: string;
  /** `null` for bundled sources. */
  readonly provenance: Provenance | null;
};

/** Everything about a source but its text: ten thousand of them are listed without reading one article. */
export type SourceRecord = {
  readonly id: string;
  /** Grows by one with every write to the source; together with `updated` it decides between two copies. */
  readonly revision: number;
  /** When it was last written, ISO 8601. */
  readonly updated: string;
  /** When the reader deleted it; a deleted source leaves this record behind and no text. */
  readonly deleted: string | null;
  readonly origin: SourceOrigin;
  readonly enabled: boolean;
  readonly topics: readonly string[];
  readonly added: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly partial: PartialReason | null;
  /** Length of the current text in UTF-16 code units. */
  readonly length: number;
  /** Number of the current version: the one comparisons use. */
  readonly version: number;
  readonly canonicalUrl: string | null;
  readonly fingerprint: string;
};

/** What lists show of a source. */
export type SourceSummary = SourceRecord;

/** A source with a record's fields and its current article. */
export function toSource(record: SourceRecord, current: SourceVersion): Source {
  return {
    id: record.id,
    article: current.article,
    origin: record.origin,
    enabled: record.enabled,
    topics: record.topics,
    added: record.added,
    ...textVersionOf(current),
  };
}

/** What comparisons say of the text that they used; nothing for the first one. */
export function textVersionOf({
  version,
  provenance,
}: Pick<SourceVersion, 'version'> & { readonly provenance: Pick<Provenance, 'at'> | null }): Pick<
  Source,
  'textVersion'
> {
  return version === 1 ? {} : { textVersion: { number: version, at: provenance?.at ?? null } };
}

/** The part of a record that repeats the current version. */
export function describeVersion(
  version: SourceVersion,
): Pick<
  SourceRecord,
  | 'title'
  | 'outlet'
  | 'byline'
  | 'url'
  | 'published'
  | 'language'
  | 'partial'
  | 'length'
  | 'version'
  | 'fingerprint'
> {
  const { article } = version;
  return {
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    url: article.url,
    published: article.published,
    language: article.language,
    partial: article.partial,
    length: article.text.length,
    version: version.version,
    fingerprint: version.fingerprint,
  };
}
