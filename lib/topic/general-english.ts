import { BACKGROUND_STEMS } from './background-stems.ts';
import { readBackground } from './background.ts';
import type { Background } from './background.ts';

/** The common stems of general English. Not for the detector: its profile brings them along. */
export const GENERAL_ENGLISH: Background = readBackground(BACKGROUND_STEMS);
