import type { Verdict } from '../../lib/compare/comparison.ts';
import type { Source } from '../../lib/library/source.ts';
import type { Article } from '../../lib/text/article.ts';
import type { StorySet } from './story.ts';

export type Range = { readonly start: number; readonly end: number };

/** Sentences of one other article that tell a fact of a page sentence. */
export type GoldLabel = {
  /** Index of the page's sentence. */
  readonly sentence: number;
  readonly source: string;
  /** Acceptable sentences of the source; each is as good as the others. */
  readonly acceptable: readonly number[];
  /** `null`: the annotators left it open; neither right nor wrong as a conflict. */
  readonly verdict: Verdict | null;
  /** Counts for recall; the others only for precision. */
  readonly required: boolean;
  /** What recall counts once, however many labels name it. */
  readonly key: string;
  /** As `key`, for conflicts: one for each contradicted fact. */
  readonly conflictKey: string;
};

/** One article taken as the page, compared with some others, and all that people labelled of it. */
export type GoldCase = {
  readonly set: SetName;
  /** Story the case belongs to: what cross-validation leaves out as a whole. */
  readonly group: string;
  readonly pageId: string;
  readonly page: Article;
  readonly pageSentences: readonly Range[];
  readonly sources: readonly Source[];
  readonly sourceSentences: ReadonlyMap<string, readonly Range[]>;
  readonly labels: readonly GoldLabel[];
  /** Page sentences that no source covers: every match of them is false. */
  readonly uncovered: ReadonlySet<number>;
  /** Page sentences left out of every count (headlines without facts, page furniture). */
  readonly ignored: ReadonlySet<number>;
  /** `sentence|source|sentence` pairs the annotators could not agree on: left out. */
  readonly disputable: ReadonlySet<string>;
};

export type SetName = 'talks' | 'own-talks' | 'other-events' | 'seeds' | 'ecb' | StorySet;

/** The name under which a disputable pair is kept. */
export function pairKey(sentence: number, source: string, other: number): string {
  return `${sentence}|${source}|${other}`;
}

/** Finds sentences in their text, in order, whatever white space the text breaks them with. */
export function locate(text: string, sentences: readonly string[]): readonly Range[] {
  let cursor = 0;
  return sentences.map((sentence) => {
    const pattern = new RegExp(
      sentence
        .trim()
        .split(/\s+/u)
        .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
        .join(String.raw`\s+`),
      'u',
    );
    const found = pattern.exec(text.slice(cursor));
    if (found === null) throw new Error(`The text does not hold the labelled sentence: ${sentence}`);
    const start = cursor + found.index;
    cursor = start + found[0].length;
    return { start, end: cursor };
  });
}

/** Indexes of the sentences that share at least half of themselves, or of the stretch, with the stretch. */
export function sentencesAt(sentences: readonly Range[], stretch: Range): readonly number[] {
  const found: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const shared = Math.min(sentence.end, stretch.end) - Math.max(sentence.start, stretch.start);
    const shorter = Math.min(sentence.end - sentence.start, stretch.end - stretch.start);
    if (shared > 0 && shared * 2 >= shorter) found.push(index);
  }
  return found;
}
