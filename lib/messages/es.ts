import type { Catalogue } from './catalogue.ts';
import { collecting } from './es/collecting.ts';
import { comparison } from './es/comparison.ts';
import { library } from './es/library.ts';
import { reading } from './es/reading.ts';
import { reasons } from './es/reasons.ts';

export const es = {
  ...reading,
  ...reasons,
  ...comparison,
  ...library,
  ...collecting,
} as const satisfies Catalogue;
