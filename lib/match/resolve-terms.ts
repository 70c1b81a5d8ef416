import { withTokens } from '../text/analyse-passage.ts';
import { canonicalPlace } from '../text/names/canonical-place.ts';
import { GENERAL_ENGLISH } from '../topic/general-english.ts';
import type { AnalysedArticle } from './analyse-article.ts';
import { vocabularyOf, type Term, type Vocabulary } from './article-vocabulary.ts';
import { preparePassage, type PreparedPassage } from './prepare-passage.ts';
import { relatedWords } from './relations/related-words.ts';
import { isSameName, isSlip } from './spelling-variants.ts';

/** For each source the page as it reads in that source's spelling. */
export type Readings = ReadonlyMap<AnalysedArticle, AnalysedArticle>;

const known = new WeakMap<AnalysedArticle, WeakMap<AnalysedArticle, AnalysedArticle>>();

/**
 * Reads a page in the spelling of each source: a term that a source does not hold takes the stem of the one term there
 * that is the same name by another romanisation, or the same word without a slip ("Zelenskiy", "ceasfire"). Offsets and
 * printed words stay the page's. A page that needs nothing resolved is given as it is.
 */
export function resolveTerms(page: AnalysedArticle, sources: readonly AnalysedArticle[]): Readings {
  const vocabularies = sources.map((source) => vocabularyOf(source));
  const readings = known.get(page) ?? new WeakMap<AnalysedArticle, AnalysedArticle>();
  known.set(page, readings);
  return new Map(
    sources.map((source) => {
      const reading = readings.get(source) ?? read(page, vocabularyOf(source), vocabularies);
      readings.set(source, reading);
      return [source, reading];
    }),
  );
}

function read(page: AnalysedArticle, vocabulary: Vocabulary, all: readonly Vocabulary[]): AnalysedArticle {
  const stems = new Map<string, string>();
  const own = vocabularyOf(page);
  for (const term of own.terms.values()) {
    if (vocabulary.stems.has(term.stem) || isOrdinary(term, all)) continue;
    const resolved = resolve(term, vocabulary, own);
    if (resolved !== null) stems.set(term.folded, resolved);
  }
  if (stems.size === 0) return page;
  const passages = page.passages.map((passage) => respelled(passage, stems));
  return { article: page.article, passages, stems: passages.flatMap((passage) => passage.stems) };
}

/** Words that are surely spelled as they should be: of general English, of places, or small ones that any source has. */
function isOrdinary({ folded, stem, name }: Term, all: readonly Vocabulary[]): boolean {
  if (GENERAL_ENGLISH.has(stem) || canonicalPlace(folded) !== null) return true;
  return !name && (relatedWords(stem).size > 0 || all.some((vocabulary) => vocabulary.stems.has(stem)));
}

/** The stem of the one term of the vocabulary that is the same as a term of the page; `null` when none or several are. */
function resolve(term: Term, vocabulary: Vocabulary, page: Vocabulary): string | null {
  // Most terms have no like of their first letter: looking for one first spares most fuzzy searches.
  const alike = vocabulary.withLetter(term.folded).filter((other) => isSame(term, other, vocabulary, page));
  if (alike.length === 0) return null;
  const near = new Set(vocabulary.near(term.folded));
  const same = alike.filter((other) => near.has(other));
  const stems = new Set(same.map((other) => other.stem));
  return stems.size === 1 ? (same[0]?.stem ?? null) : null;
}

function isSame(term: Term, other: Term, vocabulary: Vocabulary, page: Vocabulary): boolean {
  if (term.name !== other.name) return false;
  if (!term.name) return isSlip(term.folded, other.folded);
  // A text that writes both names means two.
  if (page.stems.has(other.stem)) return false;
  return (
    isSameName(term.folded, other.folded) &&
    givenNamesAgree(page.initialsOf(term.folded), vocabulary.initialsOf(other.folded))
  );
}

/** Romanisations of a given name differ more than those of surnames ("Oleksandr", "Alexander"), initials less. */
function givenNamesAgree(here: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return here.size === 0 || there.size === 0 || [...here].some((initial) => there.has(initial));
}

function respelled(passage: PreparedPassage, stems: ReadonlyMap<string, string>): PreparedPassage {
  const { analysis } = passage;
  if (!passage.tokens.some((token) => stems.has(token.folded))) return passage;
  const tokens = analysis.tokens.map((token) => {
    const stem = stems.get(token.folded);
    return stem === undefined ? token : { ...token, stem };
  });
  return preparePassage(withTokens(analysis, tokens));
}
