import { useMemo, useState } from 'preact/hooks';
import { datedAccounts } from '../../lib/compare/dated-events.ts';
import type { SourceComparison } from '../../lib/compare/source-comparison.ts';
import type { AccountActions } from '../shared/AccountView.tsx';
import { NO_FILTER } from '../shared/filter-findings.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Tabs, type Tab } from '../shared/Tabs.tsx';
import { useFindingSearch } from '../shared/use-finding-search.ts';
import { FilterBar } from './FilterBar.tsx';
import {
  filteredMatrix,
  matrixFacts,
  sharedFactMatrix,
  shownChoice,
  type MatrixChoice,
} from './fact-matrix.ts';
import { MatrixWithDetail } from './MatrixWithDetail.tsx';
import { PrintedTabs } from './PrintedTabs.tsx';
import { SharedFactDetail } from './SharedFactDetail.tsx';
import { SharedFacts } from './SharedFacts.tsx';
import { Timeline } from './Timeline.tsx';
import { timelineDays } from './timeline-days.ts';

type LibraryTabsProps = AccountActions & {
  readonly comparison: SourceComparison;
  /** Whether the page is drawn for paper: all parts at once. */
  readonly printing: boolean;
};

/** On paper in this order. */
const PRINTED = ['beside', 'matrix', 'timeline'];

/** The sources of a topic: facts by source, side by side, and in time. */
export function LibraryTabs({ comparison, printing, ...actions }: LibraryTabsProps) {
  const { t, number } = useMessages();
  const { facts } = comparison;
  const [filter, setFilter] = useState(NO_FILTER);
  const [choice, setChoice] = useState<MatrixChoice | null>(null);
  const matrix = useMemo(() => sharedFactMatrix(comparison), [comparison]);
  const all = useMemo(() => matrixFacts(matrix), [matrix]);
  const search = useFindingSearch(filter);
  const shown = useMemo(() => filteredMatrix(matrix, filter, search), [matrix, filter, search]);
  const kept = new Set(shown.rows.map(({ id }) => id));
  const chosen = shownChoice(shown, choice);
  const fact = facts.find(({ id }) => id === chosen?.rowId) ?? null;
  const filters = <FilterBar rows={all} kept={shown.rows.length} filter={filter} onFilter={setFilter} />;
  const tabs: readonly Tab[] = [
    {
      id: 'matrix',
      name: t('tab.matrix'),
      count: facts.length,
      content: () => (
        <>
          {filters}
          <MatrixWithDetail
            matrix={shown}
            printing={printing}
            factTitle={t('matrix.factLibrary')}
            choice={chosen}
            onChoose={setChoice}
          >
            {fact !== null && (
              <SharedFactDetail
                fact={fact}
                row={matrix.rows.find(({ id }) => id === fact.id) ?? null}
                source={matrix.columns.find(({ id }) => id === chosen?.sourceId) ?? null}
                {...actions}
              />
            )}
          </MatrixWithDetail>
        </>
      ),
    },
    {
      id: 'beside',
      name: t('tab.beside'),
      count: null,
      content: () => (
        <>
          {filters}
          <SharedFacts
            comparison={comparison}
            facts={facts.filter(({ id }) => kept.has(id))}
            outlet={filter.outlet}
            whole={printing}
            {...actions}
          />
        </>
      ),
    },
    {
      id: 'timeline',
      name: t('tab.timeline'),
      count: null,
      content: () => (
        <Timeline
          days={timelineDays(comparison.sources, datedAccounts(facts.flatMap(({ accounts }) => accounts)))}
          undated={comparison.sources.filter(({ published }) => published === null)}
        />
      ),
    },
  ];
  return (
    <>
      <Tabs label={t('tab.label')} tabs={tabs} formatCount={number} />
      {printing && <PrintedTabs tabs={tabs} order={PRINTED} sources={comparison.sources} />}
    </>
  );
}
