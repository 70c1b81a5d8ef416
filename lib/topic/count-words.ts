import { STOP_RARITY, rarity } from './background.ts';
import type { Background } from './background.ts';
import { isCapitalised, topicStem, wordsOf } from './topic-words.ts';

/** A stem in a text: how often, one printed form, its rarity, and whether the text uses it as a name. */
export type CountedWord = {
  readonly count: number;
  readonly printed: string;
  readonly rarity: number;
  readonly name: boolean;
};

/** A line with at least this share of capitals is set in title case, where a capital tells nothing. */
const TITLE_CASE = 0.6;
/** Days and months tell one round of a story from the next, not one story from another. */
const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
    .split(' ')
    .map(topicStem),
);
const LINE_OR_SENTENCE_END = /\n|(?<=[.!?]["”’']?)\s+/u;

/**
 * The telling words of a text, by stem. A stem is a name where the text capitalises it inside a sentence
 * more often than it writes it small, and general English does not count it among its frequent words.
 */
export function countWords(text: string, background: Background): ReadonlyMap<string, CountedWord> {
  const seen = new Map<string, { count: number; printed: string; rarity: number; balance: number }>();
  for (const line of text.split(LINE_OR_SENTENCE_END)) {
    const words = wordsOf(line);
    const titleCase = words.filter(isCapitalised).length >= words.length * TITLE_CASE;
    words.forEach((word, index) => {
      const stem = topicStem(word);
      const known = seen.get(stem);
      const entry = known ?? { count: 0, printed: word, rarity: rarity(stem, background), balance: 0 };
      if (known === undefined) {
        if (stem.length < 2 || CALENDAR.has(stem) || entry.rarity < STOP_RARITY) return;
        seen.set(stem, entry);
      }
      entry.count += 1;
      if (!isCapitalised(word)) entry.balance -= 1;
      else if (index > 0 && !titleCase) entry.balance += 1;
    });
  }
  return new Map(
    [...seen].map(([stem, { balance, ...word }]) => [
      stem,
      { ...word, name: balance > 0 && !background.has(stem) },
    ]),
  );
}
