/** Prints everything the engine sees in a pair of sentences. */
export function explainSentences(here: string, there: string): void {
  console.log(JSON.stringify({ here, there }, null, 2));
}
