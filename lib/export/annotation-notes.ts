import type { Account } from '../compare/comparison.ts';
import { wordDependences, wordIndependence } from '../messages/word-independence.ts';
import { wordSelfContradiction } from '../messages/word-self-contradiction.ts';
import type { Passage } from '../text/article.ts';
import { citeQuote } from './cite-quote.ts';
import type { ExportedComparison, ExportedTopic } from './export-input.ts';
import type { Note, Selector } from './web-annotations.ts';
import { webUrl } from './web-url.ts';

/** Characters of context on each side of a quote, as the Hypothesis client stores. */
const CONTEXT = 32;
const TAG = 'Lateral';

type Messages = ExportedTopic['messages'];
type Span = Pick<Passage, 'text' | 'start' | 'end'>;

/** On the article: each fact with the other accounts in the body, and what contradicts the article's own words. */
export function notesOnArticle({
  article,
  comparison,
  wordReason,
  messages,
}: ExportedComparison): readonly Note[] {
  const url = webUrl(article.url);
  if (url === null) return [];
  const note = (passage: Span, body: string, tags: readonly string[]): Note => ({
    url,
    title: article.title,
    selector: selectors(article.text, passage),
    body,
    tags: [TAG, ...tags],
  });
  const told = comparison.findings.flatMap((finding) => {
    const { passages: ids, accounts, verdict } = finding;
    const notes = accounts.map((account) => accountNote(account, wordReason(account), messages));
    const count = [wordIndependence(finding, messages), ...wordDependences(finding, messages)];
    const body = [...notes, count.join('\n')].join('\n\n');
    return comparison.passages
      .filter(({ id }) => ids.includes(id))
      .map((passage) => note(passage, body, [messages.t(`verdict.${verdict}`)]));
  });
  const contradicting = comparison.selfContradictions.flatMap((contradiction) =>
    comparison.passages
      .filter(({ text }) => contradiction.passages.includes(text))
      .map((passage) => note(passage, wordSelfContradiction(contradiction, messages), [])),
  );
  return [...told, ...contradicting];
}

/** On each source that has a web address: the words of its accounts, with what is said of each. */
export function notesOnSources(
  accounts: readonly Account[],
  bodyOf: (account: Account) => string,
  { storedText, messages }: Pick<ExportedTopic, 'storedText' | 'messages'>,
): readonly Note[] {
  return accounts.flatMap((account): readonly Note[] => {
    const { source, quote, start, end, verdict } = account;
    const url = webUrl(source.url);
    if (url === null) return [];
    const text = storedText(source.id);
    const selector: readonly Selector[] =
      text === null
        ? [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }]
        : selectors(text, { text: quote, start, end });
    const tags = [TAG, messages.t(`verdict.${verdict}`)];
    return [{ url, title: source.title, selector, body: bodyOf(account), tags }];
  });
}

/** An account in an annotation: its words and their citation, which text they are from, and what is said of it. */
export function accountNote(account: Account, said: string, messages: Messages): string {
  return [citeQuote(account, messages), said].join('\n');
}

function selectors(text: string, { text: exact, start, end }: Span): readonly Selector[] {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start);
  const suffix = text.slice(end, end + CONTEXT);
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}
