/**
 * A text with what is known about where it comes from. `null` means "not known", never "empty".
 * Dates are ISO 8601 strings, of whatever precision the page gave.
 */
export type Article = {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 tag, declared or detected. */
  readonly language: string | null;
  /** The original text. Every offset in Lateral counts UTF-16 code units of this string. */
  readonly text: string;
  /** The outlet this text says it was taken from ("Origin: Arise News", `isBasedOn`). */
  readonly republishedFrom: string | null;
  /** Why only a part of the article is here; `null` when the text is whole, as far as can be told. */
  readonly partial: PartialReason | null;
};

export type PartialReason = 'paywall' | 'cut' | 'too-long';

/**
 * A sentence-sized unit of an article. `text === article.text.slice(start, end)`.
 * Page furniture and citation lines never become passages.
 */
export type Passage = {
  /** Unique within its article, stable for the same text: `p0`, `p1`, … in reading order. */
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'headline' | 'body';
  /** Index of the paragraph (line) the passage stands in, counted over paragraphs that hold passages. */
  readonly paragraph: number;
  /** Outlets that the article itself names as its authority for this passage. */
  readonly citations: readonly Citation[];
};

/** A citation as the article prints it ("AP News + The Guardian + Reuters."), with the outlets read from it. */
export type Citation = {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly outlets: readonly string[];
};
