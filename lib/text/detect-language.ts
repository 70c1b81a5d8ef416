import { FUNCTION_WORDS } from './function-words.ts';

/** A few paragraphs tell the language; the rest of a long text adds nothing. */
const SAMPLE_LENGTH = 6000;
/** Share of the letters from which a script decides; names in another script stay below it. */
const SCRIPT_SHARE = 0.4;
/** Fewer function words than this tell nothing against what the page declares. */
const SURE_HITS = 3;
/** Function words that a text needs where nothing is declared; a tie goes to the more specific words. */
const LEAST_HITS = 1.2;
/** How much better than the declared language another must fit to overrule it. */
const OVERRULE = 1.5;

const SCRIPTS: readonly (readonly [script: RegExp, language: (text: string) => string])[] = [
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text) ? 'ja' : 'zh'),
  ],
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Arabic}/gu, (text) => (/[ٹڈڑے]/u.test(text) ? 'ur' : /[پچژگ]/u.test(text) ? 'fa' : 'ar')],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
  [/\p{Script=Bengali}/gu, () => 'bn'],
  [/\p{Script=Tamil}/gu, () => 'ta'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [/\p{Script=Georgian}/gu, () => 'ka'],
  [/\p{Script=Armenian}/gu, () => 'hy'],
];

/**
 * The language of a text as a primary BCP 47 subtag ("en", "uk"), read from its script and function words.
 * What the page declares decides where the text is too short to tell; `null` when nothing tells.
 * @param declared the tag the page declares ("en-GB"), or `null`
 */
export function detectLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const claimed = primarySubtag(declared);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS)
    if (letters > 0 && (sample.match(script)?.length ?? 0) / letters >= SCRIPT_SHARE)
      return sameScript(language(sample), claimed);
  const hits = countFunctionWords(sample);
  const [best] = [...hits].sort(([, a], [, b]) => b - a);
  if (best === undefined) return claimed;
  const [language, count] = best;
  if (claimed === null) return count >= LEAST_HITS ? language : null;
  const claimedCount = hits.get(claimed) ?? 0;
  return count >= SURE_HITS && count >= claimedCount * OVERRULE ? language : claimed;
}

function countFunctionWords(sample: string): Map<string, number> {
  const hits = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    const languages = FUNCTION_WORDS.get(word) ?? [];
    // A word of one language tells more than one that a dozen share ("de", "in", "a").
    for (const language of languages)
      hits.set(language, (hits.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
  }
  return hits;
}

function cyrillic(text: string): string {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  if (count(/[ђћљњџј]/giu) > 2) return 'sr';
  if (count(/ў/giu) > 0) return 'be';
  if (count(/[іїєґ]/giu) > count(/[ыэё]/giu)) return 'uk';
  return count(/[ыэё]/giu) === 0 && count(/ъ/giu) > 1 ? 'bg' : 'ru';
}

/** Languages of one script that letters alone cannot tell apart: the declared one is kept. */
const NEIGHBOURS: readonly (readonly string[])[] = [
  ['ru', 'bg', 'mk', 'sr', 'be', 'kk', 'uk'],
  ['ar', 'fa', 'ur', 'ps', 'ku'],
  ['hi', 'mr', 'ne'],
  ['bn', 'as'],
];

function sameScript(found: string, claimed: string | null): string {
  if (claimed === null) return found;
  return NEIGHBOURS.some((group) => group.includes(found) && group.includes(claimed)) ? claimed : found;
}

function primarySubtag(tag: string | null): string | null {
  const primary = /^[a-z]{2,3}(?=$|[-_][a-z\d]+)/iu.exec(tag?.trim() ?? '')?.[0]?.toLowerCase() ?? null;
  return primary === 'nb' || primary === 'nn'
    ? 'no'
    : primary === 'iw'
      ? 'he'
      : primary === 'in'
        ? 'id'
        : primary;
}
