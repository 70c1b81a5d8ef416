import { allAccounts } from '../compare/all-accounts.ts';
import { wordSelfContradiction } from '../messages/word-self-contradiction.ts';
import { notesOnArticle, notesOnSources } from './annotation-notes.ts';
import { comparisonRows } from './comparison-rows.ts';
import type { ExportDocument } from './export-document.ts';
import type { ExportedComparison } from './export-input.ts';
import { webUrl } from './web-url.ts';

/** Raised when the shape of the JSON changes. */
const EXPORT_VERSION = 1;

/** The comparison of an article, to be written down. */
export function articleDocument(exported: ExportedComparison): ExportDocument {
  const { article, comparison, messages } = exported;
  const { title, outlet, byline, published } = article;
  const accounts = allAccounts(comparison);
  return {
    name: title ?? outlet ?? '',
    title: title ?? messages.t('outlet.unknown'),
    details: [outlet, byline, published === null ? null : messages.date(published)].filter(
      (detail) => detail !== null,
    ),
    url: webUrl(article.url),
    remarks: comparison.selfContradictions.map((contradiction) =>
      wordSelfContradiction(contradiction, messages),
    ),
    rows: comparisonRows(exported),
    sources: [...new Map(accounts.map(({ source }) => [source.id, source])).values()],
    notes: [...notesOnArticle(exported), ...notesOnSources(accounts, exported.wordReason, exported)],
    data: { format: 'lateral-comparison', version: EXPORT_VERSION, article, comparison },
    messages,
  };
}
