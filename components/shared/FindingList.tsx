import { useEffect, useState } from 'preact/hooks';
import type { AccountActions } from './AccountView.tsx';
import { filterFindings, NO_FILTER } from './filter-findings.ts';
import { byInterest, type FindingRow } from './finding-rows.ts';
import { FindingCard } from './FindingCard.tsx';
import { NothingFits } from './FindingFilters.tsx';
import { FoldedFilters } from './FoldedFilters.tsx';
import { useMessages } from './messages-context.tsx';
import { useFindingSearch } from './use-finding-search.ts';

export type Order = 'interest' | 'article';

type FindingListProps = AccountActions & {
  readonly rows: readonly FindingRow[];
  readonly lost: readonly string[];
  readonly order: Order;
  /** Lets the reader choose the order, where it can be chosen. */
  readonly onOrder?: (order: Order) => void;
  readonly activePassageId?: string | null;
  readonly onShowPassage: (passageId: string) => void;
};

/** Findings drawn at once: opening stays quick on an article with hundreds. */
const PAGE_SIZE = 40;
/** Findings of the first frame: as many as a popup shows without scrolling. The others follow in the next. */
const FIRST_FRAME = 2;
/** Below this many a filter is longer to use than the list to read. */
const FEWEST_TO_FILTER = 4;

/** The findings with their filters, a page at a time. */
export function FindingList({
  rows,
  lost,
  order,
  onOrder,
  activePassageId = null,
  ...actions
}: FindingListProps) {
  const { t } = useMessages();
  const [filter, setFilter] = useState(NO_FILTER);
  const [shown, setShown] = useState(FIRST_FRAME);
  useEffect(() => setShown(PAGE_SIZE), []);
  const search = useFindingSearch(filter);
  const kept = filterFindings(order === 'interest' ? byInterest(rows) : rows, filter, search);
  const left = kept.length - shown;
  return (
    <>
      {rows.length >= FEWEST_TO_FILTER && (
        <FoldedFilters rows={rows} filter={filter} onFilter={setFilter}>
          {onOrder !== undefined && <OrderField order={order} onOrder={onOrder} />}
        </FoldedFilters>
      )}
      <p class="hidden" role="status">
        {filter === NO_FILTER ? '' : t('filter.shown', { count: kept.length })}
      </p>
      {kept.length === 0 && <NothingFits onFilter={setFilter} />}
      <ol class="findings">
        {kept.slice(0, shown).map((row) => (
          <FindingCard
            key={row.finding.id}
            row={row}
            lost={row.finding.passages.length > 0 && row.finding.passages.every((id) => lost.includes(id))}
            active={activePassageId !== null && row.finding.passages.includes(activePassageId)}
            {...actions}
          />
        ))}
      </ol>
      {left > 0 && shown >= PAGE_SIZE && (
        <button type="button" class="button more" onClick={() => setShown(shown + PAGE_SIZE)}>
          {t('finding.moreFindings', { count: Math.min(left, PAGE_SIZE) })}
        </button>
      )}
    </>
  );
}

type OrderFieldProps = { readonly order: Order; readonly onOrder: (order: Order) => void };

function OrderField({ order, onOrder }: OrderFieldProps) {
  const { t } = useMessages();
  return (
    <select
      class="field"
      aria-label={t('order.label')}
      value={order}
      onChange={(event) => onOrder(event.currentTarget.value === 'interest' ? 'interest' : 'article')}
    >
      <option value="article">{t('order.article')}</option>
      <option value="interest">{t('order.interest')}</option>
    </select>
  );
}
