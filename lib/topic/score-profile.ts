import { readBackground } from './background.ts';
import { countWords } from './count-words.ts';
import type { CountedText } from './count-words.ts';
import { topicEvidence } from './topic-evidence.ts';
import type { TopicWeights } from './topic-evidence.ts';
import type { TopicProfile } from './topic-profile.ts';
import type { TopicScore } from './topic.ts';

/** What one text has of a topic. */
export type ProfileScore = {
  /** 0 to 1. */
  readonly score: number;
  readonly related: boolean;
  /** The text's own words that counted most, heaviest first. */
  readonly terms: readonly string[];
};

const DECIMALS = 1000;

/**
 * How far a text is about a topic.
 * @param text title and text, the title on a line of its own
 */
export function scoreProfile(profile: TopicProfile, text: string): ProfileScore {
  return judge(profile, countWords(text, readBackground(profile.common)));
}

/** How far a text is about each of several topics, its words counted once. */
export function scoreProfiles(profiles: readonly TopicProfile[], text: string): TopicScore[] {
  const counted = new Map<string, CountedText>();
  return profiles.map((profile) => {
    const known = counted.get(profile.common) ?? countWords(text, readBackground(profile.common));
    counted.set(profile.common, known);
    return { id: profile.id, name: profile.name, ...judge(profile, known) };
  });
}

/** How far a counted text is about a topic, given the topic's weights and threshold. */
export function scoreCounted(topic: TopicWeights, threshold: number, text: CountedText): ProfileScore {
  const { logit, terms } = topicEvidence(topic, text);
  const score = Math.round(DECIMALS / (1 + Math.exp(-logit))) / DECIMALS;
  return { score, related: score >= threshold, terms };
}

function judge(profile: TopicProfile, text: CountedText): ProfileScore {
  const names = new Map(Object.entries(profile.names));
  const words = new Map(Object.entries(profile.words));
  return scoreCounted({ names, words }, profile.threshold, text);
}
