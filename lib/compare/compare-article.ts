import { analyseArticle, type AnalysedArticle } from '../match/analyse-article.ts';
import type { CompareLibrary } from '../match/compare-library.ts';
import { matchArticle, type MatchedArticle } from '../match/match-article.ts';
import type { Article } from '../text/article.ts';
import { referenceTo } from './account-of.ts';
import type { Comparison, Finding, MissingFact, NotComparedReason, SourceReference } from './comparison.ts';
import { findMissing } from './find-missing.ts';
import { findingsOf } from './findings.ts';
import { selfContradictions } from './self-contradictions.ts';
import { ONLY_HERE_BELOW } from './thresholds.ts';

/**
 * Compares an article with a library: which of its facts others report and how, what it alone says, what it leaves out.
 * The library never includes the article itself, even when it holds it.
 */
export async function compareArticle(article: Article, library: CompareLibrary): Promise<Comparison> {
  const page = analyseArticle(article);
  const passages = page.passages.map((passage) => passage.analysis.passage);
  const nothing = { passages, findings: [], onlyHere: [], missingHere: [], selfContradictions: [] };
  const reason = cannotCompare(article, page, library);
  if (reason !== null) return { ...nothing, notCompared: reason };
  const matched = await matchArticle(page, library);
  if (matched.admitted.length === 0) return { ...nothing, notCompared: { kind: 'nothing-covers-this' } };
  const findings = findingsOf(matched);
  const missingHere = article.partial === null ? findMissing(matched, findings) : [];
  const silent = silentSources(matched, [...findings, ...missingHere]);
  return {
    passages,
    findings,
    onlyHere: onlyHere(matched, findings),
    missingHere,
    selfContradictions: selfContradictions(page),
    ...(silent.length > 0 && { silent }),
    notCompared: null,
  };
}

function silentSources(
  { admitted }: MatchedArticle,
  facts: readonly Pick<MissingFact, 'accounts'>[],
): readonly SourceReference[] {
  const heard = new Set(facts.flatMap(({ accounts }) => accounts.map(({ source }) => source.id)));
  return admitted.filter(({ source }) => !heard.has(source.id)).map(({ source }) => referenceTo(source));
}

function cannotCompare(
  article: Article,
  page: AnalysedArticle,
  library: CompareLibrary,
): NotComparedReason | null {
  if (page.passages.length === 0) return { kind: 'no-text' };
  if (article.language !== null && !/^en\b/iu.test(article.language))
    return { kind: 'language', language: article.language };
  return library.size === 0 ? { kind: 'empty-library' } : null;
}

function onlyHere(matched: MatchedArticle, findings: readonly Finding[]): readonly string[] {
  const told = new Set(findings.flatMap((finding) => finding.passages));
  const best = new Map<number, number>();
  for (const match of matched.matches) best.set(match.here, Math.max(best.get(match.here) ?? 0, match.score));
  return matched.page.passages.flatMap((passage, index) => {
    const { id, kind } = passage.analysis.passage;
    const unlike = (best.get(index) ?? 0) < ONLY_HERE_BELOW;
    return kind === 'body' && unlike && !told.has(id) ? [id] : [];
  });
}
