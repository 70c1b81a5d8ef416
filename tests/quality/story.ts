import { readdirSync } from 'node:fs';
import type { Verdict } from '../../lib/compare/comparison.ts';
import type { Range } from './gold.ts';
import { DATA, readJson } from './read-lines.ts';

/** One invented story as its file under `data/` has it; what the fields mean stands in `data/stories/README.md`. */
export type Story = {
  readonly id: string;
  readonly articles: readonly StoryArticle[];
  readonly facts: readonly StoryFact[];
};

export type StoryArticle = {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly copiedFrom: string | null;
  readonly text: string;
  readonly sentences: readonly StorySentence[];
};

export type StorySentence = Range & {
  readonly i: number;
  readonly text: string;
  readonly kind: string;
  readonly facts: readonly string[];
  /** Facts mentioned without their value. */
  readonly loose?: readonly string[];
  /** By fact: which of the article's values the sentence states, where the article states several. */
  readonly variants?: Readonly<Record<string, readonly string[]>>;
};

export type StoryFact = {
  readonly id: string;
  readonly variants?: Readonly<Record<string, { readonly article: string }>>;
  readonly pairs: readonly FactPair[];
};

/** How two articles' values of one fact stand to each other. */
export type FactPair = {
  readonly a: string;
  readonly b: string;
  readonly va?: string;
  readonly vb?: string;
  readonly verdict: Verdict;
  readonly kind: string;
  readonly why: string;
};

/** Folders of invented stories under `data/`. */
export type StorySet = 'stories' | 'own-stories';

export function readStories(set: StorySet): readonly Story[] {
  return readdirSync(new URL(`${set}/`, DATA))
    .filter((file) => /^\d.*\.json$/u.test(file))
    .sort()
    .map((file) => readJson<Story>(`${set}/${file}`));
}
