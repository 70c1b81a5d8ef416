/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

const ASCII = /^[\x20-\x7e]*$/u;

/**
 * Lower case with diacritics folded and apostrophes made straight: "Dolmabahçe" → "dolmabahce".
 * Other scripts keep their letters (Hangul stays composed). The length may differ from the input's.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[øłđðþßæœıħ]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
}
