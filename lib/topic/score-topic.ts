import { countWords } from './count-words.ts';
import { fullText } from './full-text.ts';
import { GENERAL_ENGLISH } from './general-english.ts';
import { scoreCounted } from './score-profile.ts';
import { weightsOf } from './topic-profile.ts';
import type { Topic, TopicScore, TopicText } from './topic.ts';

/** How far an article is about a topic: the same judgement as the detector's. */
export function scoreTopic(topic: Topic, article: TopicText): TopicScore {
  return scoreCountedTopic(topic, countWords(fullText(article), GENERAL_ENGLISH));
}

/**
 * The topic that an article is about, or comes nearest to: a related one before one that is not, then the
 * higher score. `null` when no topic is given.
 */
export function bestTopic(topics: readonly Topic[], article: TopicText): TopicScore | null {
  const text = countWords(fullText(article), GENERAL_ENGLISH);
  const [best = null] = topics
    .map((topic) => scoreCountedTopic(topic, text))
    .sort((a, b) => Number(b.related) - Number(a.related) || b.score - a.score);
  return best;
}

function scoreCountedTopic(topic: Topic, text: ReturnType<typeof countWords>): TopicScore {
  return { id: topic.id, name: topic.name, ...scoreCounted(weightsOf(topic.terms), topic.threshold, text) };
}
