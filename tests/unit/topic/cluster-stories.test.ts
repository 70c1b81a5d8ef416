import { describe, expect, it } from 'vitest';
import {
  clusterStories,
  learnTopicsByCluster,
  relatedToLibrary,
} from '../../../lib/topic/cluster-stories.ts';
import { storyTexts } from '../../quality/detection.ts';

const stories = storyTexts();
const mixed = [stories[0] ?? [], stories[4] ?? []].flatMap((story) => story.slice(0, 2));

describe('a library that mixes two stories', () => {
  it('falls into its stories', () => {
    expect(clusterStories(mixed).map((cluster) => [...cluster])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('learns one topic for each, named by its first source', () => {
    expect(learnTopicsByCluster(mixed).map(({ id, name }) => [id, name])).toEqual([
      ['story-1', mixed[0]?.title],
      ['story-2', mixed[2]?.title],
    ]);
  });

  it.each([
    ['the first story', stories[0]?.[3], true],
    ['the second story', stories[4]?.[2], true],
    ['a third story', stories[5]?.[0], false],
  ])('is related to a further article on it: %s', (_, article, related) => {
    expect(article).toBeDefined();
    if (article !== undefined) expect(relatedToLibrary(mixed, article)?.related).toBe(related);
  });
});

describe('an empty library', () => {
  it('is related to nothing', () => {
    expect(relatedToLibrary([], { title: null, text: 'Anything at all.' })).toBeNull();
  });
});
