import type { Difference } from '../compare/comparison.ts';
import type { Translator } from './translate.ts';

/** Words within a pair of quotation marks, and nothing else. */
const QUOTED = /^(?:“([^“”]+)”|„([^„“”]+)[“”]|"([^"]+)"|«([^«»]+)»|‘([^‘]+)’|'([^']+)'|‹([^‹›]+)›)$/u;

/** Words that will stand in quotation marks of ours, without their own around them. */
export function unquoted(words: string): string {
  return QUOTED.exec(words)?.slice(1).find(Boolean) ?? words;
}

/** What is done to foreign words before they stand in a sentence of ours; for plain text nothing. */
type MarkWords = (words: string) => string;

const asTheyAre: MarkWords = (words) => words;

/** The two wordings of a difference in a phrase: "“30-day” here, “72-hour” there". */
export function wordDifference(
  difference: Pick<Difference, 'here' | 'there'>,
  { t }: Pick<Translator, 't'>,
  mark: MarkWords = asTheyAre,
): string {
  const [here, there] = [mark(unquoted(difference.here)), mark(unquoted(difference.there))];
  if (difference.here === '') return t('difference.nothingHere', { there });
  if (difference.there === '') return t('difference.nothingThere', { here });
  return t('difference.pair', { here, there });
}

/** The same where no page stands on one side: "Mercury: “30-day”. Herald: “72-hour”." `outlets` say here and there. */
export function wordDivergence(
  { here, there }: Pick<Difference, 'here' | 'there'>,
  outlets: readonly [here: string, there: string],
  { t }: Pick<Translator, 't'>,
  mark: MarkWords = asTheyAre,
): string {
  return [
    { outlet: outlets[0], words: here },
    { outlet: outlets[1], words: there },
  ]
    .filter(({ words }) => words !== '')
    .map(({ outlet, words }) => t('library.said', { outlet: mark(outlet), words: mark(unquoted(words)) }))
    .join(' ');
}
