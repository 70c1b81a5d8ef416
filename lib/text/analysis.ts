import type { Passage } from './article.ts';

/** A stretch of a passage; offsets count from the start of the passage's text. */
export type Span = { readonly start: number; readonly end: number; readonly text: string };

/** A word or number as the index and the scorer see it. */
export type Token = Span & {
  /** Lower-cased, diacritics folded, possessive removed. */
  readonly folded: string;
  readonly stem: string;
  readonly kind: 'word' | 'number';
  /** Starts with a capital letter in the text. */
  readonly capital: boolean;
  /** A function word; never evidence of a match. */
  readonly stop: boolean;
};

/**
 * A quantity as an interval: "under two hours" is [0, 120] minutes, "about 1,200 people" [1150, 1249] person.
 * `low` or `high` is ±Infinity for an open bound.
 */
export type Quantity = Span & {
  readonly low: number;
  readonly high: number;
  /** The value as written, in `unit`, before bounds and rounding widen it. */
  readonly value: number;
  /** Canonical base unit (`minute`, `metre`, `percent`, `usd`, …); `null` for a bare count. */
  readonly unit: string | null;
  /** Stem of the noun that is counted or measured ("prisoner", "ceasefir"); `null` when none is found. */
  readonly counts: string | null;
  readonly bound: 'exact' | 'about' | 'at-least' | 'at-most' | 'over' | 'under' | 'range';
};

/** A date or period, resolved against the article's date where it can be. Days are ISO `YYYY-MM-DD`, inclusive. */
export type TimeReference = Span & {
  readonly kind: 'date' | 'period' | 'since' | 'until' | 'duration-since';
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: 'day' | 'week' | 'month' | 'season' | 'year' | 'vague';
  /** 1 (Monday) to 7 where the text names a weekday and no date could be resolved. */
  readonly weekday: number | null;
};

/** A person, place or organisation by name, with the role printed beside it. */
export type NameMention = Span & {
  /** Folded name words without titles: "Zelenskyy" → ["zelenskyy"]. */
  readonly words: readonly string[];
  /** Folded role words printed with the name or in its place: "turkish foreign minister". */
  readonly role: string | null;
};

/** An office as a text names it, with who holds it where the text says so. The span is that of the office alone. */
export type OfficeMention = Span & {
  /** One wording for the titles of one office: "chief executive" for "CEO"; see `readTitle`. */
  readonly title: string;
  /** Whose office: a country's canonical name, or the folded words of an organisation or place; `null` where unsaid. */
  readonly of: string | null;
  /** The holder's name, folded and as printed; `null` where none is named. */
  readonly holder: { readonly words: readonly string[]; readonly text: string } | null;
};

/** Who says what the passage states, and through which outlet. */
export type Attribution = Span & {
  readonly speaker: string | null;
  readonly outlet: string | null;
  readonly kind: 'says' | 'denies' | 'demands' | 'reports';
};

/** A negation and the stems it covers. */
export type Negation = Span & { readonly scope: readonly string[] };

/** Everything the scorer and the verdict rules read of one passage. Pure function of text, language and date. */
export type PassageAnalysis = {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeReference[];
  readonly names: readonly NameMention[];
  readonly offices: readonly OfficeMention[];
  readonly attributions: readonly Attribution[];
  readonly negations: readonly Negation[];
};
