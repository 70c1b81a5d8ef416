import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/finding.css';
import '../styles/reading.css';
import './side-panel.css';
import { useState } from 'preact/hooks';
import type { PageState } from '../../lib/compare/page-state.ts';
import { outletName, sourceDetails } from '../shared/describe-source.ts';
import type { Order } from '../shared/FindingList.tsx';
import { useMessages } from '../shared/messages-context.tsx';
import { PageStateView, type PageStateActions } from '../shared/PageStateView.tsx';

export type SidePanelProps = PageStateActions & {
  readonly state: PageState;
  /** The passage under the reader's eyes; its finding is pointed out and kept in sight. */
  readonly activePassageId: string | null;
  readonly onOpenComparison: () => void;
};

/** The comparison beside the page, following the reader. */
export function SidePanel(props: SidePanelProps) {
  const messages = useMessages();
  const { t } = messages;
  const { state, onCompareTopic } = props;
  const [order, setOrder] = useState<Order>('article');
  const title = state.kind === 'compared' ? (state.article.title ?? t('app.tagline')) : '';
  const compared = state.kind === 'compared' && state.comparison.notCompared === null;
  return (
    <main class="lateral-root side-panel">
      {state.kind === 'compared' ? (
        <header class="panel-head">
          <p class="panel-row meta">
            <span>
              <span dir="auto">{outletName(state.article, messages)}</span> ·{' '}
              {sourceDetails(state.article, messages)}
            </span>
            {compared && (
              <button type="button" class="button link" onClick={props.onOpenComparison}>
                {t('action.comparison')}
              </button>
            )}
          </p>
          <h1 class="panel-title" dir="auto" title={title}>
            {title}
          </h1>
          {compared && state.topic.id !== '' && onCompareTopic !== undefined && (
            <p class="panel-row meta">
              <span dir="auto">{state.topic.name}</span>
              <button type="button" class="button link" onClick={() => onCompareTopic(state.topic.id)}>
                {t('library.compare')}
              </button>
            </p>
          )}
        </header>
      ) : (
        <header class="panel-head panel-row">
          <h1 class="wordmark">{t('app.name')}</h1>
          <button type="button" class="button link" onClick={props.onOpenLibrary}>
            {t('action.options')}
          </button>
        </header>
      )}
      <PageStateView {...props} order={order} onOrder={setOrder} />
    </main>
  );
}
