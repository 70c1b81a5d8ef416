import type { PassageAnalysis } from './analysis.ts';
import type { Passage } from './article.ts';
import { findNames } from './names/find-names.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findTimes } from './times/find-times.ts';
import { tokenise } from './tokenise.ts';

/** What analysis may know of the article around a passage. */
export type AnalysisContext = { readonly published: string | null };

/** Everything the scorer and the verdict rules read of one passage. Offsets count from the passage's start. */
export function analysePassage(passage: Passage, context: AnalysisContext): PassageAnalysis {
  return {
    passage,
    tokens: tokenise(passage.text),
    quantities: findQuantities(passage.text),
    times: findTimes(passage.text, context.published),
    names: findNames(passage.text),
    attributions: [],
    negations: [],
  };
}
