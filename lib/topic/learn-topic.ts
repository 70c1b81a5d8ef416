import { countWords } from './count-words.ts';
import type { CountedText } from './count-words.ts';
import { correctTerms } from './correct-terms.ts';
import { fullText } from './full-text.ts';
import { GENERAL_ENGLISH } from './general-english.ts';
import { learnTerms } from './learn-terms.ts';
import { topicEvidence } from './topic-evidence.ts';
import { weightsOf } from './topic-profile.ts';
import type { Topic, TopicCorrections, TopicText } from './topic.ts';

/**
 * Sources of a story that outlets tell in much the same words reach this log odds for the topic learned from
 * the other sources (the bundled talks: 2.8). Where they stay below it the story is told in more various
 * words, and its threshold is lowered by a part of what lacks, down to a bound that unrelated texts of the
 * fitting data stay far below (highest: -4).
 */
const FAMILIAR = 2.8;
const LOWERED_PART = 0.7;
const LOWEST = -2.5;
/** Sources tried for the threshold; more would cost time and tell little. */
const SAMPLE = 12;

/**
 * Learns a topic: the names and words that its sources share and that general English rarely uses.
 * @param topic `corrections`: what the reader said of single terms, by stem
 * @throws when there is no source
 */
export function learnTopic(topic: {
  readonly id: string;
  readonly name: string;
  readonly followed?: boolean;
  readonly sources: readonly TopicText[];
  readonly corrections?: TopicCorrections;
}): Topic {
  if (topic.sources.length === 0) throw new Error('A topic is learned from at least one source.');
  const counted = topic.sources.map((source) => countWords(fullText(source), GENERAL_ENGLISH));
  return {
    id: topic.id,
    name: topic.name,
    followed: topic.followed ?? true,
    terms: correctTerms(learnTerms(counted), topic.corrections ?? {}),
    threshold: learnThreshold(counted),
  };
}

/** Mean log odds of each source for the topic learned from the others; `null` for a single source. */
export function familiarity(sources: readonly CountedText[]): number | null {
  if (sources.length < 2) return null;
  const sample = sources.slice(0, SAMPLE);
  const logits = sample.map((source) => {
    const others = sample.filter((other) => other !== source);
    return topicEvidence(weightsOf(learnTerms(others)), source).logit;
  });
  return logits.reduce((sum, logit) => sum + logit, 0) / logits.length;
}

function learnThreshold(sources: readonly CountedText[]): number {
  const lacking = Math.min(0, (familiarity(sources) ?? FAMILIAR) - FAMILIAR);
  const logit = Math.max(LOWEST, lacking * LOWERED_PART);
  return Number((1 / (1 + Math.exp(-logit))).toFixed(3));
}
