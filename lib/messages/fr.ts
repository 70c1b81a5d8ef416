import type { Catalogue } from './catalogue.ts';
import { collecting } from './fr/collecting.ts';
import { comparison } from './fr/comparison.ts';
import { library } from './fr/library.ts';
import { reading } from './fr/reading.ts';
import { reasons } from './fr/reasons.ts';

export const fr = {
  ...reading,
  ...reasons,
  ...comparison,
  ...library,
  ...collecting,
} as const satisfies Catalogue;
