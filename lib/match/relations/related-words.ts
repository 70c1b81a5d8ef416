import { stem } from '../../text/stem.ts';
import { NEWS_WORDS } from './news-words.ts';
import { CLOSE, WIDER } from './wordnet-table.ts';

/** How much of a shared word a related one counts for. Measured: above 0.8 precision falls. */
const NEWS = 0.75;
const SYNONYM = 0.6;
const WIDER_WORD = 0.4;

let table: Map<string, Map<string, number>> | null = null;

/** Stems that mean nearly the same as `stem`, with how nearly: 0 (excluded) to 1 (excluded). */
export function relatedWords(of: string): ReadonlyMap<string, number> {
  table ??= buildTable();
  return table.get(of) ?? NONE;
}

const NONE: ReadonlyMap<string, number> = new Map();

function buildTable(): Map<string, Map<string, number>> {
  const built = new Map<string, Map<string, number>>();
  const link = (a: string, b: string, strength: number) => {
    if (a === b) return;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = built.get(x) ?? new Map<string, number>();
      row.set(y, Math.max(strength, row.get(y) ?? 0));
      built.set(x, row);
    }
  };
  for (const [text, strength] of [
    [WIDER, WIDER_WORD],
    [CLOSE, SYNONYM],
  ] as const)
    for (const entry of text.split(' ')) {
      const [from = '', others = ''] = entry.split(':');
      for (const other of others.split(',')) link(from, other, strength);
    }
  for (const group of NEWS_WORDS.trim().split('\n')) {
    const stems = [...new Set(group.split(' ').map((word) => stem(word)))];
    for (const a of stems) for (const b of stems) link(a, b, NEWS);
  }
  return built;
}
