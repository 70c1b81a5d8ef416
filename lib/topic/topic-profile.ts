import { BACKGROUND_STEMS } from './background-stems.ts';
import type { Topic, TopicTerm } from './topic.ts';

/**
 * What the detector needs of a topic, as plain JSON: the weights of its terms by stem, and the common stems
 * of the language its sources are written in, most frequent first, separated by spaces.
 */
export type TopicProfile = {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, number>>;
  readonly common: string;
  readonly threshold: number;
};

/** The compact form of a topic that the detector scores pages with. */
export function topicProfile(topic: Topic): TopicProfile {
  return {
    id: topic.id,
    name: topic.name,
    names: weights(topic, 'name'),
    words: weights(topic, 'word'),
    common: BACKGROUND_STEMS,
    threshold: topic.threshold,
  };
}

function weights(topic: Topic, kind: TopicTerm['kind']): Readonly<Record<string, number>> {
  return Object.fromEntries(
    topic.terms.filter((term) => term.kind === kind).map(({ stem, weight }) => [stem, weight]),
  );
}
