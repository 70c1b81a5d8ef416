import type { SourceReference } from '../../lib/compare/comparison.ts';
import { wordTextVersion } from '../../lib/messages/word-text-version.ts';
import type { Translator } from '../../lib/messages/translate.ts';

/** Between two details of a source. The point ends a line where the line is full, and never begins one. */
export const DETAIL_SEPARATOR = '\u00a0· ';

/** The outlet's name, or the words for an unknown one. */
export function outletName(source: Pick<SourceReference, 'outlet'>, { t }: Translator): string {
  return source.outlet ?? t('outlet.unknown');
}

/** Whether another one of some sources has the same name. */
export function hasNamesake({ id, outlet }: SourceReference, sources: readonly SourceReference[]): boolean {
  return sources.some((other) => other.id !== id && other.outlet === outlet);
}

type Described = Pick<SourceReference, 'outlet' | 'byline' | 'published' | 'textVersion'>;

/**
 * Byline (where the outlet is unknown) and date, in the order a newspaper prints them, and which of its texts was
 * compared where it has several.
 */
export function sourceDetails(source: Described, messages: Translator): string {
  return detailsWith(source, messages, [messages.t('source.undated')]);
}

/** The same without a word on what is not known: for the head of a column. */
export function knownDetails(source: Described, messages: Translator): string {
  return detailsWith(source, messages, []);
}

function detailsWith(source: Described, messages: Translator, undated: readonly string[]): string {
  const { t, date } = messages;
  const byline =
    source.outlet === null && source.byline !== null ? [t('source.byline', { byline: source.byline })] : [];
  const day = source.published === null ? undated : [date(source.published)];
  const version = source.textVersion === undefined ? [] : [wordTextVersion(source.textVersion, messages)];
  return [...byline, ...day, ...version].join(DETAIL_SEPARATOR);
}
