import type { SourceReference } from '../../lib/compare/comparison.ts';
import type { Translator } from '../../lib/messages/translate.ts';

/** The outlet's name, or the words for an unknown one. */
export function outletName(source: Pick<SourceReference, 'outlet'>, { t }: Translator): string {
  return source.outlet ?? t('outlet.unknown');
}

/** Byline (where the outlet is unknown) and date, in the order a newspaper prints them. */
export function sourceDetails(
  source: Pick<SourceReference, 'outlet' | 'byline' | 'published'>,
  { t, date }: Translator,
): string {
  const byline =
    source.outlet === null && source.byline !== null ? [t('source.byline', { byline: source.byline })] : [];
  return [...byline, source.published === null ? t('source.undated') : date(source.published)].join(' · ');
}
