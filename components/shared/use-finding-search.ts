import { useEffect, useState } from 'preact/hooks';
import type { FindingFilter, FindingSearch } from './filter-findings.ts';

/**
 * The search of a list with this filter, `null` until it is there. It is a file of its own, asked for by the first words:
 * who does not search does not wait for it.
 */
export function useFindingSearch({ query }: FindingFilter): FindingSearch | null {
  const [search, setSearch] = useState<FindingSearch | null>(null);
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (isAsked) void import('./search-findings.ts').then((module) => setSearch(() => module.searchFindings));
  }, [isAsked]);
  return search;
}
