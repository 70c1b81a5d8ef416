import { draftOf } from '../match/admitted-source.ts';
import { analyseArticle, type AnalysedArticle } from '../match/analyse-article.ts';
import { createWeigh } from '../match/create-weigh.ts';
import { rescore } from '../match/rescore.ts';
import { resolveRoles } from '../match/resolve-roles.ts';
import { keepRoles } from '../match/role-evidence.ts';
import { featuresOf, type MatchFeatures } from '../match/score-pair.ts';
import { SCORER } from '../match/scorer-weights.ts';
import type { Source } from '../library/source.ts';
import type { Article } from '../text/article.ts';
import { reasonRoles, reasonWords } from './account-of.ts';
import type { Difference, RoleReading, Verdict } from './comparison.ts';
import { SHOWN_FROM } from './thresholds.ts';
import { judgePair, type Judgement } from './verdict/judge-pair.ts';

/** Everything the engine thinks of two sentences taken by themselves. */
export type PairExplanation = {
  readonly features: MatchFeatures;
  /** The two heads and what they come to together, 0 to 1. */
  readonly paraphrase: number;
  readonly containment: number;
  readonly score: number;
  readonly shownFrom: number;
  /** Whether a reader would see the match, were the sentences in two articles about one event. */
  readonly shown: boolean;
  readonly verdict: Verdict;
  readonly rule: string;
  readonly differences: readonly Difference[];
  readonly sharedWords: readonly string[];
  readonly sharedValues: readonly string[];
  /** Roles that stand in one sentence for a person whom the other tells. */
  readonly roles: readonly RoleReading[];
  /** How surely what contradicts each other is said of one thing, 0 to 1, and why; only where something contradicts. */
  readonly contradiction?: Judgement['contradiction'];
};

/**
 * Scores and judges one pair of sentences with nothing around it: neighbours, rivals and other sources count as absent.
 * @throws when a sentence has no words
 */
export function explainPair(a: string, b: string): PairExplanation {
  const [page, other] = [analyse(a, 'page'), analyse(b, 'source')];
  const [here, there] = [page.passages[0], other.passages[0]];
  if (here === undefined || there === undefined) throw new Error('A sentence to explain needs words.');
  const weigh = createWeigh(new Map());
  keepRoles(weigh, resolveRoles([page, other]));
  const source = { source: sourceOf(other.article, 'source'), analysed: other, similarity: 1 };
  const [match] = rescore([draftOf(page, 0, source, 0, weigh)], SCORER);
  if (match === undefined) throw new Error('One pair gives one match.');
  const judged = judgePair({ here, there, score: match.score, sameOccasion: null, published: null });
  const { paraphrase, containment, score } = match;
  return {
    features: featuresOf(match),
    paraphrase,
    containment,
    score,
    shownFrom: SHOWN_FROM,
    shown: score >= SHOWN_FROM || judged.verdict === 'conflicts',
    ...judged,
    sharedWords: reasonWords(here, there, weigh),
    roles: reasonRoles(here, there, weigh),
  };
}

function analyse(text: string, outlet: string): AnalysedArticle {
  return analyseArticle({
    title: null,
    outlet,
    byline: null,
    url: null,
    published: null,
    modified: null,
    language: 'en',
    text,
    republishedFrom: null,
    partial: null,
  });
}

function sourceOf(article: Article, id: string): Source {
  return { id, article, origin: 'paste', enabled: true, topics: [], added: null };
}
