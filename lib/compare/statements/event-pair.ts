import type { AnalysedArticle } from '../../match/analyse-article.ts';
import { canonicalPlace } from '../../text/names/canonical-place.ts';
import { timeBetween } from '../question-of.ts';
import { sameOccasion } from '../verdict/occasion.ts';
import { oncePerArticle } from './once-per-article.ts';

/** Two articles that may tell one event, and what is known of when. */
export type EventPair = {
  readonly page: AnalysedArticle;
  readonly source: AnalysedArticle;
  /** Whether their dates say that both tell of one occasion; `null` when nothing tells. */
  readonly sameOccasion: boolean | null;
  /** Cosine of the whole articles, 0 to 1. */
  readonly similarity: number;
  /** Milliseconds from the page's publication to the source's; `null` where either is not dated. */
  readonly later: number | null;
};

/** What stands so early is what the article is about. */
const LEAD_PASSAGES = 6;
/** Less alike two articles are about different things, whatever names they share (nine in ten about other events). */
const LEAST_SIMILARITY = 0.08;
/** Articles whose dates allow one occasion share at least so many names of their leads; undated ones more. */
const LEAST_NAMES = 2;
const LEAST_NAMES_UNDATED = 3;
/** Capitalised in any article. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/u;

/** The two as a pair to compare statements of; `null` where their dates or their words say that they tell two events. */
export function eventPairOf(
  page: AnalysedArticle,
  source: AnalysedArticle,
  similarity: number,
): EventPair | null {
  const occasion = sameOccasion(page, source);
  if (occasion === false || similarity < LEAST_SIMILARITY) return null;
  const later = timeBetween(page.article.published, source.article.published);
  return { page, source, similarity, sameOccasion: occasion, later };
}

/** Whether the leads of both name the same: asked last, of the few pairs whose statements contradict each other. */
export function shareNames({ page, source, sameOccasion: occasion }: EventPair): boolean {
  const [ours, theirs] = [leadNames(page), leadNames(source)];
  const shared = [...ours].filter((name) => theirs.has(name)).length;
  return shared >= (occasion === null ? LEAST_NAMES_UNDATED : LEAST_NAMES);
}

/** Names of an article's headline and first passages, folded; a country by its canonical name, whatever word stands for it. */
export const leadNames = oncePerArticle(
  (article): ReadonlySet<string> => new Set(namesByPassage(article).flatMap((names) => [...names])),
);

/** Whether the lead of an article names something in another passage than this one. */
export function isNamedBeside(article: AnalysedArticle, name: string, passage: number): boolean {
  return namesByPassage(article).some((names, index) => index !== passage && names.has(name));
}

const namesByPassage = oncePerArticle(({ passages }): readonly ReadonlySet<string>[] => {
  const common = new Set(
    passages.flatMap(({ tokens }) => tokens.flatMap((token) => (token.capital ? [] : [token.folded]))),
  );
  return passages.slice(0, LEAD_PASSAGES).map(({ tokens }) => {
    const names = tokens.filter(
      ({ capital, kind, folded }) =>
        capital && kind === 'word' && !common.has(folded) && !CALENDAR.test(folded),
    );
    return new Set(names.map(({ text, folded }) => canonicalPlace(text) ?? folded));
  });
});
