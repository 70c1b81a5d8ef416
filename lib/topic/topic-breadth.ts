import { countWords } from './count-words.ts';
import { fullText } from './full-text.ts';
import { GENERAL_ENGLISH } from './general-english.ts';
import { familiarity, learnTopic } from './learn-topic.ts';
import { scoreTopic } from './score-topic.ts';
import type { TopicText } from './topic.ts';

/**
 * Why a topic would take in too much. `sources-differ`: its sources share no person, place or
 * organisation, or next to nothing else. `most-of-library`: it counts most of the other sources as related.
 */
export type BreadthReason = 'sources-differ' | 'most-of-library';

/** Pairs of articles on different stories stay below this log odds, all but a few pairs on one story above. */
const STRANGERS = -6;
/** A share of the library that one story seldom has, once the library holds enough to tell. */
const MOST = 0.6;
const ENOUGH_OTHERS = 10;

/**
 * Whether a topic made of these sources is too broad to be followed, and why; `null` when it is not.
 * @param others sources of the library that were not chosen for the topic
 */
export function topicBreadth(
  sources: readonly TopicText[],
  others: readonly TopicText[] = [],
): BreadthReason | null {
  const counted = sources.map((source) => countWords(fullText(source), GENERAL_ENGLISH));
  const names = counted.map(({ words }) => [...words].filter(([, { name }]) => name).map(([stem]) => stem));
  const [first = [], ...rest] = names;
  const shared = first.filter((stem) => rest.some((stems) => stems.includes(stem)));
  if (sources.length > 1 && shared.length === 0 && names.every((stems) => stems.length > 0))
    return 'sources-differ';
  const known = familiarity(counted);
  if (known !== null && known < STRANGERS) return 'sources-differ';
  if (others.length < ENOUGH_OTHERS) return null;
  const topic = learnTopic({ id: 'preview', name: '', sources });
  const related = others.filter((other) => scoreTopic(topic, other).related).length;
  return related > others.length * MOST ? 'most-of-library' : null;
}
