import { readdirSync, readFileSync } from 'node:fs';
import { readLines } from '../../lib/text/read-lines.ts';
import { splitSentences } from '../../lib/text/split-sentences.ts';

const DATA = new URL('./data/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, DATA), 'utf8');

type Labelled = { readonly text: string; readonly sentences: readonly string[] };

/** Harmonic mean of how many ends of sentences are right and how many are found. */
export function boundaryF1(articles: readonly Labelled[]): number {
  let right = 0;
  let found = 0;
  let labelled = 0;
  for (const { text, sentences } of articles) {
    const gold = new Set<number>();
    let from = 0;
    for (const sentence of sentences) {
      from = text.indexOf(sentence, from) + sentence.length;
      gold.add(from);
    }
    const ends = readLines(text).flatMap(({ start, end }) =>
      splitSentences(text.slice(start, end)).map((piece) => start + piece.end),
    );
    right += ends.filter((end) => gold.has(end)).length;
    found += ends.length;
    labelled += gold.size;
  }
  return (2 * right) / (found + labelled);
}

function seeds(): Labelled[] {
  const labels = JSON.parse(read('seed_sentences.json')) as Record<string, string[]>;
  const folder = new URL('../../seeds/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      text: readFileSync(new URL(name, folder), 'utf8'),
      sentences: labels[name.slice(0, 3)] ?? [],
    }));
}

/** The labelled sentences of the talks run together into one paragraph below the headline. */
function talks(): Labelled[] {
  const articles = new Map<string, string[]>();
  for (const line of read('talks_gold_sentences.jsonl').trim().split('\n')) {
    const label = JSON.parse(line) as { article_id: string; sentence: string };
    articles.set(label.article_id, [...(articles.get(label.article_id) ?? []), label.sentence]);
  }
  return [...articles.values()].map(([headline = '', ...body]) => ({
    text: `${headline}\n${body.join(' ')}`,
    sentences: [headline, ...body],
  }));
}

function stories(): Labelled[] {
  return readdirSync(new URL('stories/', DATA))
    .filter((name) => /^\d.*\.json$/u.test(name))
    .flatMap((name) => {
      const story = JSON.parse(read(`stories/${name}`)) as {
        articles: { text: string; sentences: { text: string }[] }[];
      };
      return story.articles.map(({ text, sentences }) => ({
        text,
        sentences: sentences.map((sentence) => sentence.text),
      }));
    });
}

/** The labelled articles, by set, for measuring where sentences end. */
export const BOUNDARY_SETS: Readonly<Record<string, () => readonly Labelled[]>> = { seeds, talks, stories };
