import { writeFileSync } from 'node:fs';
import { relationRows } from './relations/relation-rows.ts';

/** Writes lib/match/relations/relation-rows.ts: `npx vite-node --script scripts/build-related-words.ts`. */
writeFileSync(
  new URL('../lib/match/relations/relation-rows.ts', import.meta.url),
  `/* WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. See public/THIRD-PARTY-NOTICES.txt. Built by scripts/build-related-words.ts from wordnet-table.ts and news-words.ts: run it when either changes. */\n` +
    `/** For each stem those that mean nearly the same, in both directions; read by \`relatedWords\`. */\n` +
    `export const RELATION_ROWS =\n  '${relationRows()}';\n`,
);
