import { allAccounts } from '../../compare/all-accounts.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { independentAccounts, type IndependentAccounts } from '../../compare/independence.ts';
import { asAccount } from '../../compare/count-independent.ts';
import { outletNames } from '../../compare/outlet-names.ts';
import { auditSynthesis, type SynthesisAudit } from '../../compare/synthesis.ts';
import type { Article } from '../../text/article.ts';
import type { LibraryStore } from './library-store.ts';
import { readSources, textsOf } from './read-sources.ts';

/** What the stored library adds to a comparison that was made elsewhere. */
export type ComparisonExtras = {
  /** Which of the sources with accounts count once, and why. */
  readonly independence: IndependentAccounts;
  /** The outlets that the article cites, held against the library; `null` when it is no synthesis. */
  readonly citations: SynthesisAudit | null;
  /** The stored text of a source that has an account. */
  readonly storedText: (sourceId: string) => string | null;
};

/** Reads from the library what the full page shows besides the comparison itself. */
export async function readComparisonExtras(
  store: LibraryStore,
  article: Article,
  comparison: Comparison,
): Promise<ComparisonExtras> {
  const sources = await readSources(
    store,
    allAccounts(comparison).map(({ source }) => source),
  );
  const audit = auditSynthesis(
    comparison,
    (await store.list()).filter(({ enabled }) => enabled),
    outletNames(article),
  );
  return {
    independence: independentAccounts(
      sources.map((source) => ({ source, quote: '' })),
      asAccount({ article, quote: '' }),
    ),
    citations: audit.synthesis ? audit : null,
    storedText: textsOf(sources),
  };
}
