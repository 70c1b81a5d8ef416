/** From here on a name is long enough that a letter more or less in its romanisation tells no two names apart. */
const LONG_NAME = 7;
/** Endings differ between systems ("-iy", "-yy", "-y"); in shorter names they tell names apart ("Terry", "Terri"). */
const NAME_WITH_ENDING = 6;
/** A shorter name is another name with two letters exchanged ("Macron", "Marcon"). */
const SWAPPED_NAME = 7;
/** One letter more or less in a shorter word is often another word ("trail", "trial"; "through", "though"). */
const SLIPPED_WORD = 8;
const MOST_LENGTH_DIFFERENCE = 2;

/** Folded names that are one name by another romanisation, or by two letters exchanged. */
export function isSameName(a: string, b: string): boolean {
  if (!comparable(a, b)) return false;
  const length = Math.min(a.length, b.length);
  return keyOf(a, length) === keyOf(b, length) || (length >= SWAPPED_NAME && isSwap(a, b));
}

/**
 * Folded words of which one is the other with two letters exchanged, or one left out. The last letter is the same:
 * what differs there is grammar. A letter in another's place is no slip here ("adopted", "adapted").
 */
export function isSlip(a: string, b: string): boolean {
  if (!comparable(a, b) || Math.min(a.length, b.length) < SLIPPED_WORD) return false;
  return isSwap(a, b) || isOmission(a, b) || isOmission(b, a);
}

function comparable(a: string, b: string): boolean {
  return a[0] === b[0] && Math.abs(a.length - b.length) <= MOST_LENGTH_DIFFERENCE;
}

/** Keys by name, for names as short, of middling length and long. */
const keys = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()] as const;
/** A name meets every name of its first letter: its key is made once, until there are more than any articles hold. */
const MOST_KEYS = 20_000;

function keyOf(name: string, length: number): string {
  const [short, middling, long] = keys;
  const known = length < NAME_WITH_ENDING ? short : length < LONG_NAME ? middling : long;
  let key = known.get(name);
  if (key === undefined) {
    if (known.size >= MOST_KEYS) known.clear();
    key = romanised(name, length);
    known.set(name, key);
  }
  return key;
}

/**
 * What the common romanisations of a name agree on (BGN/PCGN, ISO 9, the Ukrainian national system and the newspapers').
 * A final "a" stays: it makes another person ("Petrov", "Petrova"); so do all other vowels ("Slovakia", "Slovenia").
 */
function romanised(name: string, length: number): string {
  let key = name.replace(/(.)\1+/gu, '$1');
  if (length < NAME_WITH_ENDING) return key;
  key = key
    .replace(/(?:iy|yi|ij|y)$/u, 'i')
    .replace(/kh/gu, 'h')
    .replace(/iy(?=[aeou])/gu, 'i')
    .replace(/(?<=[^aeiouy])ye/gu, 'e')
    .replace(/(?<=[^aeiouy])y(?=[aou])/gu, 'i');
  if (length < LONG_NAME) return key;
  return key.replace(/(?<=[^aeiouy])y(?=[^aeiouy])/gu, 'i').replace(/(?<=.)g/gu, 'h');
}

/** Two neighbours exchanged, neither of them first or last. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a.at(-1) !== b.at(-1)) return false;
  const at = firstDifference(a, b);
  return at > 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isOmission(short: string, long: string): boolean {
  if (long.length !== short.length + 1 || short.at(-1) !== long.at(-1)) return false;
  const at = firstDifference(short, long);
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
