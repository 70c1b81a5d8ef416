import type { Account, SourceReference } from '../compare/comparison.ts';
import { wordTextVersion } from '../messages/word-text-version.ts';
import type { Translator } from '../messages/translate.ts';
import { webUrl } from './web-url.ts';

/** What can be cited: the words, and who printed them. */
export type Citable = Pick<Account, 'quote' | 'source'>;

/**
 * A quote with its citation, as plain text to be pasted anywhere: the verbatim words in quotation marks, then
 * byline, outlet, title, date, which of the source's texts they are from, and address, those that are known.
 * @param url address of the exact place where one is known, else the source's own
 */
export function citeQuote(
  { quote, source }: Citable,
  messages: Pick<Translator, 't' | 'date'>,
  url: string | null = source.url,
): string {
  const { textVersion } = source;
  const version = textVersion === undefined ? null : wordTextVersion(textVersion, messages);
  return [`“${quote}”`, sourceLine(source), version, webUrl(url)]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}

/** "Jane Roe, Arise News (republished by Zeal News): “Title”, 2025-05-16" without what is not known. */
export function sourceLine(source: SourceReference): string {
  const { byline, outlet, republishedFrom, title, published } = source;
  const by = [byline, outlet].filter((part) => part !== null).join(', ');
  const from = republishedFrom === null ? by : `${by} (${republishedFrom})`;
  const titled = title === null ? from : [from, `“${title}”`].filter((part) => part !== '').join(': ');
  const day = published?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  return [titled, day].filter((part) => part !== null && part !== '').join(', ');
}
