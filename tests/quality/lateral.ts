import { compareArticle } from '../../lib/compare/compare-article.ts';
import { analyseArticle } from '../../lib/match/analyse-article.ts';
import { createMemoryLibrary } from '../../lib/match/create-memory-library.ts';
import { matchArticle } from '../../lib/match/match-article.ts';
import type { Claim, QualityEngine } from './engine.ts';

/** Our engine: what the interface shows, and the ranking behind it. */
export const LATERAL: QualityEngine = {
  name: 'Lateral',
  run: async (gold) => {
    const library = createMemoryLibrary(gold.sources);
    const matched = await matchArticle(analyseArticle(gold.page), library);
    const ranked = matched.matches.flatMap((match): readonly Claim[] => {
      const here = matched.page.passages[match.here]?.analysis.passage;
      const there = match.source.analysed.passages[match.there]?.analysis.passage;
      if (here === undefined || there === undefined) return [];
      return [{ here, source: match.source.source.id, there, score: match.score, verdict: null }];
    });
    const comparison = await compareArticle(gold.page, library);
    const passages = new Map(comparison.passages.map((passage) => [passage.id, passage]));
    const shown = comparison.findings.flatMap((finding) =>
      finding.passages.flatMap((id): readonly Claim[] => {
        const here = passages.get(id);
        if (here === undefined) throw new Error(`The comparison names passage ${id}, which is not there.`);
        return finding.accounts.map((account) => ({
          here,
          source: account.source.id,
          there: account,
          score: account.score,
          verdict: account.verdict,
        }));
      }),
    );
    const silences = {
      onlyHere: comparison.onlyHere.flatMap((id) => passages.get(id) ?? []),
      missing: comparison.missingHere.map(({ accounts }) =>
        accounts.map((account) => ({ source: account.source.id, there: account })),
      ),
    };
    return { ranked, shown, silences };
  },
};
