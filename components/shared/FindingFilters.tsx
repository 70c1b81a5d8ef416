import type { Verdict } from '../../lib/compare/comparison.ts';
import { NO_FILTER, type FilteredRow, type FindingFilter } from './filter-findings.ts';
import { outletKey, VERDICTS } from './finding-rows.ts';
import { outletName } from './describe-source.ts';
import { useMessages } from './messages-context.tsx';
import { VerdictIcon } from './VerdictMark.tsx';

export type FindingFiltersProps = {
  readonly rows: readonly FilteredRow[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
};

/** Verdicts with their counts, outlets, and a forgiving search. Nothing is shown that cannot narrow the list. */
export function FindingFilters(props: FindingFiltersProps) {
  return (
    <div class="filters">
      <VerdictChips {...props} />
      <FilterFields {...props} />
    </div>
  );
}

/** The verdicts that occur, with how often; none where there is only one. */
export function VerdictChips({ rows, filter, onFilter }: FindingFiltersProps) {
  const { t, number } = useMessages();
  const present = VERDICTS.map((verdict) => ({
    verdict,
    count: rows.filter(({ finding }) => finding.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  if (present.length < 2) return null;
  return (
    <div class="chips" role="group" aria-label={t('filter.verdict')}>
      {present.map(({ verdict, count }) => (
        <VerdictChip
          key={verdict}
          verdict={verdict}
          count={number(count)}
          pressed={filter.verdict === verdict}
          onPress={(pressed) => onFilter({ ...filter, verdict: pressed ? verdict : null })}
        />
      ))}
    </div>
  );
}

/** The search, and the outlets where there are several. */
export function FilterFields({ rows, filter, onFilter }: FindingFiltersProps) {
  const messages = useMessages();
  const { t } = messages;
  const sources = rows.flatMap(({ finding }) => finding.accounts.map(({ source }) => source));
  const outlets = new Map(sources.map((source) => [outletKey(source), source]));
  return (
    <>
      <input
        type="search"
        class="field"
        value={filter.query}
        placeholder={t('filter.search')}
        aria-label={t('filter.search')}
        onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
      {outlets.size > 1 && (
        <select
          class="field"
          aria-label={t('filter.outlet')}
          value={filter.outlet ?? ''}
          onChange={(event) => onFilter({ ...filter, outlet: event.currentTarget.value || null })}
        >
          <option value="">{t('filter.outlet.all')}</option>
          {[...outlets].map(([key, source]) => (
            <option key={key} value={key}>
              {outletName(source, messages)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

type VerdictChipProps = {
  readonly verdict: Verdict;
  readonly count: string;
  readonly pressed: boolean;
  readonly onPress: (pressed: boolean) => void;
};

function VerdictChip({ verdict, count, pressed, onPress }: VerdictChipProps) {
  const { t } = useMessages();
  return (
    <button
      type="button"
      class="chip"
      data-verdict={verdict}
      aria-pressed={pressed}
      onClick={() => onPress(!pressed)}
    >
      <VerdictIcon verdict={verdict} />
      {t(`verdict.${verdict}`)} <span class="count">{count}</span>
    </button>
  );
}

/** Said when the filters let nothing through, with the way back. */
export function NothingFits({ onFilter }: Pick<FindingFiltersProps, 'onFilter'>) {
  const { t } = useMessages();
  return (
    <p class="nothing">
      {t('filter.none')}{' '}
      <button type="button" class="button link" onClick={() => onFilter(NO_FILTER)}>
        {t('filter.clear')}
      </button>
    </p>
  );
}
