import type { Catalogue } from './catalogue.ts';
import { collecting } from './de/collecting.ts';
import { comparison } from './de/comparison.ts';
import { library } from './de/library.ts';
import { reading } from './de/reading.ts';
import { reasons } from './de/reasons.ts';

export const de = {
  ...reading,
  ...reasons,
  ...comparison,
  ...library,
  ...collecting,
} as const satisfies Catalogue;
