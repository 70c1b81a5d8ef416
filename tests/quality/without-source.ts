import type { GoldCase } from './gold.ts';

/** The same cases as if one source did not exist: neither as a page nor in the library. */
export function withoutSource(id: string, cases: readonly GoldCase[]): readonly GoldCase[] {
  return cases
    .filter((one) => one.set !== 'seeds' || `bundled-${one.pageId.slice(-3)}` !== id)
    .map((one) => ({
      ...one,
      sources: one.sources.filter((source) => source.id !== id),
      labels: one.labels.filter((label) => label.source !== id),
    }));
}
