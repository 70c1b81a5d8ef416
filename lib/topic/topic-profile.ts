import { BACKGROUND_STEMS } from './background-stems.ts';
import type { TopicWeights } from './topic-evidence.ts';
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
  const { names, words } = weightsOf(topic.terms);
  return {
    id: topic.id,
    name: topic.name,
    names: Object.fromEntries(names),
    words: Object.fromEntries(words),
    common: BACKGROUND_STEMS,
    threshold: topic.threshold,
  };
}

/** The weights of terms by stem, names and other words apart. */
export function weightsOf(terms: readonly TopicTerm[]): TopicWeights {
  const of = (kind: TopicTerm['kind']): ReadonlyMap<string, number> =>
    new Map(terms.filter((term) => term.kind === kind).map(({ stem, weight }) => [stem, weight]));
  return { names: of('name'), words: of('word') };
}
