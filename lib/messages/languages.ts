import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The interface languages, each with every message. */
export const CATALOGUES = { en, uk, ru, tr, de, fr, es } as const;

export type Language = keyof typeof CATALOGUES;
