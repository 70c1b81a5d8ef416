import type { SourceReference } from '../compare/comparison.ts';
import { webUrl } from './web-url.ts';

/** An item of CSL-JSON (https://docs.citationstyles.org), with the fields a news article has. */
export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note?: string;
  /** Which of the source's texts was compared, where it has several, and since when it is kept. */
  readonly version?: string;
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
};

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/** Year, month and day of an ISO 8601 date, as many as it has; `null` when it is none. */
export function dateParts(iso: string | null): readonly number[] | null {
  const found = iso === null ? null : DATE.exec(iso);
  if (found === null) return null;
  return found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

/** Sources as CSL-JSON, for Zotero, Pandoc and other reference managers. Unknown fields are left out. */
export function toCslItems(sources: readonly SourceReference[]): readonly CslItem[] {
  return sources.map((source): CslItem => {
    const parts = dateParts(source.published);
    const url = webUrl(source.url);
    const { textVersion } = source;
    const saved = dateParts(textVersion?.at ?? null);
    return {
      id: source.id,
      type: 'article-newspaper',
      ...(source.title !== null && { title: source.title }),
      ...(source.outlet !== null && { 'container-title': source.outlet }),
      ...(source.byline !== null && { author: [{ literal: source.byline }] }),
      ...(parts !== null && { issued: { 'date-parts': [parts] } }),
      ...(url !== null && { URL: url }),
      ...(textVersion !== undefined && { version: String(textVersion.number) }),
      ...(saved !== null && { accessed: { 'date-parts': [saved] } }),
      ...(source.republishedFrom !== null && { note: `Republished from ${source.republishedFrom}` }),
    };
  });
}

/** Sources as a CSL-JSON file. */
export function toCslJson(sources: readonly SourceReference[]): string {
  return `${JSON.stringify(toCslItems(sources), null, 2)}\n`;
}
