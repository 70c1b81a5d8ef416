import type { TextVersion } from '../library/source.ts';
import type { Passage } from '../text/article.ts';
import type { Dependence } from './dependence.ts';

/**
 * How an account stands to the passage on the page.
 * `agrees`: the same fact, compatible. `differs`: the same fact with other detail, scope or precision.
 * `conflicts`: both cannot be true. `another-occasion`: a later round or another event of the same kind.
 */
export type Verdict = 'agrees' | 'differs' | 'conflicts' | 'another-occasion';

export type DifferenceKind =
  'number' | 'date' | 'duration' | 'name' | 'role' | 'place' | 'outcome' | 'attribution';

/** One typed divergence; `here` and `there` are verbatim words of the two passages. */
export type Difference = {
  readonly kind: DifferenceKind;
  readonly here: string;
  readonly there: string;
};

/** What an account needs to say of its source. */
export type SourceReference = {
  readonly id: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly republishedFrom: string | null;
  /** The text that was compared, where the source has more than one. */
  readonly textVersion?: TextVersion;
};

/** How one other source tells a fact. `quote === source.article.text.slice(start, end)`. */
export type Account = {
  readonly source: SourceReference;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how sure the match is. Not a truth score. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  /** Why this is a match and why this verdict, in data the interface can word. */
  readonly reason: Reason;
};

/** Grounds of a match and its verdict: the rule that decided and the words and values that it rests on. */
export type Reason = {
  /** Name of the rule that gave the verdict, for example `numbers-conflict`. */
  readonly rule: string;
  /** Words both passages share, in the form this page prints them, most telling first. */
  readonly sharedWords: readonly string[];
  /** Values (numbers, dates, names) both passages state alike, in the form this page prints them. */
  readonly sharedValues: readonly string[];
  /** Roles in one passage that stand for a person whom the other tells; absent where there are none. */
  readonly roles?: readonly RoleReading[];
};

/** A role as its passage prints it, and the holder's name as the compared texts print it. */
export type RoleReading = { readonly role: string; readonly name: string };

/** One fact on the page: its passages, the accounts of it and the overall verdict. */
export type Finding = {
  readonly id: string;
  readonly passages: readonly string[];
  readonly verdict: Verdict;
  /** Accounts that do not copy or cite each other, nor repeat the article itself. */
  readonly independent: number;
  /** Why accounts count together; absent where each stands for itself. */
  readonly dependences?: readonly Dependence[];
  readonly accounts: readonly Account[];
};

/** A fact that other sources report and this article does not. */
export type MissingFact = Pick<Finding, 'independent' | 'dependences' | 'accounts'>;

/** Two passages of one article that cannot both be true. */
export type SelfContradiction = {
  /** Verbatim, in reading order. */
  readonly passages: readonly [string, string];
  /** The folded words of each that contradict the other's: "us president", "former us president". */
  readonly words: readonly [string, string];
  readonly rule: 'office-status';
};

export type NotComparedReason =
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'empty-library' }
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'no-text' }
  /** The article is about no story that the library holds. */
  | { readonly kind: 'nothing-covers-this' };

/** Everything Lateral says of one article. Ids refer to `passages`. */
export type Comparison = {
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
  /** Compared with accounts of the same event; nobody else reports it. */
  readonly onlyHere: readonly string[];
  /** Never claimed (empty) for partial texts. */
  readonly missingHere: readonly MissingFact[];
  /** Where the article contradicts itself; empty for most. */
  readonly selfContradictions: readonly SelfContradiction[];
  /** Sources that were compared and tell none of the facts, most like the article first; absent where there are none. */
  readonly silent?: readonly SourceReference[];
  readonly notCompared: NotComparedReason | null;
};
