import { RELATION_ROWS } from './relation-rows.ts';

/** How two words are related: words that news uses for one another, synonyms, a word and the wider one above it. */
export type Relation = typeof NEWS | typeof SYNONYM | typeof WIDER_WORD;

export const NEWS = 'n';
export const SYNONYM = 's';
export const WIDER_WORD = 'w';

/** How much of a shared word a related one counts for. Measured: above 0.8 precision falls. */
const STRENGTH: ReadonlyMap<string, number> = new Map([
  [NEWS, 0.75],
  [SYNONYM, 0.6],
  [WIDER_WORD, 0.4],
]);

/** Rows as they are written: a background that wakes up for one page reads the few that it needs. */
let rows: ReadonlyMap<string, string> | null = null;
const read = new Map<string, ReadonlyMap<string, number>>();

/** Stems that mean nearly the same as `stem`, with how nearly: 0 (excluded) to 1 (excluded). */
export function relatedWords(of: string): ReadonlyMap<string, number> {
  rows ??= findRows();
  const row = rows.get(of);
  if (row === undefined) return NONE;
  let words = read.get(of);
  if (words === undefined) {
    words = new Map(row.split(',').map((word) => [word.slice(1), STRENGTH.get(word.slice(0, 1)) ?? 0]));
    read.set(of, words);
  }
  return words;
}

const NONE: ReadonlyMap<string, number> = new Map();

function findRows(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of RELATION_ROWS.split(' ')) {
    const end = entry.indexOf(':');
    found.set(entry.slice(0, end), entry.slice(end + 1));
  }
  return found;
}
