import type {
  Account,
  Comparison,
  Difference,
  NotComparedReason,
  SelfContradiction,
  Verdict,
} from '../compare/comparison.ts';
import type { TextVersion } from '../library/source.ts';
import type { Article } from '../text/article.ts';
import type { TopicScore } from '../topic/topic.ts';

/** An account in a {@link ComparisonRecord}. `quote` is verbatim; offsets point into the source's text. */
type AccountRecord = {
  readonly source: {
    readonly id: string;
    readonly outlet: string | null;
    readonly title: string | null;
    readonly url: string | null;
    readonly published: string | null;
    /** Which of its texts was compared, where it has had several: the offsets point into that one. */
    readonly textVersion?: TextVersion;
  };
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  readonly reason: string;
};

/** One line of `compare --json`: the comparison of one article, self-contained. */
export type ComparisonRecord = {
  readonly article: {
    readonly title: string | null;
    readonly outlet: string | null;
    readonly url: string | null;
    readonly published: string | null;
    readonly language: string | null;
    readonly isArticle: boolean;
    readonly topic: {
      readonly id: string;
      readonly score: number;
      readonly related: boolean;
      readonly terms: readonly string[];
    };
  };
  readonly passages: readonly {
    readonly id: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly findings: readonly {
    readonly id: string;
    readonly passages: readonly string[];
    readonly verdict: Verdict;
    readonly independent: number;
    readonly accounts: readonly AccountRecord[];
  }[];
  readonly onlyHere: readonly string[];
  readonly missingHere: readonly { readonly accounts: readonly AccountRecord[] }[];
  readonly selfContradictions: readonly SelfContradiction[];
  readonly notCompared:
    ({ readonly reason: NotComparedReason['kind'] } & { readonly language?: string }) | null;
};

/** Words the grounds of an account: a sentence for a reader. */
export type WordReason = (account: Account) => string;

/** What the record says of the page besides its comparison. */
export type ComparedPage = {
  readonly article: Article;
  readonly isArticle: boolean;
  readonly topic: TopicScore;
  readonly comparison: Comparison;
};

/** The record of one compared page; `wordReason` turns each account's grounds into a sentence. */
export function toComparisonRecord(page: ComparedPage, wordReason: WordReason): ComparisonRecord {
  const { article, comparison, topic } = page;
  const toAccount = (account: Account): AccountRecord => {
    const { id, outlet, title, url, published, textVersion } = account.source;
    const { quote, start, end, score, verdict, differences } = account;
    const named = { id, outlet, title, url, published };
    const source = { ...named, ...(textVersion !== undefined && { textVersion }) };
    return { source, quote, start, end, score, verdict, differences, reason: wordReason(account) };
  };
  const { title, outlet, url, published, language } = article;
  const { id, score, related, terms } = topic;
  const notCompared = comparison.notCompared;
  return {
    article: {
      title,
      outlet,
      url,
      published,
      language,
      isArticle: page.isArticle,
      topic: { id, score, related, terms },
    },
    passages: comparison.passages.map((passage) => ({
      id: passage.id,
      text: passage.text,
      start: passage.start,
      end: passage.end,
    })),
    findings: comparison.findings.map((finding) => ({
      id: finding.id,
      passages: finding.passages,
      verdict: finding.verdict,
      independent: finding.independent,
      accounts: finding.accounts.map(toAccount),
    })),
    onlyHere: comparison.onlyHere,
    missingHere: comparison.missingHere.map((fact) => ({ accounts: fact.accounts.map(toAccount) })),
    selfContradictions: comparison.selfContradictions,
    notCompared:
      notCompared === null
        ? null
        : {
            reason: notCompared.kind,
            ...(notCompared.kind === 'language' && { language: notCompared.language }),
          },
  };
}
