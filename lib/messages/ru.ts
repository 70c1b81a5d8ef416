import type { Catalogue } from './catalogue.ts';
import { collecting } from './ru/collecting.ts';
import { comparison } from './ru/comparison.ts';
import { library } from './ru/library.ts';
import { reading } from './ru/reading.ts';
import { reasons } from './ru/reasons.ts';

export const ru = {
  ...reading,
  ...reasons,
  ...comparison,
  ...library,
  ...collecting,
} as const satisfies Catalogue;
