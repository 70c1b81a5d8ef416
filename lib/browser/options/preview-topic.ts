import { scoreTopic } from '../../topic/score-topic.ts';
import type { Topic, TopicText } from '../../topic/topic.ts';
import { topicBreadth } from '../../topic/topic-breadth.ts';

/** What a topic would take in, as it stands. */
export type Preview = {
  /** Ids of the sources that count as related, in the order they were tried. */
  readonly related: readonly string[];
  /** How many were tried. */
  readonly total: number;
  /** It would mark nearly everything. */
  readonly tooBroad: boolean;
};

/** Sources of its own that a topic's breadth is judged by. */
const MOST_OWN = 20;

/**
 * @param topic as it judges articles: with the reader's corrections
 * @param texts the sources to try, by id
 * @param ownIds those that the topic is learned from
 */
export function previewTopic(
  topic: Topic,
  texts: ReadonlyMap<string, TopicText>,
  ownIds: ReadonlySet<string>,
): Preview {
  const read = [...texts];
  const own = read.filter(([id]) => ownIds.has(id)).map(([, text]) => text);
  const others = read.filter(([id]) => !ownIds.has(id)).map(([, text]) => text);
  const related = read.filter(([, text]) => scoreTopic(topic, text).related).map(([id]) => id);
  const tooBroad = own.length > 1 && topicBreadth(own.slice(0, MOST_OWN), others) !== null;
  return { related, total: read.length, tooBroad };
}
