import type { Source } from '../library/source.ts';
import type { Account, SourceReference } from './comparison.ts';
import { independentAccounts } from './independence.ts';
import { canonicalOutlet } from './outlet-names.ts';

/** How many of the sources do not republish each other, by what they say of themselves. */
export function countIndependent(sources: readonly SourceReference[]): number {
  const origins = sources.map(({ id, outlet, republishedFrom }) => {
    const name = republishedFrom ?? outlet;
    return name === null ? id : canonicalOutlet(name);
  });
  return new Set(origins).size;
}

/** How many of the accounts do not copy or cite each other, by what they say of themselves and by their texts. */
export function countIndependentAccounts(
  accounts: readonly Pick<Account, 'source' | 'quote'>[],
  sourceOf: (sourceId: string) => Source | undefined,
): number {
  const given = accounts.flatMap(({ source: { id }, quote }) => {
    const source = sourceOf(id);
    return source === undefined ? [] : [{ source, quote }];
  });
  return given.length < accounts.length
    ? countIndependent(accounts.map(({ source }) => source))
    : independentAccounts(given).count;
}
