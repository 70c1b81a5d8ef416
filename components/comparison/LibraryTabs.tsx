import { useMemo, useState } from 'preact/hooks';
import { datedAccounts } from '../../lib/compare/dated-events.ts';
import type { SourceComparison } from '../../lib/compare/source-comparison.ts';
import type { AccountActions } from '../shared/AccountView.tsx';
import { filterFindings, NO_FILTER } from '../shared/filter-findings.ts';
import type { FindingRow } from '../shared/finding-rows.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Tabs, type Tab } from '../shared/Tabs.tsx';
import { FilterBar } from './FilterBar.tsx';
import { sharedFactMatrix } from './fact-matrix.ts';
import type { MatrixChoice } from './MatrixTable.tsx';
import { MatrixWithDetail } from './MatrixWithDetail.tsx';
import { SharedFactDetail } from './SharedFactDetail.tsx';
import { Timeline } from './Timeline.tsx';
import { timelineEntries } from './timeline-entries.ts';

type LibraryTabsProps = AccountActions & { readonly comparison: SourceComparison };

/** The sources of a topic: facts by source, and in time. */
export function LibraryTabs({ comparison, ...actions }: LibraryTabsProps) {
  const { t, number } = useMessages();
  const { facts } = comparison;
  const [filter, setFilter] = useState(NO_FILTER);
  const [choice, setChoice] = useState<MatrixChoice | null>(null);
  const all = useMemo(
    () => facts.map((fact): FindingRow => ({ finding: { ...fact, passages: [] }, quotes: [], start: 0 })),
    [facts],
  );
  const matrix = useMemo(() => sharedFactMatrix(comparison), [comparison]);
  const kept = new Set(filterFindings(all, filter).map(({ finding }) => finding.id));
  const shown = { ...matrix, rows: matrix.rows.filter(({ id }) => kept.has(id)) };
  const fact = facts.find(({ id }) => id === choice?.rowId) ?? null;
  const tabs: readonly Tab[] = [
    {
      id: 'matrix',
      name: t('tab.matrix'),
      count: facts.length,
      content: () => (
        <>
          <FilterBar rows={all} kept={shown.rows.length} filter={filter} onFilter={setFilter} />
          <MatrixWithDetail
            matrix={shown}
            factTitle={t('matrix.factLibrary')}
            choice={choice}
            onChoose={setChoice}
          >
            <SharedFactDetail
              fact={fact}
              row={matrix.rows.find(({ id }) => id === choice?.rowId) ?? null}
              source={matrix.columns.find(({ id }) => id === choice?.sourceId) ?? null}
              {...actions}
            />
          </MatrixWithDetail>
        </>
      ),
    },
    {
      id: 'timeline',
      name: t('tab.timeline'),
      count: null,
      content: () => (
        <Timeline
          entries={timelineEntries(
            comparison.sources,
            datedAccounts(facts.flatMap(({ accounts }) => accounts)),
          )}
          undated={comparison.sources.filter(({ published }) => published === null)}
        />
      ),
    },
  ];
  return <Tabs label={t('tab.label')} tabs={tabs} formatCount={number} />;
}
