/** A story the library follows, learned from its sources. */
export type Topic = {
  readonly id: string;
  readonly name: string;
  readonly followed: boolean;
  /** Terms (stems) with their weight against general news language, heaviest first. */
  readonly terms: readonly TopicTerm[];
  /** Score from which an article counts as related. */
  readonly threshold: number;
};

export type TopicTerm = {
  readonly stem: string;
  /** One printed form. */
  readonly word: string;
  /** 0 to 1; the heaviest name and the heaviest word of a topic weigh 1. */
  readonly weight: number;
  /** A name of a person, place or organisation, or another word. */
  readonly kind: 'name' | 'word';
};

/** How an article stands to one topic, and the page's words that counted most. */
export type TopicScore = {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
  readonly related: boolean;
  readonly terms: readonly string[];
};

/** A text that a topic is learned from or held against. */
export type TopicText = { readonly title: string | null; readonly text: string };

/** What a reader says of one term: count it more, less, or never. */
export type TermCorrection = 'more' | 'less' | 'never';

/** Corrections by stem. */
export type TopicCorrections = Readonly<Record<string, TermCorrection>>;

/** Where there is no topic to be about. */
export const NO_TOPIC: TopicScore = { id: '', name: '', score: 0, related: false, terms: [] };
