const CONSONANTS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const SYLLABLES = CONSONANTS.flatMap((consonant) => VOWELS.map((vowel) => consonant + vowel));
const WORDS = SYLLABLES.length ** 3;
/** Prime, so that neighbouring numbers give unlike words. */
const STRIDE = 161_561;

/** The word number `index`: three syllables and a closing consonant; each index below 421,875 gives another. */
export function inventedWord(index: number): string {
  if (index >= WORDS) throw new Error(`There are ${WORDS} invented words.`);
  let rest = (index * STRIDE) % WORDS;
  let word = '';
  for (let k = 0; k < 3; k += 1) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return `${word}k`;
}
