import { countWords } from './count-words.ts';
import { fullText } from './full-text.ts';
import { GENERAL_ENGLISH } from './general-english.ts';
import { learnTerms } from './learn-terms.ts';
import { learnTopic } from './learn-topic.ts';
import { scoreCounted } from './score-profile.ts';
import { bestTopic } from './score-topic.ts';
import type { Topic, TopicScore, TopicText } from './topic.ts';
import { weightsOf } from './topic-profile.ts';

/** From this score on a text is about the topic that one other text alone makes. */
const SAME_STORY = 0.5;
/** A text without any of a story's first names and words is not of that story; looking for them is cheap. */
const LEADING = 4;

/**
 * Learns the topics of a library that may hold several stories: two sources of which each is about the
 * topic learned from the other tell one story, and so do those that a third one links. Ids are `story-1`, `story-2`, … in the order of their first source;
 * a story is named by its first source's title. The largest story comes first.
 */
export function learnTopicsByCluster(sources: readonly TopicText[]): readonly Topic[] {
  return clusterStories(sources).map((cluster, index) => {
    const members = cluster.flatMap((position) => sources[position] ?? []);
    const id = `story-${index + 1}`;
    return learnTopic({ id, name: members[0]?.title ?? id, sources: members });
  });
}

/**
 * What an article may be about to be comparable with a library: its stories, and each of its sources by
 * itself, for the outlet that tells a story in words of its own.
 */
export function learnLibraryTopics(sources: readonly TopicText[]): readonly Topic[] {
  const alone = sources.map((source, index) => {
    const id = `source-${index + 1}`;
    return learnTopic({ id, name: source.title ?? id, sources: [source] });
  });
  return [...learnTopicsByCluster(sources), ...alone];
}

/** The story or source of a library that an article is nearest to; `null` for an empty library. */
export function relatedToLibrary(sources: readonly TopicText[], article: TopicText): TopicScore | null {
  return bestTopic(learnLibraryTopics(sources), article);
}

/** Positions of the sources of each story, largest story first. */
export function clusterStories(sources: readonly TopicText[]): readonly (readonly number[])[] {
  const texts = sources.map((source) => countWords(fullText(source), GENERAL_ENGLISH));
  const weights = texts.map((text) => weightsOf(learnTerms([text])));
  const about = weights.map(({ names, words }) => {
    const leading = [...[...names.keys()].slice(0, LEADING), ...[...words.keys()].slice(0, LEADING)];
    return texts.map(
      (text) =>
        leading.some((stem) => text.words.has(stem)) &&
        scoreCounted({ names, words }, SAME_STORY, text).related,
    );
  });
  const clusterOf = sources.map((_, index) => index);
  for (let first = 0; first < sources.length; first += 1) {
    for (let second = 0; second < first; second += 1) {
      if (about[first]?.[second] !== true || about[second]?.[first] !== true) continue;
      const [from, to] = [clusterOf[first], clusterOf[second]];
      clusterOf.forEach((cluster, index) => {
        if (cluster === from && to !== undefined) clusterOf[index] = to;
      });
    }
  }
  const clusters = new Map<number, number[]>();
  clusterOf.forEach((cluster, index) => clusters.set(cluster, [...(clusters.get(cluster) ?? []), index]));
  return [...clusters.values()].sort((a, b) => b.length - a.length);
}
