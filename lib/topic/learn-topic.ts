import { countWords } from './count-words.ts';
import type { CountedText } from './count-words.ts';
import { correctTerms } from './correct-terms.ts';
import { isCountryStem } from './country-names.ts';
import { fullText } from './full-text.ts';
import { GENERAL_ENGLISH } from './general-english.ts';
import { learnTerms } from './learn-terms.ts';
import { topicEvidence } from './topic-evidence.ts';
import { weightsOf } from './topic-profile.ts';
import type { Topic, TopicCorrections, TopicTerm, TopicText } from './topic.ts';

/**
 * Countries are in the news of every day: a topic that is known by their names is judged at even odds. Other names are
 * a story's own. Unrelated texts stay far below (of 393 topics made of two texts of ECB+, nearly 999 in 1000 below these
 * log odds), and outlets that tell the story in words of their own come down to them.
 */
const OWN_NAMES = -2.5;
/** Share of countries in the weight of the leading names from which a topic is known by them. */
const COUNTRY_SHARE = 0.2;
const LEADING_NAMES = 4;
const EVEN_ODDS = 0.5;
/** Sources tried; more would cost time and tell little. */
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
  const terms = learnTerms(topic.sources.map((source) => countWords(fullText(source), GENERAL_ENGLISH)));
  return {
    id: topic.id,
    name: topic.name,
    followed: topic.followed ?? true,
    terms: correctTerms(terms, topic.corrections ?? {}),
    threshold: topic.sources.length === 1 ? EVEN_ODDS : learnThreshold(terms),
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

function learnThreshold(terms: readonly TopicTerm[]): number {
  const names = terms.filter(({ kind }) => kind === 'name').slice(0, LEADING_NAMES);
  const weigh = (list: readonly TopicTerm[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
  if (names.length === 0) return EVEN_ODDS;
  const countries = weigh(names.filter(({ stem }) => isCountryStem(stem))) / weigh(names);
  const logit = OWN_NAMES * Math.max(0, 1 - countries / COUNTRY_SHARE);
  return Number((1 / (1 + Math.exp(-logit))).toFixed(3));
}
