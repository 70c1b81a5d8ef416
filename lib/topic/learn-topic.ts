import { GENERAL_ENGLISH } from './background.ts';
import { countWords } from './count-words.ts';
import type { CountedWord } from './count-words.ts';
import { isFunctionStem } from './function-words.ts';
import { TOPIC_THRESHOLD } from './score-profile.ts';
import type { Topic, TopicTerm } from './topic.ts';

/** A text to learn from. */
export type TopicText = { readonly title: string | null; readonly text: string };

const MAX_NAMES = 40;
const MAX_WORDS = 80;
/** A term that only one of several sources uses tells the outlet's style more than the story. */
const SHARE_POWER = 1.5;
/** Weight grows with the root of frequency: the tenth mention adds less than the second. */
const FREQUENCY_POWER = 0.5;

/**
 * Learns a topic: names and words that its sources share and that general English rarely uses.
 * @throws when there is no source
 */
export function learnTopic(topic: {
  readonly id: string;
  readonly name: string;
  readonly followed?: boolean;
  readonly sources: readonly TopicText[];
}): Topic {
  if (topic.sources.length === 0) throw new Error('A topic is learned from at least one source.');
  const counted = topic.sources.map((source) => countWords(fullText(source), GENERAL_ENGLISH));
  return {
    id: topic.id,
    name: topic.name,
    followed: topic.followed ?? true,
    terms: [...heaviest(counted, 'name', MAX_NAMES), ...heaviest(counted, 'word', MAX_WORDS)].sort(
      (a, b) => b.weight - a.weight,
    ),
    threshold: TOPIC_THRESHOLD,
  };
}

/** Title and text in one, the title once even where the text repeats it. */
export function fullText({ title, text }: TopicText): string {
  return title === null || text.trimStart().startsWith(title) ? text : `${title}\n${text}`;
}

function heaviest(
  counted: readonly ReadonlyMap<string, CountedWord>[],
  kind: TopicTerm['kind'],
  limit: number,
): readonly TopicTerm[] {
  const terms = new Map<string, { word: string; frequency: number; sources: number; rarity: number }>();
  const names = nameStems(counted);
  for (const source of counted) {
    const own = [...source].filter(
      ([stem]) => names.has(stem) === (kind === 'name') && !isFunctionStem(stem),
    );
    const total = own.reduce((sum, [, { count }]) => sum + count, 0);
    for (const [stem, { count, printed, rarity }] of own) {
      const term = terms.get(stem) ?? { word: printed, frequency: 0, sources: 0, rarity };
      term.frequency += count / total / counted.length;
      term.sources += 1;
      terms.set(stem, term);
    }
  }
  const weights = new Map(
    [...terms].map(([stem, { sources, frequency, rarity }]) => [
      stem,
      (sources / counted.length) ** SHARE_POWER * frequency ** FREQUENCY_POWER * rarity,
    ]),
  );
  const top = Math.max(...weights.values());
  const relative = (stem: string): number => Number(((weights.get(stem) ?? 0) / top).toFixed(3));
  return [...terms]
    .map(([stem, { word }]) => ({ stem, word, kind, weight: relative(stem) }))
    .sort((a, b) => b.weight - a.weight || a.stem.localeCompare(b.stem))
    .slice(0, limit);
}

/** Stems that at least half of the sources that use them use as names. */
function nameStems(counted: readonly ReadonlyMap<string, CountedWord>[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const source of counted)
    for (const [stem, { name }] of source) votes.set(stem, (votes.get(stem) ?? 0) + (name ? 1 : -1));
  return new Set([...votes].filter(([, vote]) => vote >= 0).map(([stem]) => stem));
}
