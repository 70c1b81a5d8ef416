import { fullText } from './learn-topic.ts';
import type { TopicText } from './learn-topic.ts';
import { scoreProfile } from './score-profile.ts';
import { topicProfile } from './topic-profile.ts';
import type { Topic, TopicScore } from './topic.ts';

/** How far an article is about a topic: the same judgement as the detector's, from the whole topic. */
export function scoreTopic(topic: Topic, article: TopicText): TopicScore {
  return { id: topic.id, name: topic.name, ...scoreProfile(topicProfile(topic), fullText(article)) };
}
