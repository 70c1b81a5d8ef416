import type { SelfContradiction } from '../compare/comparison.ts';
import type { Translator } from './translate.ts';

/** Where an article contradicts itself, in a sentence with both of its passages, `quote`d. */
export function wordSelfContradiction(
  { passages: [one, other] }: SelfContradiction,
  { t }: Pick<Translator, 't'>,
  quote: (text: string) => string = (text) => t('quotation', { text }),
): string {
  return t('summary.selfContradiction', { one: quote(one), other: quote(other) });
}
