import { isCapitalised, topicStem, wordsOf } from './topic-words.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that ISO 3166 leaves to their users, and the platform to its tests: XA, ZZ and their like name no country. */
const UNASSIGNED = /^(?:AA|X[^K]|Q|Z[^AMW]|EU|EZ|UN)/u;

let stems: ReadonlySet<string> | null = null;

/** Names of one word only: the words of "Cape Verde" or "United States" are those of many other things. */
function readStems(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Set(
    codes
      .filter((code) => !UNASSIGNED.test(code))
      .map((code) => wordsOf(names.of(code) ?? ''))
      .filter((words) => words.length === 1 && words.every(isCapitalised))
      .flatMap((words) => words.map(topicStem)),
  );
}

/** Whether a stem is that of a country or of its people ("Russia", "Russian"), as the platform names them in English. */
export function isCountryStem(stem: string): boolean {
  stems ??= readStems();
  return stems.has(stem);
}
