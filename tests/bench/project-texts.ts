import { readdirSync, readFileSync } from 'node:fs';
import { DATA } from '../quality/read-lines.ts';

type Talk = { readonly text: string; readonly lang: string };
type Story = { readonly articles: readonly { readonly sentences: readonly { readonly text: string }[] }[] };

/** Every English sentence of the project's own texts: the bundled articles, the reports of the talks, the stories. */
export function projectSentences(): readonly string[] {
  const seeds = JSON.parse(read('seed_sentences.json')) as Readonly<Record<string, readonly string[]>>;
  const talks = read('talks_articles.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Talk)
    .filter((talk) => talk.lang.startsWith('en'));
  const stories = readdirSync(new URL('stories/', DATA))
    .filter((name) => /^\d.*\.json$/u.test(name))
    .sort()
    .map((name) => JSON.parse(read(`stories/${name}`)) as Story);
  return [
    ...Object.values(seeds).flat(),
    ...talks.flatMap((talk) => talk.text.split(/\n+|(?<=[.!?])\s+/u)),
    ...stories.flatMap((story) =>
      story.articles.flatMap((article) => article.sentences.map((sentence) => sentence.text)),
    ),
  ];
}

function read(name: string): string {
  return readFileSync(new URL(name, DATA), 'utf8');
}
