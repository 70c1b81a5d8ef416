import type { Comparison } from '../../lib/compare/comparison.ts';
import type { FindingRow } from '../shared/finding-rows.ts';

/** A stretch of the article for reading: with the finding told there, or running text without one. */
export type BesideBlock = {
  readonly id: string;
  readonly quotes: readonly string[];
  readonly row: FindingRow | null;
  /** Compared, and nobody else reports it. */
  readonly onlyHere: boolean;
};

/**
 * The article in reading order, cut where a finding begins. A finding over several passages stands at its first;
 * `rows` are the findings to show, the others' passages become running text. A headline
 * stands here only where others tell what it says: it is the page's own.
 */
export function besideBlocks(comparison: Comparison, rows: readonly FindingRow[]): readonly BesideBlock[] {
  const rowOf = new Map(rows.flatMap((row) => row.finding.passages.map((id) => [id, row] as const)));
  const told = new Set<FindingRow>();
  const blocks: BesideBlock[] = [];
  for (const { id, text, kind } of comparison.passages) {
    const row = rowOf.get(id) ?? null;
    const onlyHere = comparison.onlyHere.includes(id);
    const last = blocks.at(-1);
    if (row !== null) {
      if (!told.has(row)) blocks.push({ id, quotes: row.quotes, row, onlyHere: false });
      told.add(row);
    } else if (kind === 'headline') {
      continue;
    } else if (last !== undefined && last.row === null && last.onlyHere === onlyHere) {
      blocks[blocks.length - 1] = { ...last, quotes: [...last.quotes, text] };
    } else {
      blocks.push({ id, quotes: [text], row: null, onlyHere });
    }
  }
  return blocks;
}
