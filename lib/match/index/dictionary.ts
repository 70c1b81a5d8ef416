/**
 * Words end to end in UTF-16 code units; word `i` is `units[offsets[i]]` up to `units[offsets[i + 1]]`.
 * Code units, not UTF-8: the order is that of `<` on strings, nothing has to be encoded for a look-up, and
 * broken text (lone surrogates) comes back as it went in.
 */
export type Dictionary = { readonly offsets: Uint32Array; readonly units: Uint16Array };

export function wordCount(dictionary: Dictionary): number {
  return dictionary.offsets.length - 1;
}

export function wordAt({ offsets, units }: Dictionary, index: number): string {
  return String.fromCharCode(...units.subarray(offsets[index], offsets[index + 1]));
}

/** Index of the first word of a sorted dictionary that is not before `word`; `wordCount` when all are. */
export function lowerBound(dictionary: Dictionary, word: string): number {
  let low = 0;
  let high = wordCount(dictionary);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareToWord(dictionary, middle, word) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of `word` in a sorted dictionary, -1 when it is not there. */
export function findWord(dictionary: Dictionary, word: string): number {
  const index = lowerBound(dictionary, word);
  return index < wordCount(dictionary) && compareToWord(dictionary, index, word) === 0 ? index : -1;
}

/** Below, at or above 0 as word `i` of `a` comes before, is, or comes after word `j` of `b`. */
export function compareWords(a: Dictionary, i: number, b: Dictionary, j: number): number {
  const startA = a.offsets[i] as number;
  const startB = b.offsets[j] as number;
  const lengthA = (a.offsets[i + 1] as number) - startA;
  const lengthB = (b.offsets[j + 1] as number) - startB;
  const shared = Math.min(lengthA, lengthB);
  for (let k = 0; k < shared; k += 1) {
    const order = (a.units[startA + k] as number) - (b.units[startB + k] as number);
    if (order !== 0) return order;
  }
  return lengthA - lengthB;
}

function compareToWord({ offsets, units }: Dictionary, index: number, word: string): number {
  const start = offsets[index] as number;
  const length = (offsets[index + 1] as number) - start;
  const shared = Math.min(length, word.length);
  for (let k = 0; k < shared; k += 1) {
    const order = (units[start + k] as number) - word.charCodeAt(k);
    if (order !== 0) return order;
  }
  return length - word.length;
}

/** Writes `words` into `target`, whose arrays have the right sizes. */
export function fillDictionary(target: Dictionary, words: readonly string[]): void {
  let at = 0;
  for (const [index, word] of words.entries()) {
    target.offsets[index] = at;
    for (let k = 0; k < word.length; k += 1) target.units[at + k] = word.charCodeAt(k);
    at += word.length;
  }
  target.offsets[words.length] = at;
}

export function unitCount(words: readonly string[]): number {
  let total = 0;
  for (const word of words) total += word.length;
  return total;
}
