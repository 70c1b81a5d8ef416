import type { TextVersion } from '../library/source.ts';
import type { Translator } from './translate.ts';

/** Which of a source's texts was compared, in words. */
export function wordTextVersion(
  { number, at }: TextVersion,
  { t, date }: Pick<Translator, 't' | 'date'>,
): string {
  return at === null ? t('source.version', { number }) : t('source.version.of', { number, date: date(at) });
}
