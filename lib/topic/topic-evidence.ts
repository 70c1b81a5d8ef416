import type { CountedText } from './count-words.ts';

/** Weights of a topic's terms by stem. */
export type TopicWeights = {
  readonly names: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
};

export type TopicEvidence = {
  /** Log odds that the text is about the topic, before the topic's own threshold. */
  readonly logit: number;
  /** The text's own words that counted most, heaviest first. */
  readonly terms: readonly string[];
};

/** Names and words every text is granted, so that a handful of words cannot be all topic. */
const PRIOR_NAMES = 5;
const PRIOR_WORDS = 10;
const PRIOR_TOPIC_WORDS = 0.3;
/**
 * What the topic explains of the names granted: a text without names says little, one full of other names tells
 * another story of the same kind.
 */
const PRIOR_TOPIC_NAMES = 0.3;
/** Keeps the logarithm of nothing finite. */
const SHARE_FLOOR = 0.003;
/** The same for sentences: one sentence more, and a little of everything in it. */
const TOGETHER_FLOOR = 0.02;
const NAMED_FLOOR = 0.05;
const MAX_TERMS = 8;

/**
 * Logistic model, fitted on the talks articles, the invented stories and the event clusters of ECB+ (learning from two
 * texts, judging the others), then moved within what fits them nearly as well to where the traps of the talks stand
 * farthest off. Topics differ, these four numbers do not.
 */
const NAME_SLOPE = 3.35;
const WORD_SLOPE = 1.65;
const TOGETHER_SLOPE = 1.2;
const INTERCEPT = 8.7;

/**
 * Weighs three aspects of a text against a topic: the share of its names that the topic explains, how many of
 * the topic's words it holds for its length, and how far the sentences that hold the topic's names also hold its
 * words. A report from the front names the parties of the talks, and says something else about them.
 */
export function topicEvidence(topic: TopicWeights, text: CountedText): TopicEvidence {
  const { nameShare, wordFit, terms } = shares(topic, text);
  const logit =
    INTERCEPT +
    NAME_SLOPE * Math.log(nameShare + SHARE_FLOOR) +
    WORD_SLOPE * Math.log(wordFit) +
    TOGETHER_SLOPE * Math.log(togetherness(topic, text));
  return { logit, terms };
}

/**
 * Names by how often they stand: the parties of a story are named most. Words by how many there are: ten words of a topic
 * tell more than one word ten times; the root of the length stands for what a longer text holds by chance. A word of the
 * text that is written small is not the topic's name, be it spelt alike (a marsh, Mr Marsh).
 */
function shares(
  topic: TopicWeights,
  text: CountedText,
): { readonly nameShare: number; readonly wordFit: number; readonly terms: readonly string[] } {
  let names = PRIOR_NAMES;
  let words = PRIOR_WORDS;
  let topicNames = PRIOR_TOPIC_NAMES;
  let topicWords = PRIOR_TOPIC_WORDS;
  const counted: { printed: string; weight: number }[] = [];
  for (const [stem, { count, printed, rarity, name, small }] of text.words) {
    const asName = small ? undefined : topic.names.get(stem);
    const asWord = topic.words.get(stem);
    if (asName !== undefined) topicNames += count * asName;
    else if (asWord !== undefined) topicWords += asWord;
    if (asName !== undefined || name) names += count;
    else words += rarity;
    const weight = asName ?? asWord;
    if (weight !== undefined) counted.push({ printed, weight: weight * Math.sqrt(count) });
  }
  counted.sort((a, b) => b.weight - a.weight);
  return {
    nameShare: topicNames / names,
    wordFit: topicWords / Math.sqrt(words),
    terms: counted.slice(0, MAX_TERMS).map(({ printed }) => printed),
  };
}

/** 0 to 1: of the sentences that hold the topic's names, the part that holds its words as well. */
function togetherness(topic: TopicWeights, text: CountedText): number {
  let named = 0;
  let both = 0;
  for (const sentence of text.sentences) {
    let names = 0;
    let words = 0;
    for (const stem of sentence) {
      names += text.words.get(stem)?.small === true ? 0 : (topic.names.get(stem) ?? 0);
      words += topic.words.get(stem) ?? 0;
    }
    named += Math.min(1, names);
    both += Math.min(1, names) * Math.min(1, words);
  }
  const sentences = text.sentences.length + 1;
  return (both / sentences + TOGETHER_FLOOR) / (named / sentences + NAMED_FLOOR);
}
