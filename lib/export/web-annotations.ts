import { allAccounts } from '../compare/all-accounts.ts';
import type { Account } from '../compare/comparison.ts';
import type { Passage } from '../text/article.ts';
import { citeQuote } from './cite-quote.ts';
import type { ExportedComparison } from './export-input.ts';
import { webUrl } from './web-url.ts';

/** Characters of context on each side of a quote, as the Hypothesis client stores. */
const CONTEXT = 32;
const TAG = 'Lateral';
/** Hypothesis asks which user's annotations to import, so each needs one. */
const USER = 'acct:lateral@localhost';

type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** One annotation, before it is put into the words of either format. */
type Note = {
  readonly url: string;
  readonly title: string | null;
  readonly selector: readonly Selector[];
  readonly body: string;
  readonly tags: readonly string[];
};

/**
 * The comparison as annotations: on the article, each fact with the other accounts in the body; on each
 * source that has a web address, the words of its account. One file, two readers: `items` is a W3C
 * AnnotationPage (https://www.w3.org/TR/annotation-model/), `annotations` is what the Hypothesis client
 * imports. Passages of articles without a web address are left out: an annotation needs a target.
 */
export function toWebAnnotations(exported: ExportedComparison): string {
  const notes = [...notesOnArticle(exported), ...notesOnSources(exported)];
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

function notesOnArticle({ article, comparison, wordReason, messages }: ExportedComparison): readonly Note[] {
  const url = webUrl(article.url);
  if (url === null) return [];
  const passages = new Map(comparison.passages.map((passage) => [passage.id, passage]));
  return comparison.findings.flatMap(({ passages: ids, accounts, verdict }) => {
    const body = accounts.map((account) => accountNote(account, wordReason(account))).join('\n\n');
    return ids.flatMap((id): readonly Note[] => {
      const passage = passages.get(id);
      if (passage === undefined) return [];
      const selector = selectors(article.text, passage);
      return [{ url, title: article.title, selector, body, tags: [TAG, messages.t(`verdict.${verdict}`)] }];
    });
  });
}

function notesOnSources({
  comparison,
  storedText,
  wordReason,
  messages,
}: ExportedComparison): readonly Note[] {
  return allAccounts(comparison).flatMap((account): readonly Note[] => {
    const { source, quote, start, end, verdict } = account;
    const url = webUrl(source.url);
    if (url === null) return [];
    const text = storedText(source.id);
    const selector: readonly Selector[] =
      text === null
        ? [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }]
        : selectors(text, { text: quote, start, end });
    const tags = [TAG, messages.t(`verdict.${verdict}`)];
    return [{ url, title: source.title, selector, body: wordReason(account), tags }];
  });
}

function accountNote(account: Account, reason: string): string {
  return `${citeQuote(account)}\n${reason}`;
}

function selectors(
  text: string,
  { text: exact, start, end }: Pick<Passage, 'text' | 'start' | 'end'>,
): readonly Selector[] {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start);
  const suffix = text.slice(end, end + CONTEXT);
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}
