import type { Account, Comparison } from '../compare/comparison.ts';
import type { Translator } from '../messages/translate.ts';
import type { Article } from '../text/article.ts';

/** What an export is written from. */
export type ExportedComparison = {
  readonly article: Article;
  readonly comparison: Comparison;
  /** The stored text of a source, for links to the exact place; `null` when it is not at hand. */
  readonly storedText: (sourceId: string) => string | null;
  /** Words the grounds of an account. */
  readonly wordReason: (account: Account) => string;
  readonly messages: Pick<Translator, 't' | 'date' | 'language'>;
};
