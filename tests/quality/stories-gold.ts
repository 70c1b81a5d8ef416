import type { Source } from '../../lib/library/source.ts';
import type { StoryGold, StoryItem } from './derive-story-gold.ts';
import type { GoldCase, GoldLabel } from './gold.ts';
import { readJson } from './read-lines.ts';
import { readStories, type Story, type StoryArticle, type StorySet } from './story.ts';

export function storySource(article: StoryArticle): Source {
  return {
    id: article.id,
    article: {
      title: article.title,
      outlet: article.outlet,
      byline: null,
      url: article.url,
      published: article.published,
      modified: null,
      language: 'en',
      text: article.text,
      republishedFrom: null,
      partial: null,
    },
    origin: 'file',
    enabled: true,
    topics: [],
    added: null,
  };
}

/** Every article of every story taken as the page, against the others of its story. */
export function storiesGold(set: StorySet, withCopies = true): readonly GoldCase[] {
  const gold = readJson<readonly StoryGold[]>(`${set}/gold.json`);
  return readStories(set).flatMap((story) => {
    const own = gold.find((entry) => entry.story === story.id);
    if (own === undefined) throw new Error(`${set}/gold.json does not know ${story.id}.`);
    const articles = story.articles.filter((article) => withCopies || article.copiedFrom === null);
    return articles.map((article) => storyCase(set, story, article, articles, own));
  });
}

function storyCase(
  set: StorySet,
  story: Story,
  page: StoryArticle,
  articles: readonly StoryArticle[],
  gold: StoryGold,
): GoldCase {
  const others = articles.filter((article) => article.id !== page.id);
  const ids = new Set(others.map((article) => article.id));
  const items = gold.items.filter((item) => item.page === page.id && ids.has(item.other));
  const uncovered = gold.uncovered.filter((entry) => entry.page === page.id);
  const bare = uncovered.filter((entry) => entry.kind === 'headline' && entry.facts.length === 0);
  return {
    set,
    group: story.id,
    pageId: page.id,
    page: storySource(page).article,
    pageSentences: page.sentences,
    sources: others.map((article) => storySource(article)),
    sourceSentences: new Map(others.map((article) => [article.id, article.sentences])),
    labels: items.flatMap((item) => item.acceptable.map((one) => toLabel(item, one))),
    uncovered: new Set(uncovered.filter((entry) => !bare.includes(entry)).map((entry) => entry.i)),
    ignored: new Set(bare.map((entry) => entry.i)),
    disputable: new Set(),
  };
}

function toLabel(item: StoryItem, one: StoryItem['acceptable'][number]): GoldLabel {
  const key = `${item.i}|${item.other}`;
  return {
    sentence: item.i,
    source: item.other,
    acceptable: [one.i],
    verdict: one.verdict,
    required: true,
    key,
    conflictKey: key,
  };
}
