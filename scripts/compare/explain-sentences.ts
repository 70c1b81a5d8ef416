import { explainPair } from '../../lib/compare/explain-pair.ts';

/** Prints all features of a pair of sentences, both heads, the differences and the verdict, as JSON. */
export function explainSentences(here: string, there: string): void {
  console.log(JSON.stringify({ here, there, ...explainPair(here, there) }, null, 2));
}
