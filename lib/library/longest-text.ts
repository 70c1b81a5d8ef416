/** Characters of an article. Some fifty times a long newspaper article; more is a book or a mistake. */
export const LONGEST_TEXT = 1_000_000;
