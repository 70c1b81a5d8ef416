import { collecting } from './en/collecting.ts';
import { comparison } from './en/comparison.ts';
import { library } from './en/library.ts';
import { reading } from './en/reading.ts';
import { reasons } from './en/reasons.ts';

/** English, the source of every key and placeholder. */
export const en = { ...reading, ...reasons, ...comparison, ...library, ...collecting } as const;
