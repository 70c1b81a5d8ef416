import { describe, expect, it } from 'vitest';
import { topicBreadth } from '../../../lib/topic/topic-breadth.ts';
import { bundledSources } from '../../../seeds/bundled.ts';
import { storyTexts } from '../../quality/detection.ts';

const [ferry = [], budget = []] = storyTexts();

describe('whether a topic is too broad', () => {
  it('is not, for the bundled articles', () => {
    expect(topicBreadth(bundledSources().map(({ article }) => article))).toBeNull();
  });

  it('is, for articles on different stories', () => {
    expect(topicBreadth([...ferry.slice(0, 1), ...budget.slice(0, 1)])).toBe('sources-differ');
  });

  it('is, for sources that share words and no name', () => {
    const recipe = (place: string): string =>
      `Mash the bananas, melt the butter and whisk the eggs with the sugar. Bake the banana bread in the oven, as bakers in ${place} do. Slice the bread and spread butter on each slice of banana bread.`;
    const sources = ['Lyon', 'Turin'].map((place) => ({ title: null, text: recipe(place) }));
    expect(topicBreadth(sources)).toBe('sources-differ');
  });

  it('is, for a topic that takes in most of the library', () => {
    const others = Array.from({ length: 10 }, () => ferry[3]).flatMap((text) => text ?? []);
    expect(topicBreadth(ferry.slice(0, 2), others)).toBe('most-of-library');
  });

  it('cannot be told by a single source', () => {
    expect(topicBreadth(ferry.slice(0, 1))).toBeNull();
  });
});
