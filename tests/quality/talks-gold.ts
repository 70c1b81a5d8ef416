import { bundledSources } from '../../seeds/bundled.ts';
import type { Verdict } from '../../lib/compare/comparison.ts';
import type { Article } from '../../lib/text/article.ts';
import { locate, type GoldCase, type GoldLabel } from './gold.ts';
import { readLines } from './read-lines.ts';
import { seedSentences, seedSourceId } from './seeds-gold.ts';

/** A text of `talks_articles.jsonl`. */
export type TalksArticle = {
  readonly id: string;
  readonly url: string;
  readonly domain: string;
  readonly lang: string;
  readonly class: 'positive' | 'hard_negative' | 'borderline' | 'easy_negative' | 'foreign';
  readonly round: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
};

type TalksLabel =
  | {
      readonly type: 'label';
      readonly incidental: boolean;
      readonly article_id: string;
      readonly sentence_index: number;
      readonly seed: string;
      readonly seed_alternates: readonly number[];
      readonly verdict: 'agrees' | 'partial' | 'conflicts';
    }
  | {
      readonly type: 'unmatched';
      readonly article_id: string;
      readonly unmatched: readonly number[];
      readonly ignored: readonly number[];
      readonly ambiguous: readonly number[];
    };

type TalksSentence = {
  readonly article_id: string;
  readonly sentence_index: number;
  readonly sentence: string;
};

const VERDICT = { agrees: 'agrees', partial: 'differs', conflicts: 'conflicts' } as const;

export function talksArticles(): readonly TalksArticle[] {
  return readLines<TalksArticle>('talks_articles.jsonl');
}

export function talksPage(article: TalksArticle): Article {
  return {
    title: article.title,
    outlet: article.domain,
    byline: null,
    url: article.url,
    published: article.date === '' ? null : article.date,
    modified: null,
    language: article.lang,
    text: article.text,
    republishedFrom: null,
    partial: null,
  };
}

/** Where the labels of each set lie; both refer to the texts of `talks_articles.jsonl`. */
const FILES = {
  talks: { labels: 'talks_gold.jsonl', sentences: 'talks_gold_sentences.jsonl' },
  'own-talks': { labels: 'own-talks/gold.jsonl', sentences: 'own-talks/sentences.jsonl' },
} as const;

/** The labelled articles about the talks against the five bundled ones. */
export function talksGold(set: keyof typeof FILES = 'talks'): readonly GoldCase[] {
  const rows = readLines<TalksLabel>(FILES[set].labels);
  const sentences = readLines<TalksSentence>(FILES[set].sentences);
  const sources = bundledSources();
  const seeds = seedSentences();
  return talksArticles().flatMap((article) => {
    const own = sentences.filter((s) => s.article_id === article.id);
    if (own.length === 0) return [];
    const labelled = rows.filter((row) => row.article_id === article.id);
    const unmatched = labelled.flatMap((row) => (row.type === 'unmatched' ? [row] : []));
    const ambiguous = unmatched.flatMap((row) => row.ambiguous);
    return [
      {
        set,
        group: 'talks',
        pageId: article.id,
        page: talksPage(article),
        pageSentences: locate(
          article.text,
          own.map((s) => s.sentence),
        ),
        sources,
        sourceSentences: seeds,
        labels: labelled.flatMap((row) => (row.type === 'label' ? [toLabel(row, labelled)] : [])),
        uncovered: new Set(
          unmatched.flatMap((row) => row.unmatched).filter((index) => !ambiguous.includes(index)),
        ),
        ignored: new Set([...unmatched.flatMap((row) => row.ignored), ...ambiguous]),
        disputable: new Set<string>(),
      },
    ];
  });
}

function toLabel(row: TalksLabel & { type: 'label' }, all: readonly TalksLabel[]): GoldLabel {
  const source = seedSourceId(row.seed);
  const key = `${row.sentence_index}|${source}`;
  const open = all.some(
    (other) =>
      other.type === 'label' &&
      other.sentence_index === row.sentence_index &&
      other.seed === row.seed &&
      other.verdict !== row.verdict &&
      other.seed_alternates.join() === row.seed_alternates.join() &&
      row.incidental,
  );
  const verdict: Verdict | null = open ? null : VERDICT[row.verdict];
  return {
    sentence: row.sentence_index,
    source,
    acceptable: row.seed_alternates,
    verdict,
    required: !row.incidental,
    key,
    conflictKey: `${key}|${row.seed_alternates.join()}`,
  };
}
