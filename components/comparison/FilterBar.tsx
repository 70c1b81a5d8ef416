import { NO_FILTER, type FindingFilter } from '../shared/filter-findings.ts';
import type { FindingRow } from '../shared/finding-rows.ts';
import { FindingFilters, NothingFits } from '../shared/FindingFilters.tsx';

type FilterBarProps = {
  readonly rows: readonly FindingRow[];
  /** How many of them pass the filter. */
  readonly kept: number;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
};

/** The filters, and what is said when they let nothing through. */
export function FilterBar({ rows, kept, filter, onFilter }: FilterBarProps) {
  return (
    <>
      <FindingFilters rows={rows} filter={filter} onFilter={onFilter} />
      {kept === 0 && filter !== NO_FILTER && <NothingFits onFilter={onFilter} />}
    </>
  );
}
