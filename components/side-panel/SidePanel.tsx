import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/finding.css';
import '../styles/reading.css';
import './side-panel.css';
import { useState } from 'preact/hooks';
import type { PageState } from '../../lib/compare/page-state.ts';
import { sourceDetails, outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { PageStateView, type PageStateActions } from '../shared/PageStateView.tsx';

export type SidePanelProps = PageStateActions & {
  readonly state: PageState;
  /** The passage under the reader's eyes; its finding is pointed out and kept in sight. */
  readonly activePassageId: string | null;
  readonly onOpenComparison: () => void;
};

type Order = 'interest' | 'article';

/** The comparison beside the page, following the reader. */
export function SidePanel(props: SidePanelProps) {
  const messages = useMessages();
  const { t } = messages;
  const { state } = props;
  const [order, setOrder] = useState<Order>('article');
  const article = state.kind === 'compared' ? state.article : null;
  const compared = state.kind === 'compared' && state.comparison.notCompared === null;
  return (
    <main class="lateral-root side-panel">
      <header class="panel-head">
        <p class="meta">
          {article === null ? (
            t('app.name')
          ) : (
            <>
              <span dir="auto">{outletName(article, messages)}</span> · {sourceDetails(article, messages)}
            </>
          )}
        </p>
        <h1 class="panel-title" dir="auto">
          {article?.title ?? t('app.tagline')}
        </h1>
        {compared && (
          <div class="panel-tools">
            <label class="order">
              {t('order.label')}{' '}
              <select
                class="field"
                value={order}
                onChange={(event) =>
                  setOrder(event.currentTarget.value === 'interest' ? 'interest' : 'article')
                }
              >
                <option value="article">{t('order.article')}</option>
                <option value="interest">{t('order.interest')}</option>
              </select>
            </label>
            <button type="button" class="button link" onClick={props.onOpenComparison}>
              {t('action.comparison')}
            </button>
          </div>
        )}
      </header>
      <PageStateView {...props} order={order} />
    </main>
  );
}
