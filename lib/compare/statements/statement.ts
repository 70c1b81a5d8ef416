import type { AnalysedArticle } from '../../match/analyse-article.ts';
import type { DifferenceKind } from '../comparison.ts';
import { readText, type ReadText } from '../verdict/read-text.ts';
import type { EventPair } from './event-pair.ts';

/** Something an article says of the event that it is about: which passage says it, in which words. */
export type Statement = {
  /** Place of the passage in its article. */
  readonly passage: number;
  /** Verbatim. */
  readonly words: string;
};

/** Two statements of one kind about one thing that cannot both be true. */
export type Clash = {
  readonly rule: string;
  readonly kind: DifferenceKind;
  readonly here: Statement;
  readonly there: Statement;
};

/** Finds what two articles about one event say of one thing and cannot both be right in. */
export type ClashRule = (pair: EventPair) => readonly Clash[];

/** A passage as the grammars of statements read it, with its place in the article. */
export type ReadPassage = ReadText & { readonly index: number };

/** The passages of an article to look for statements in. */
export function readable({ passages }: AnalysedArticle): readonly ReadPassage[] {
  return passages.map((passage, index) => ({ ...readText(passage), index }));
}

/** All pairs of two lists of statements that exclude each other. */
export function clashesOf<T extends Statement>(
  ours: readonly T[],
  theirs: readonly T[],
  rule: string,
  kind: DifferenceKind,
  exclude: (here: T, there: T) => boolean,
): readonly Clash[] {
  return ours.flatMap((here) =>
    theirs.flatMap((there) => (exclude(here, there) ? [{ rule, kind, here, there }] : [])),
  );
}
