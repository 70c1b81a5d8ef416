const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Foreign words in a sentence of ours, so that their direction does not turn ours around (Unicode UAX #9). */
export function isolate(words: string): string {
  return `${FIRST_STRONG_ISOLATE}${words}${POP_DIRECTIONAL_ISOLATE}`;
}
