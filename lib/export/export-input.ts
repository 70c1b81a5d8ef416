import type { Account, Comparison } from '../compare/comparison.ts';
import type { SourceComparison } from '../compare/source-comparison.ts';
import type { Translator } from '../messages/translate.ts';
import type { Article } from '../text/article.ts';

/** What every export needs besides what was compared. */
type ExportSurroundings = {
  /** The stored text of a source, for links to the exact place; `null` when it is not at hand. */
  readonly storedText: (sourceId: string) => string | null;
  readonly messages: Pick<Translator, 't' | 'date' | 'number' | 'list' | 'language'>;
};

/** An article that was compared with the library. */
export type ExportedComparison = ExportSurroundings & {
  readonly article: Article;
  readonly comparison: Comparison;
  /** Words the grounds of an account. */
  readonly wordReason: (account: Account) => string;
};

/** Sources of a topic that were compared with each other. */
export type ExportedTopic = ExportSurroundings & {
  readonly name: string;
  readonly comparison: SourceComparison;
};
