import type { PassageAnalysis } from './analysis.ts';
import type { Passage } from './article.ts';
import { findAttributions } from './find-attributions.ts';
import { findNegations } from './find-negations.ts';
import { findNames } from './names/find-names.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findTimes } from './times/find-times.ts';
import { tokenise } from './tokenise.ts';

/** What analysis may know of the article around a passage. */
export type AnalysisContext = { readonly published: string | null };

/** Everything the scorer and the verdict rules read of one passage. Offsets count from the passage's start. */
export function analysePassage(passage: Passage, context: AnalysisContext): PassageAnalysis {
  const { text } = passage;
  const tokens = tokenise(text);
  const names = findNames(text);
  return {
    passage,
    tokens,
    quantities: findQuantities(text),
    times: findTimes(text, context.published),
    names,
    attributions: findAttributions(text, names),
    negations: findNegations(text, tokens),
  };
}
