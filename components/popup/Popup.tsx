import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/finding.css';
import '../styles/reading.css';
import './popup.css';
import type { PageAccess } from '../../lib/library/site-access.ts';
import type { PageState } from '../../lib/compare/page-state.ts';
import { PageStateView, type PageStateActions } from '../shared/PageStateView.tsx';
import { useMessages } from '../shared/messages-context.tsx';

/** Whether the article in the tab can be, or is already, a source of the library. */
export type AddSourceState = 'possible' | 'adding' | 'added' | 'impossible';

export type PopupProps = PageStateActions & {
  readonly state: PageState;
  /** Host of the page in the tab; `null` where Lateral cannot run. */
  readonly site: string | null;
  /** Whether Lateral may look at the page without a click. */
  readonly access: PageAccess;
  /** Lets it look at the site from now on. Called within the click. */
  readonly onAllow: () => void;
  readonly highlights: boolean;
  readonly addSource: AddSourceState;
  readonly onAddSource: () => void;
  readonly onPause: () => void;
  readonly onHighlights: (on: boolean) => void;
  readonly onOpenComparison: () => void;
  /** `null` where the browser has no side panel. */
  readonly onOpenSidePanel: (() => void) | null;
  readonly onOpenLibrary: () => void;
};

/** The comparison at a glance, from the toolbar button. */
export function Popup(props: PopupProps) {
  const { t } = useMessages();
  return (
    <main class="lateral-root popup" data-state={props.state.kind}>
      <header class="popup-head">
        <h1 class="wordmark">{t('app.name')}</h1>
        <button type="button" class="button link" onClick={props.onOpenLibrary}>
          {t('action.options')}
        </button>
      </header>
      {props.site !== null && props.access !== 'free' && (
        <p class="caution">
          {t(`access.${props.access}`, { site: props.site })}{' '}
          <button type="button" class="button link" onClick={props.onAllow}>
            {t('access.allow', { site: props.site })}
          </button>
        </p>
      )}
      <PageStateView {...props} order="interest" />
      <PopupFoot {...props} />
    </main>
  );
}

function PopupFoot(props: PopupProps) {
  const { t } = useMessages();
  const { state, site, addSource } = props;
  const compared = state.kind === 'compared' && state.comparison.notCompared === null;
  const canPause = site !== null && state.kind !== 'paused' && state.kind !== 'unsupported';
  if (!compared && !canPause && addSource === 'impossible') return null;
  return (
    <footer class="popup-foot">
      {compared && (
        <div class="foot-row">
          <button type="button" class="button" onClick={props.onOpenComparison}>
            {t('action.comparison')}
          </button>
          {props.onOpenSidePanel !== null && (
            <button type="button" class="button" onClick={props.onOpenSidePanel}>
              {t('action.sidePanel')}
            </button>
          )}
          <label class="switch" title={t('action.highlights.help')}>
            <input
              type="checkbox"
              role="switch"
              checked={props.highlights}
              onChange={(event) => props.onHighlights(event.currentTarget.checked)}
            />
            {t('action.highlights')}
          </label>
        </div>
      )}
      <div class="foot-row">
        {addSource === 'added' ? (
          <span class="meta" role="status">
            {t('action.addedSource')}
          </span>
        ) : (
          addSource !== 'impossible' && (
            <button
              type="button"
              class="button link"
              disabled={addSource === 'adding'}
              onClick={props.onAddSource}
            >
              {t('action.addSource')}
            </button>
          )
        )}
        {canPause && (
          <button type="button" class="button link" onClick={props.onPause}>
            {t('action.pause', { site })}
          </button>
        )}
      </div>
    </footer>
  );
}
