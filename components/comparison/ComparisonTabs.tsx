import { useMemo, useState } from 'preact/hooks';
import { datedEvents, type DatedEvent } from '../../lib/compare/dated-events.ts';
import type { AccountActions } from '../shared/AccountView.tsx';
import { filterFindings, NO_FILTER } from '../shared/filter-findings.ts';
import { findingRows } from '../shared/finding-rows.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { MissingHere } from '../shared/MissingHere.tsx';
import { OnlyHere } from '../shared/OnlyHere.tsx';
import type { ComparedState } from '../shared/Reading.tsx';
import { Tabs, type Tab } from '../shared/Tabs.tsx';
import { useFindingSearch } from '../shared/use-finding-search.ts';
import { BesideView } from './BesideView.tsx';
import { Citations, type CitationAudit } from './Citations.tsx';
import { factMatrix, filteredMatrix, matrixFacts, shownChoice, type MatrixChoice } from './fact-matrix.ts';
import { FilterBar } from './FilterBar.tsx';
import { MatrixDetail } from './MatrixDetail.tsx';
import { MatrixWithDetail } from './MatrixWithDetail.tsx';
import { PrintedTabs } from './PrintedTabs.tsx';
import { Timeline } from './Timeline.tsx';
import { timelineDays } from './timeline-days.ts';

type ComparisonTabsProps = AccountActions & {
  readonly state: ComparedState;
  readonly citations?: CitationAudit;
  /** By default what the article and its accounts date. */
  readonly events?: readonly DatedEvent[];
  /** Whether the page is drawn for paper: all parts at once. */
  readonly printing: boolean;
  readonly onShowPassage: (passageId: string) => void;
};

/** On paper in this order; what stands only here is told beside the accounts. */
const PRINTED = ['beside', 'missing-here', 'matrix', 'timeline', 'citations'];

/** The comparison from every side: facts by outlet, side by side, in time, by what is cited, only here, missing here. */
export function ComparisonTabs({ state, citations, events, printing, ...actions }: ComparisonTabsProps) {
  const { t, number } = useMessages();
  const { article, comparison, lost } = state;
  const [filter, setFilter] = useState(NO_FILTER);
  const [choice, setChoice] = useState<MatrixChoice | null>(null);
  const all = useMemo(() => findingRows(comparison), [comparison]);
  const search = useFindingSearch(filter);
  const rows = useMemo(() => filterFindings(all, filter, search), [all, filter, search]);
  const dated = useMemo(() => events ?? datedEvents(article, comparison), [article, comparison, events]);
  const matrix = useMemo(() => factMatrix(comparison), [comparison]);
  const facts = useMemo(() => matrixFacts(matrix), [matrix]);
  const shown = useMemo(() => filteredMatrix(matrix, filter, search), [matrix, filter, search]);
  const sources = [...matrix.columns, ...matrix.silent];
  const chosen = shownChoice(shown, choice);
  const filters = (kept: number) => (
    <FilterBar rows={facts} kept={kept} filter={filter} onFilter={setFilter} />
  );
  const tabs: readonly Tab[] = [
    {
      id: 'matrix',
      name: t('tab.matrix'),
      count: comparison.findings.length,
      content: () => (
        <>
          {filters(shown.rows.length)}
          <MatrixWithDetail matrix={shown} printing={printing} choice={chosen} onChoose={setChoice}>
            <MatrixDetail matrix={matrix} choice={chosen} {...actions} />
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
          {filters(rows.length)}
          <BesideView {...{ comparison, rows, lost }} {...actions} />
        </>
      ),
    },
    {
      id: 'timeline',
      name: t('tab.timeline'),
      count: null,
      content: () => (
        <Timeline
          days={timelineDays(sources, dated, article)}
          undated={sources.filter(({ published }) => published === null)}
        />
      ),
    },
    {
      id: 'only-here',
      name: t('tab.onlyHere'),
      count: comparison.onlyHere.length,
      content: () => <OnlyHere {...{ comparison, lost }} onShowPassage={actions.onShowPassage} />,
    },
    {
      id: 'missing-here',
      name: t('tab.missingHere'),
      count: article.partial === null ? comparison.missingHere.length : null,
      content: () => <MissingHere {...actions} comparison={comparison} partial={article.partial !== null} />,
    },
    ...(citations === undefined || citations.outlets.length === 0
      ? []
      : [
          {
            id: 'citations',
            name: t('tab.citations'),
            count: citations.outlets.length,
            content: () => <Citations audit={citations} />,
          },
        ]),
  ];
  return (
    <>
      <Tabs label={t('tab.label')} tabs={tabs} formatCount={number} />
      {printing && <PrintedTabs tabs={tabs} order={PRINTED} sources={sources} />}
    </>
  );
}
