import type { AnalysedArticle } from '../../match/analyse-article.ts';
import { canonicalPlace } from '../../text/names/canonical-place.ts';
import { fold } from '../../text/fold.ts';
import {
  excludes,
  isLaterResult,
  resultsIn,
  statesBoth,
  topicsIn,
  type TalksResult,
} from '../verdict/results.ts';
import { isNamedBeside, type EventPair } from './event-pair.ts';
import { oncePerArticle } from './once-per-article.ts';
import { readable, type Clash, type ReadPassage, type Statement } from './statement.ts';

/** Whose result it is: the talks that the article is about. */
const TALKS =
  /\b(?:talks|negotiat\w+|discussions|mediat\w+|summit|meeting|sides|parties|delegat\w+|envoys|they|bargaining|conference)\b/u;
/** An article about talks says so early. */
const ABOUT_TALKS = /\b(?:talks|negotiat\w+|mediat\w+|summit|bargaining|discussions|meeting|met)\b/u;
const LEAD_PASSAGES = 6;

type Result = Statement & TalksResult;

/** A result of talks was reached by one account, none by the other. */
export function resultsOfTalks({ page, source, later }: EventPair): readonly Clash[] {
  const [ours, theirs] = [resultsOf(page), resultsOf(source)];
  return ours.flatMap((here) =>
    theirs.flatMap((there): readonly Clash[] => {
      if (here.reached === there.reached) return [];
      const [yes, no] = here.reached ? [here, there] : [there, here];
      if (isLaterResult(here, later) || !excludes(yes, no)) return [];
      const [ofYes, ofNo] = here.reached ? [ours, theirs] : [theirs, ours];
      // Who tells of a result and of a failure tells of two things; neither account may know of the other's.
      if (statesBoth(ofYes, yes) || ofNo.some((one) => one.reached && isOfOneTopic(one, yes))) return [];
      return [{ rule: 'result-of-talks', kind: 'outcome', here, there }];
    }),
  );
}

function isOfOneTopic(a: TalksResult, b: TalksResult): boolean {
  if (a.main.size === 0 && b.main.size === 0) return a.isSide === b.isSide;
  return [...a.main].some((topic) => b.main.has(topic));
}

const resultsOf = oncePerArticle((article): readonly Result[] => {
  const all = readable(article);
  if (!all.slice(0, LEAD_PASSAGES).some(({ text }) => ABOUT_TALKS.test(text))) return [];
  return all.flatMap((one) =>
    resultsIn(one.passage)
      .filter((result) => isOfTheEvent(article, one, result))
      .map((result) => ({ ...result, passage: one.index, words: result.place.text })),
  );
});

/** Told of the talks, or on what the article's lead is about; and of no country that the lead does not name. */
function isOfTheEvent(
  article: AnalysedArticle,
  { text, passage, index }: ReadPassage,
  { place, main }: TalksResult,
): boolean {
  const strange = passage.tokens.some(({ capital, start, text: word }) => {
    const country = capital && start < place.start ? canonicalPlace(word) : null;
    return country !== null && !isNamedBeside(article, country, index);
  });
  if (strange) return false;
  if (main.size === 0) return TALKS.test(text) || TALKS.test(fold(article.article.title ?? ''));
  return TALKS.test(text) || [...leadTopics(article)].some((topic) => main.has(topic));
}

const leadTopics = oncePerArticle((article): ReadonlySet<string> => {
  const lead = readable(article).slice(0, LEAD_PASSAGES);
  return topicsIn(lead.map(({ text }) => text).join(' '));
});
