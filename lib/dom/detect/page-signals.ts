/**
 * What speaks for (positive) and against (negative) a page being one article, in the order it is looked for. Those
 * against are told to the reader in words of the interface (components/shared/describe-signals.ts); the weights are on one scale, 1 being a plain hint and 3 a claim
 * that needs two others to be overruled.
 */
export const DECLARED_WEIGHTS = {
  // What the page declares. Sites call nearly everything an Open Graph article, schema.org types are chosen with care.
  'schema-article': 2.5,
  'schema-list': -2.5,
  'schema-other': -3.5,
  'og-article': 0.8,
  'og-website': -1,
  'og-other': -4,
  'published-date': 0.7,
  // Where it stands.
  'address-article': 1,
  'address-front': -3,
  'address-list': -1.5,
  'address-section': -0.7,
  'address-search': -4,
  'address-shop': -3,
  'address-forum': -3,
  'address-docs': -3,
  'address-app': -3,
  'title-digest': -3,
  'title-list': -2.5,
  'title-docs': -2,
} as const;

/** The same for what the page holds, known once its text is measured. */
export const SIGNAL_WEIGHTS = {
  ...DECLARED_WEIGHTS,
  // What it says.
  'no-text': -9,
  'little-text': -0.7,
  'some-text': 0.8,
  'long-text': 1.5,
  'one-text': 1,
  'headed-text': 1.5,
  'linked-paragraphs': -4,
  notice: -6,
  teasers: -2.5,
  // What stands around the text.
  headline: 0.7,
  byline: 0.5,
  unsigned: -1,
  undated: -1.5,
  'article-element': 0.5,
  'few-links': 1.5,
  'several-posts': -3.5,
  'linked-headings': -1.5,
  'mostly-headlines': -2,
  'many-times': -1,
  thread: -4,
  'read-mores': -1.5,
  shop: -4,
  manual: -5,
  // What it may be instead.
  'other-place': -4,
  'other-title': -4,
  'other-parts': -4,
  'many-other-parts': -2,
  offer: -3,
  scholarly: -6,
  application: -1.5,
} as const;

export type PageSignal = keyof typeof SIGNAL_WEIGHTS;

/** Which signals a page gives; those that are absent were not looked for. */
export type SignalStates = { readonly [signal in PageSignal]?: boolean };
