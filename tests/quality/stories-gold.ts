import { readdirSync } from 'node:fs';
import type { Verdict } from '../../lib/compare/comparison.ts';
import type { Source } from '../../lib/library/source.ts';
import type { GoldCase, GoldLabel, Range } from './gold.ts';
import { DATA, readJson } from './read-lines.ts';

type StoryArticle = {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly copiedFrom: string | null;
  readonly text: string;
  readonly sentences: readonly (Range & { readonly kind: string; readonly facts: readonly string[] })[];
};
type Story = { readonly id: string; readonly articles: readonly StoryArticle[] };

type StoryItem = {
  readonly page: string;
  readonly i: number;
  readonly other: string;
  readonly verdict: Verdict | 'none';
  readonly sentenceKind: string;
  readonly facts: readonly string[];
  readonly acceptable: readonly { readonly i: number; readonly verdict: Verdict }[];
};
type StoryGold = {
  readonly story: string;
  readonly items: readonly StoryItem[];
  readonly uncovered: readonly {
    readonly page: string;
    readonly i: number;
    readonly kind: string;
    readonly facts: readonly string[];
  }[];
};

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

export function readStories(): readonly Story[] {
  return readdirSync(new URL('stories/', DATA))
    .filter((file) => /^\d.*\.json$/u.test(file))
    .sort()
    .map((file) => readJson<Story>(`stories/${file}`));
}

/** Every article of every story taken as the page, against the others of its story. */
export function storiesGold(withCopies = true): readonly GoldCase[] {
  const gold = readJson<readonly StoryGold[]>('stories/gold.json');
  return readStories().flatMap((story) => {
    const own = gold.find((entry) => entry.story === story.id);
    if (own === undefined) throw new Error(`stories/gold.json does not know ${story.id}.`);
    const articles = story.articles.filter((article) => withCopies || article.copiedFrom === null);
    return articles.map((article) => storyCase(story.id, article, articles, own));
  });
}

function storyCase(
  group: string,
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
    set: 'stories',
    group,
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

function toLabel(item: StoryItem, one: { readonly i: number; readonly verdict: Verdict }): GoldLabel {
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
