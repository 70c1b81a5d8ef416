import type { Catalogue } from './catalogue.ts';
import { collecting } from './tr/collecting.ts';
import { comparison } from './tr/comparison.ts';
import { library } from './tr/library.ts';
import { reading } from './tr/reading.ts';
import { reasons } from './tr/reasons.ts';

export const tr = {
  ...reading,
  ...reasons,
  ...comparison,
  ...library,
  ...collecting,
} as const satisfies Catalogue;
