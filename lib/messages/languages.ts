/** The interface languages; each has every message. */
export const LANGUAGES = ['en', 'uk', 'ru', 'tr', 'de', 'fr', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];
