import { LONGEST_TEXT } from '../../lib/library/longest-text.ts';

/** What a reader typed to add an article; every field as it stands in the form. */
export type ArticleDraft = {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  readonly published: string;
};

export const EMPTY_DRAFT: ArticleDraft = { text: '', title: '', outlet: '', url: '', published: '' };

export type DraftError =
  'add.error.textMissing' | 'add.error.textShort' | 'add.error.textLong' | 'add.error.url' | 'add.error.date';

/** The errors of each field that has one; none when the draft can be added. */
export type DraftErrors = Readonly<Partial<Record<keyof ArticleDraft, DraftError>>>;

/** About a sentence: less cannot state a fact with its circumstances. */
const SHORTEST_TEXT = 40;

const DATE = /^\d{4}(-\d{2}(-\d{2}([T ].+)?)?)?$/;

function textError(text: string): DraftError | null {
  const { length } = text.trim();
  if (length === 0) return 'add.error.textMissing';
  if (length < SHORTEST_TEXT) return 'add.error.textShort';
  return length > LONGEST_TEXT ? 'add.error.textLong' : null;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** What keeps a draft from being added, in keys of the catalogue. Empty fields but the text are fine. */
export function validateArticle(draft: ArticleDraft): DraftErrors {
  const text = textError(draft.text);
  const url = draft.url.trim();
  const published = draft.published.trim();
  const dateIsWrong = published !== '' && !(DATE.test(published) && !Number.isNaN(Date.parse(published)));
  return {
    ...(text !== null && { text }),
    ...(url !== '' && !isWebAddress(url) && { url: 'add.error.url' as const }),
    ...(dateIsWrong && { published: 'add.error.date' as const }),
  };
}
