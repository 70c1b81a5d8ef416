import { STOP_RARITY, rarity } from './background.ts';
import type { Background } from './background.ts';
import { isCapitalised, topicStem, wordsOf } from './topic-words.ts';

/** A stem in a text: how often, one printed form, its rarity, and whether the text uses it as a name. */
export type CountedWord = {
  readonly count: number;
  readonly printed: string;
  readonly rarity: number;
  readonly name: boolean;
  /** Whether the text writes it small more often than it capitalises it inside a sentence. */
  readonly small: boolean;
};

/** The telling words of a text by stem, and the stems of each of its sentences. */
export type CountedText = {
  readonly words: ReadonlyMap<string, CountedWord>;
  readonly sentences: readonly ReadonlySet<string>[];
};

/** What a text is about shows in its beginning; live pages go on for megabytes. */
const MAX_LENGTH = 40_000;
/** Shorter lines are labels and crossheads, not sentences. */
const MIN_SENTENCE_WORDS = 4;
/** A line with at least this share of capitals is set in title case, where a capital tells nothing. */
const TITLE_CASE = 0.6;
/** Days and months tell one round of a story from the next, not one story from another. */
const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
    .split(' ')
    .map(topicStem),
);
const SENTENCE_END = /(?<=[.!?]["”’']?)\s+/u;
/** Prose ends in punctuation; links to other stories, labels and crossheads do not. */
const PROSE_END = /[.!?…;:,"”’')»\]。！？؟।]$/u;
const LONGEST_LABEL_WORDS = 20;

/**
 * Counts the telling words of a text. A stem is a name where the text capitalises it inside a sentence more
 * often than it writes it small, and general English does not count it among its frequent words.
 */
export function countWords(text: string, background: Background): CountedText {
  const seen = new Map<string, { count: number; printed: string; rarity: number; balance: number }>();
  const sentences: Set<string>[] = [];
  for (const line of sentencesOf(text.slice(0, MAX_LENGTH))) {
    const words = wordsOf(line);
    const titleCase = words.filter(isCapitalised).length >= words.length * TITLE_CASE;
    const stems = words.map(topicStem);
    if (words.length >= MIN_SENTENCE_WORDS) sentences.push(new Set(stems));
    stems.forEach((stem, index) => {
      const printed = words[index] ?? stem;
      const known = seen.get(stem);
      const entry = known ?? { count: 0, printed, rarity: rarity(stem, background), balance: 0 };
      if (known === undefined) {
        if (stem.length < 2 || CALENDAR.has(stem) || entry.rarity < STOP_RARITY) return;
        seen.set(stem, entry);
      }
      entry.count += 1;
      if (!isCapitalised(printed)) entry.balance -= 1;
      else if (index > 0 && !titleCase) entry.balance += 1;
    });
  }
  const words = new Map<string, CountedWord>();
  for (const [stem, { count, printed, rarity, balance }] of seen)
    words.set(stem, {
      count,
      printed,
      rarity,
      name: balance > 0 && !background.has(stem),
      small: balance < 0,
    });
  return { words, sentences };
}

/** The title and the sentences of a text: its first line, and every line that reads like prose. */
function sentencesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const title = lines.findIndex((line) => line !== '');
  return lines
    .filter(
      (line, index) => index === title || PROSE_END.test(line) || wordsOf(line).length > LONGEST_LABEL_WORDS,
    )
    .flatMap((line) => line.split(SENTENCE_END));
}
