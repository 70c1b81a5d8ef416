import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/finding.css';
import '../styles/reading.css';
import './comparison.css';
import './matrix.css';
import './beside.css';
import './print.css';
import type { Account } from '../../lib/compare/comparison.ts';
import { placeOf } from '../../lib/compare/place-key.ts';
import type { TopicComparison } from '../../lib/compare/source-comparison.ts';
import type { AccountActions } from '../shared/AccountView.tsx';
import { useMessages } from '../shared/messages-context.tsx';
import { ReadingInProgress } from '../shared/ReadingInProgress.tsx';
import { StateNotice } from '../shared/StateNotice.tsx';
import { SummaryLine } from '../shared/Summary.tsx';
import { ExportMenu, type ExportFormat } from './ExportMenu.tsx';
import { LibraryTabs } from './LibraryTabs.tsx';

/** The comparison of a topic's sources, as far as it has come. */
export type LibraryState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'error'; readonly message: string }
  | ({ readonly kind: 'compared' } & TopicComparison);

export type LibraryPageProps = AccountActions & {
  readonly state: LibraryState;
  readonly onRetry: () => void;
  readonly exportFormats: readonly ExportFormat[];
  readonly onExport: (formatId: string) => void;
  readonly onPrint: () => void;
  readonly onOpenLibrary: () => void;
  /** Whether the page is drawn for paper: all parts at once. */
  readonly printing: boolean;
};

/** How the sources of a topic tell it: no article stands on one side, every source is held against every other. */
export function LibraryPage(props: LibraryPageProps) {
  const { state, onRetry, onPrint, exportFormats, onExport, onOpenLibrary, ...actions } = props;
  const { t } = useMessages();
  const name = state.kind === 'compared' ? state.name : '';
  return (
    <main class="lateral-root comparison">
      <header class="comparison-head">
        <p class="kicker">
          <span class="wordmark">{t('app.name')}</span> {t('app.tagline')}
        </p>
        <h1 dir="auto">{name === '' ? t('library.compare') : t('library.compare.title', { topic: name })}</h1>
        {state.kind === 'compared' && state.comparison.facts.length > 0 && (
          <Overview {...{ state, onPrint, exportFormats, onExport }} />
        )}
      </header>
      {state.kind === 'reading' && <ReadingInProgress text={t('library.comparing')} />}
      {state.kind === 'error' && (
        <StateNotice title={t('state.error.title')} text={state.message}>
          <button type="button" class="button" onClick={onRetry}>
            {t('action.retry')}
          </button>
        </StateNotice>
      )}
      {state.kind === 'compared' &&
        (state.comparison.facts.length === 0 ? (
          <StateNotice title={t('library.nothing.title')} text={t('library.nothing.text')}>
            <button type="button" class="button" onClick={onOpenLibrary}>
              {t('action.manageLibrary')}
            </button>
          </StateNotice>
        ) : (
          <LibraryTabs
            linkOf={(account: Account) => placeOf(state.places, account)}
            {...actions}
            comparison={state.comparison}
          />
        ))}
    </main>
  );
}

type OverviewProps = Pick<LibraryPageProps, 'onPrint' | 'exportFormats' | 'onExport'> & {
  readonly state: Extract<LibraryState, { kind: 'compared' }>;
};

/** "11 facts told by more than one of 5 sources · 2 conflicts", and what was left out. */
function Overview({ state, onPrint, exportFormats, onExport }: OverviewProps) {
  const { t } = useMessages();
  const { comparison, leftOut } = state;
  const { facts, sources } = comparison;
  const conflicts = facts.filter(({ verdict }) => verdict === 'conflicts').length;
  const parts = [
    t('library.shared', {
      facts: t('summary.facts', { count: facts.length }),
      sources: t('library.sources', { count: sources.length }),
    }),
    ...(conflicts === 0 ? [] : [t('summary.conflicts', { count: conflicts })]),
  ];
  return (
    <>
      <div class="comparison-sum">
        <SummaryLine parts={parts} />
        <div class="comparison-tools">
          <button type="button" class="button" onClick={onPrint}>
            {t('action.print')}
          </button>
          <ExportMenu formats={exportFormats} onExport={onExport} />
        </div>
      </div>
      {leftOut > 0 && <p class="meta">{t('library.leftOut', { count: leftOut })}</p>}
    </>
  );
}
