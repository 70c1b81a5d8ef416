import type { SourceReference } from '../../lib/compare/comparison.ts';
import type { Article } from '../../lib/text/article.ts';
import type { Translator } from '../../lib/messages/create-translator.ts';

/** The outlet's name, or the words for an unknown one. */
export function outletName(source: Pick<SourceReference, 'outlet'>, { t }: Translator): string {
  return source.outlet ?? t('outlet.unknown');
}

/** Long enough to recognise an untitled article by its opening. */
const OPENING_LENGTH = 80;

/** The headline, or the opening words of an article without one. */
export function articleTitle({ title, text }: Pick<Article, 'title' | 'text'>): string {
  if (title !== null) return title;
  const opening = text.trim().slice(0, OPENING_LENGTH);
  return `${opening.slice(0, opening.lastIndexOf(' ')).trim() || opening} …`;
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
