import Fuse from 'fuse.js';
import type { FilteredRow } from './filter-findings.ts';

/** Fuse's scale from 0 (exact) to 1: forgives one or two slips in a word, not another word. */
const FUZZINESS = 0.3;

/** The rows whose quotes or outlets hold something like the words, in the order given. */
export function searchFindings<Row extends FilteredRow>(rows: readonly Row[], words: string): readonly Row[] {
  const entries = rows.map((row) => ({
    row,
    text: [
      ...row.quotes,
      ...row.finding.accounts.flatMap(({ quote, source }) => [quote, source.outlet ?? '']),
    ],
  }));
  const fuse = new Fuse(entries, { keys: ['text'], threshold: FUZZINESS, ignoreLocation: true });
  const found = new Set(fuse.search(words).map(({ item }) => item.row));
  return rows.filter((row) => found.has(row));
}
