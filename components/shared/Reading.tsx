import { useMemo } from 'preact/hooks';
import type { Account } from '../../lib/compare/comparison.ts';
import type { PageState } from '../../lib/compare/page-state.ts';
import { placeOf } from '../../lib/compare/place-key.ts';
import type { AccountActions } from './AccountView.tsx';
import { ArticleStrip } from './ArticleStrip.tsx';
import { findingRows, type FindingRow } from './finding-rows.ts';
import { FindingList, type Order } from './FindingList.tsx';
import { useMessages } from './messages-context.tsx';
import { MissingHere } from './MissingHere.tsx';
import { OnlyHere } from './OnlyHere.tsx';
import { SelfContradictions } from './SelfContradictions.tsx';
import { StateNotice } from './StateNotice.tsx';
import { Summary } from './Summary.tsx';
import { Tabs } from './Tabs.tsx';

export type ComparedState = Extract<PageState, { kind: 'compared' }>;

type ReadingProps = AccountActions & {
  readonly state: ComparedState;
  readonly order: Order;
  readonly onOrder?: (order: Order) => void;
  readonly activePassageId?: string | null;
  readonly onShowPassage: (passageId: string) => void;
};

/** A comparison for reading beside the article: the sentence, the strip, and the three lists. */
export function Reading(props: ReadingProps) {
  const { state, order, onOrder, activePassageId = null, onShowPassage, ...rest } = props;
  const { t, number } = useMessages();
  const actions = { linkOf: (account: Account) => placeOf(state.places, account), ...rest };
  const { article, comparison, lost } = state;
  const rows = useMemo(() => findingRows(comparison), [comparison]);
  const showRow = ({ finding }: FindingRow): void => {
    const [passageId] = finding.passages;
    if (passageId !== undefined) onShowPassage(passageId);
  };
  const tabs = [
    {
      id: 'findings',
      name: t('tab.findings'),
      count: rows.length,
      content: () =>
        rows.length === 0 ? (
          <StateNotice
            title={t('state.nothing.title')}
            text={
              state.topic.name === ''
                ? t('state.nothing.anyStory')
                : t('state.nothing.text', { topic: state.topic.name })
            }
          />
        ) : (
          <FindingList
            {...actions}
            {...{ rows, lost, order, activePassageId, onShowPassage }}
            {...(onOrder !== undefined && { onOrder })}
          />
        ),
    },
    {
      id: 'only-here',
      name: t('tab.onlyHere'),
      count: comparison.onlyHere.length,
      content: () => <OnlyHere {...{ comparison, lost, onShowPassage }} />,
    },
    {
      id: 'missing-here',
      name: t('tab.missingHere'),
      count: article.partial === null ? comparison.missingHere.length : null,
      content: () => <MissingHere {...actions} comparison={comparison} partial={article.partial !== null} />,
    },
  ];
  return (
    <>
      <div class="overview">
        {rows.length > 0 && <Summary comparison={comparison} />}
        {rows.length > 0 && <ArticleStrip rows={rows} length={article.text.length} onShow={showRow} />}
        <SelfContradictions comparison={comparison} />
        {article.partial !== null && <p class="caution">{t(`state.partial.${article.partial}`)}</p>}
      </div>
      <Tabs label={t('tab.label')} tabs={tabs} formatCount={number} />
    </>
  );
}
