import type { Source } from '../library/source.ts';
import type { Account, SourceReference } from './comparison.ts';
import { independentAccounts, type Dependence } from './independence.ts';
import { canonicalOutlet } from './outlet-names.ts';

/** How many of the sources do not republish each other, by what they say of themselves. */
export function countIndependent(sources: readonly SourceReference[]): number {
  const origins = sources.map(({ id, outlet, republishedFrom }) => {
    const name = republishedFrom ?? outlet;
    return name === null ? id : canonicalOutlet(name);
  });
  return new Set(origins).size;
}

/** How many accounts stand for themselves, and why the others do not. */
export type Independence = { readonly count: number; readonly reasons: readonly Dependence[] };

/** How many of the accounts do not copy or cite each other, by what they say of themselves and by their texts. */
export function independenceOf(
  accounts: readonly Pick<Account, 'source' | 'quote'>[],
  sourceOf: (sourceId: string) => Source | undefined,
): Independence {
  const given = accounts.flatMap(({ source: { id }, quote }) => {
    const source = sourceOf(id);
    return source === undefined ? [] : [{ source, quote }];
  });
  if (given.length < accounts.length)
    return { count: countIndependent(accounts.map(({ source }) => source)), reasons: [] };
  const { count, groups } = independentAccounts(given);
  return { count, reasons: groups.flatMap(({ reasons }) => reasons) };
}

/** As {@link independenceOf}, the number only. */
export function countIndependentAccounts(
  accounts: readonly Pick<Account, 'source' | 'quote'>[],
  sourceOf: (sourceId: string) => Source | undefined,
): number {
  return independenceOf(accounts, sourceOf).count;
}
