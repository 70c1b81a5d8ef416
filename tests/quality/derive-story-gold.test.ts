import { describe, expect, it } from 'vitest';
import { deriveStoryGold, type StoryGold } from './derive-story-gold.ts';
import { readJson } from './read-lines.ts';
import { readStories, type StoryFact, type StorySet } from './story.ts';

describe.each<StorySet>(['stories', 'own-stories'])('the labels of %s', (set) => {
  const stories = readStories(set);

  it('of sentences follow from those of facts', () => {
    const gold = readJson<readonly StoryGold[]>(`${set}/gold.json`);
    expect(stories.length).toBeGreaterThan(0);
    expect(gold.map((entry) => entry.story)).toEqual(stories.map((story) => story.id));
    for (const story of stories)
      expect(gold.find((entry) => entry.story === story.id)).toEqual(deriveStoryGold(story));
  });

  it.each(stories.map((story) => [story.id, story] as const))('place every sentence of %s', (_id, story) => {
    for (const article of story.articles) {
      expect(article.sentences[0]?.text).toBe(article.title);
      let cursor = 0;
      for (const [index, sentence] of article.sentences.entries()) {
        expect(sentence.i).toBe(index);
        expect(article.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(article.text.slice(cursor, sentence.start).trim()).toBe('');
        cursor = sentence.end;
      }
      expect(cursor).toBe(article.text.length);
    }
  });

  it.each(stories.map((story) => [story.id, story] as const))('relate all tellings in %s', (_id, story) => {
    for (const fact of story.facts) {
      const tellers = story.articles
        .filter((article) => article.sentences.some((sentence) => sentence.facts.includes(fact.id)))
        .map((article) => article.id);
      expect(relatedArticles(fact), fact.id).toEqual(allPairs(tellers));
    }
  });
});

function relatedArticles(fact: StoryFact): readonly string[] {
  return [...new Set(fact.pairs.map((pair) => [pair.a, pair.b].sort().join(' ')))].sort();
}

function allPairs(ids: readonly string[]): readonly string[] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b].sort().join(' '))).sort();
}
