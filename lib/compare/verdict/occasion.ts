import type { AnalysedArticle } from '../../match/analyse-article.ts';
import { fold } from '../../text/fold.ts';

/** Articles about one occasion are published within so many days of each other. */
export const SAME_OCCASION_DAYS = 4;
const DAY = 86_400_000;

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };
/** What comes in numbered rounds. */
const ROUND = /\b(first|second|third|fourth|fifth)(?:\W+(?!round)\w+){0,2}\W+(?:rounds?|run-off|phase)\b/u;
/** Only the headline and the lead say of which round an article tells. */
const LEAD_PASSAGES = 3;

/** Whether two articles tell of the same occasion of a recurring event; `null` when nothing tells. */
export function sameOccasion(a: AnalysedArticle, b: AnalysedArticle): boolean | null {
  const [dayA, dayB] = [dayOf(a.article.published), dayOf(b.article.published)];
  if (dayA !== null && dayB !== null) return Math.abs(dayA - dayB) <= SAME_OCCASION_DAYS;
  return roundOf(a) === roundOf(b) ? null : false;
}

const rounds = new WeakMap<AnalysedArticle, number>();

/** Which round an article tells of, read once; the first where it does not say. */
function roundOf(article: AnalysedArticle): number {
  const round = rounds.get(article) ?? readRound(article) ?? 1;
  rounds.set(article, round);
  return round;
}

function readRound(article: AnalysedArticle): number | null {
  for (const passage of article.passages.slice(0, LEAD_PASSAGES)) {
    const found = ROUND.exec(fold(passage.analysis.passage.text));
    if (found !== null) return ORDINALS[found[1] ?? ''] ?? null;
  }
  return null;
}

function dayOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? null : time / DAY;
}
