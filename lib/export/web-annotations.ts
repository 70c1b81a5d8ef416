import type { ExportDocument } from './export-document.ts';

/** Hypothesis asks which user's annotations to import, so each needs one. */
const USER = 'acct:lateral@localhost';

export type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** One annotation, before it is put into the words of either format. */
export type Note = {
  readonly url: string;
  readonly title: string | null;
  readonly selector: readonly Selector[];
  readonly body: string;
  readonly tags: readonly string[];
};

/**
 * The comparison as annotations on pages of the web. One file, two readers: `items` is a W3C AnnotationPage
 * (https://www.w3.org/TR/annotation-model/), `annotations` is what the Hypothesis client imports. Passages of articles
 * without a web address are left out: an annotation needs a target.
 */
export function toWebAnnotations({ notes }: ExportDocument): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: notes.map(({ url, selector, body, tags }) => ({
      type: 'Annotation',
      motivation: 'describing',
      body: [
        { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: body },
        ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ],
      target: { source: url, selector },
    })),
    annotations: notes.map(({ url, title, selector, body, tags }) => ({
      uri: url,
      document: { title: title === null ? [] : [title] },
      text: body,
      tags,
      user: USER,
      target: [{ source: url, selector }],
    })),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
