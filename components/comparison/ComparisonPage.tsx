import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/finding.css';
import '../styles/reading.css';
import './comparison.css';
import './matrix.css';
import './beside.css';
import './print.css';
import type { Comparison, SourceReference } from '../../lib/compare/comparison.ts';
import type { DatedEvent } from '../../lib/compare/dated-events.ts';
import type { IndependentAccounts } from '../../lib/compare/independence.ts';
import type { PageState } from '../../lib/compare/page-state.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { sourceDetails, outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { PageStateView, type PageStateActions } from '../shared/PageStateView.tsx';
import type { ComparedState } from '../shared/Reading.tsx';
import { SelfContradictions } from '../shared/SelfContradictions.tsx';
import { Summary } from '../shared/Summary.tsx';
import type { CitationAudit } from './Citations.tsx';
import { ComparisonTabs } from './ComparisonTabs.tsx';
import { ExportMenu, type ExportFormat } from './ExportMenu.tsx';
import { IndependenceNote } from './IndependenceNote.tsx';

/** What deeper analysis adds; each part is shown when it is there. */
export type ComparisonExtras = {
  readonly independence?: IndependentAccounts;
  readonly citations?: CitationAudit;
  readonly events?: readonly DatedEvent[];
};

export type ComparisonPageProps = PageStateActions &
  ComparisonExtras & {
    readonly state: PageState;
    readonly exportFormats: readonly ExportFormat[];
    readonly onExport: (formatId: string) => void;
    readonly onPrint: () => void;
    /** Whether the page is drawn for paper: all parts at once. */
    readonly printing: boolean;
  };

/** The whole comparison of one article, in a tab of its own. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { t } = useMessages();
  const { state } = props;
  return (
    <main class="lateral-root comparison">
      {state.kind === 'compared' && state.comparison.notCompared === null ? (
        <Compared {...props} state={state} />
      ) : (
        <>
          <h1 class="hidden">{t('action.comparison')}</h1>
          <PageStateView {...props} order="interest" />
        </>
      )}
    </main>
  );
}

function sourcesOf({ findings, missingHere }: Comparison): ReadonlyMap<string, SourceReference> {
  const accounts = [...findings, ...missingHere].flatMap((fact) => fact.accounts);
  return new Map(accounts.map(({ source }) => [source.id, source]));
}

/** Characters from which a headline is set smaller: three lines of the large type. */
const LONG_TITLE = 160;

type ComparedProps = Omit<ComparisonPageProps, 'state'> & { readonly state: ComparedState };

function Compared({ state, independence, exportFormats, onExport, onPrint, ...rest }: ComparedProps) {
  const messages = useMessages();
  const { t } = messages;
  const { article, comparison } = state;
  const url = safeUrl(article.url);
  return (
    <>
      <header class="comparison-head">
        <p class="kicker">
          <span class="wordmark">{t('app.name')}</span> {t('app.tagline')}
        </p>
        <h1 dir="auto" data-long={(article.title?.length ?? 0) > LONG_TITLE ? '' : undefined}>
          {article.title ?? t('sources.untitled')}
        </h1>
        <p class="meta">
          <span class="outlet" dir="auto">
            {outletName(article, messages)}
          </span>{' '}
          · {sourceDetails(article, messages)}
          {url !== null && (
            <>
              {' '}
              ·{' '}
              <a href={url} target="_blank" rel="noopener noreferrer">
                {t('sources.open')}
              </a>
            </>
          )}
        </p>
        {article.republishedFrom !== null && (
          <p class="meta">{t('source.republished', { outlet: article.republishedFrom })}</p>
        )}
        <div class="comparison-sum">
          {comparison.findings.length > 0 && <Summary comparison={comparison} />}
          <div class="comparison-tools">
            <button type="button" class="button" onClick={onPrint}>
              {t('action.print')}
            </button>
            <ExportMenu formats={exportFormats} onExport={onExport} />
          </div>
        </div>
        {independence !== undefined && (
          <IndependenceNote independence={independence} sources={sourcesOf(comparison)} />
        )}
        <SelfContradictions comparison={comparison} />
        {article.partial !== null && <p class="caution">{t(`state.partial.${article.partial}`)}</p>}
      </header>
      <ComparisonTabs {...rest} state={state} />
    </>
  );
}
