import { NO_FILTER, type FilteredRow, type FindingFilter } from '../shared/filter-findings.ts';
import { FindingFilters, NothingFits } from '../shared/FindingFilters.tsx';
import { useMessages } from '../shared/messages-context.tsx';

type FilterBarProps = {
  readonly rows: readonly FilteredRow[];
  /** How many of them pass the filter. */
  readonly kept: number;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
};

/** The filters, and what is said of what they let through. */
export function FilterBar({ rows, kept, filter, onFilter }: FilterBarProps) {
  const { t } = useMessages();
  return (
    <>
      <FindingFilters rows={rows} filter={filter} onFilter={onFilter} />
      <p class="hidden" role="status">
        {filter === NO_FILTER ? '' : t('filter.shown', { count: kept })}
      </p>
      {kept === 0 && filter !== NO_FILTER && <NothingFits onFilter={onFilter} />}
    </>
  );
}
