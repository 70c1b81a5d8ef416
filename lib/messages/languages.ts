import { en } from './en.ts';

/** The interface languages, each with every message. */
export const CATALOGUES = { en } as const;

export type Language = keyof typeof CATALOGUES;
