import { fold } from '../fold.ts';
import { COUNTRY_WORDS } from './countries.ts';

/**
 * The country that a word stands for, by its canonical folded name: "Moscow", "Russian" and "Kremlin" give "russia".
 * Several words are given with spaces ("White House"). `null` for everything else.
 */
export function canonicalPlace(word: string): string | null {
  const folded = fold(word)
    .replace(/'s$|\./gu, '')
    .replace(/^the\s+/u, '')
    .trim();
  return COUNTRY_WORDS.get(folded) ?? null;
}
