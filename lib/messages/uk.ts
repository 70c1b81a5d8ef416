import type { Catalogue } from './catalogue.ts';
import { collecting } from './uk/collecting.ts';
import { comparison } from './uk/comparison.ts';
import { library } from './uk/library.ts';
import { reading } from './uk/reading.ts';
import { reasons } from './uk/reasons.ts';

export const uk = {
  ...reading,
  ...reasons,
  ...comparison,
  ...library,
  ...collecting,
} as const satisfies Catalogue;
