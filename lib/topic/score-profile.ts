import { readBackground } from './background.ts';
import { countWords } from './count-words.ts';
import type { TopicProfile } from './topic-profile.ts';

/** Score from which a text counts as related. */
export const TOPIC_THRESHOLD = 0.5;

/** What one text has of a topic. */
export type ProfileScore = {
  /** 0 to 1. */
  readonly score: number;
  readonly related: boolean;
  /** The text's own words that counted most, heaviest first. */
  readonly terms: readonly string[];
};

/** Unrelated names and words every text is granted, so that a handful of words cannot be all topic. */
const PRIOR_NAMES = 3;
const PRIOR_WORDS = 10;
const MAX_TERMS = 8;
/** Logistic model of the two shares: both the parties and the matter must be there. */
const NAME_SLOPE = 2;
const WORD_SLOPE = 1.6;
const INTERCEPT = 6.9;
/** Keeps the logarithm of an empty share finite. */
const FLOOR = 0.003;

/**
 * How far a text is about a topic. The share of its names and the share of its other words that the topic
 * explains, each by weight, are judged together; shares, because length must not decide.
 */
export function scoreProfile(profile: TopicProfile, text: string): ProfileScore {
  const { nameShare, wordShare, terms } = topicShares(profile, text);
  const sum = INTERCEPT + NAME_SLOPE * Math.log(nameShare + FLOOR) + WORD_SLOPE * Math.log(wordShare + FLOOR);
  const score = 1 / (1 + Math.exp(-sum));
  return { score, related: score >= profile.threshold, terms };
}

type Shares = { readonly nameShare: number; readonly wordShare: number; readonly terms: readonly string[] };

function topicShares(profile: TopicProfile, text: string): Shares {
  let names = PRIOR_NAMES;
  let words = PRIOR_WORDS;
  let topicNames = 0;
  let topicWords = 0;
  const counted: { word: string; weight: number }[] = [];
  for (const [stem, { count, printed, rarity, name }] of countWords(text, readBackground(profile.common))) {
    const asName = profile.names[stem];
    const asWord = profile.words[stem];
    if (asName !== undefined) topicNames += count * asName;
    else if (asWord !== undefined) topicWords += count * asWord;
    if (asName !== undefined || name) names += count;
    else words += count * rarity;
    const weight = asName ?? asWord;
    if (weight !== undefined) counted.push({ word: printed, weight: weight * Math.sqrt(count) });
  }
  return {
    nameShare: topicNames / names,
    wordShare: topicWords / words,
    terms: counted
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_TERMS)
      .map(({ word }) => word),
  };
}
