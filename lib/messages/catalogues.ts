import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './languages.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** Every catalogue, for what does not have to be small. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, uk, ru, tr, de, fr, es };
