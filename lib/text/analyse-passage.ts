import type { PassageAnalysis, Token } from './analysis.ts';
import type { Passage } from './article.ts';
import { findAttributions } from './find-attributions.ts';
import { findNegations } from './find-negations.ts';
import { findNames } from './names/find-names.ts';
import { findOffices } from './names/find-offices.ts';
import { OFFICE_NOUNS } from './names/office-titles.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findTimes } from './times/find-times.ts';
import { tokenise } from './tokenise.ts';

/** What analysis may know of the article around a passage. */
export type AnalysisContext = { readonly published: string | null };

/**
 * Everything the scorer and the verdict rules read of one passage. Offsets count from the passage's start. What few
 * passages are ever asked for (verdicts look at matched ones only) is read when it is first asked for.
 */
export function analysePassage(passage: Passage, context: AnalysisContext): PassageAnalysis {
  const { text } = passage;
  const tokens = tokenise(text);
  const names = once(() => findNames(text));
  return assembleAnalysis(passage, tokens, {
    quantities: once(() => findQuantities(text)),
    times: once(() => findTimes(text, context.published)),
    names,
    // Read of every passage: most are told by their words to have none.
    offices: once(() => (tokens.some(({ folded }) => OFFICE_NOUNS.has(folded)) ? findOffices(text) : [])),
    attributions: once(() => findAttributions(text, names())),
    negations: once(() => findNegations(text, tokens)),
  });
}

/** The same analysis of other tokens: a passage read in another spelling. */
export function withTokens(analysis: PassageAnalysis, tokens: readonly Token[]): PassageAnalysis {
  return assembleAnalysis(analysis.passage, tokens, {
    quantities: () => analysis.quantities,
    times: () => analysis.times,
    names: () => analysis.names,
    offices: () => analysis.offices,
    attributions: () => analysis.attributions,
    negations: () => analysis.negations,
  });
}

/** What is found in a passage besides its tokens. */
export type Found = Omit<PassageAnalysis, 'passage' | 'tokens'>;
/** Each part read when it is first asked for. */
export type Readers = { readonly [Part in keyof Found]: () => Found[Part] };

/** An analysis of parts that are known, or read when asked for. */
export function assembleAnalysis(passage: Passage, tokens: readonly Token[], read: Readers): PassageAnalysis {
  return {
    passage,
    tokens,
    get quantities() {
      return read.quantities();
    },
    get times() {
      return read.times();
    },
    get names() {
      return read.names();
    },
    get offices() {
      return read.offices();
    },
    get attributions() {
      return read.attributions();
    },
    get negations() {
      return read.negations();
    },
  };
}

/** Reads a value when it is first asked for, and then no more. */
export function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: read() }).value;
}
