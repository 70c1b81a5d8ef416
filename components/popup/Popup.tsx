import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/finding.css';
import '../styles/reading.css';
import './popup.css';
import type { PageAccess } from '../../lib/library/site-access.ts';
import type { PageState } from '../../lib/compare/page-state.ts';
import { PageStateView, type PageStateActions } from '../shared/PageStateView.tsx';
import { useMessages } from '../shared/messages-context.tsx';
import { PopupFoot } from './PopupFoot.tsx';

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

/** Firefox leaves what is partly in sight where it is. A press is left alone: what moves under the pointer is missed. */
function bringIntoSight({ target }: FocusEvent): void {
  if (target instanceof Element && target.matches(':focus-visible'))
    target.scrollIntoView({ block: 'nearest' });
}

/** The comparison at a glance, from the toolbar button. */
export function Popup(props: PopupProps) {
  const { t } = useMessages();
  const { state } = props;
  return (
    <main class="lateral-root popup" data-state={state.kind} onFocusIn={bringIntoSight}>
      <header class="popup-head">
        <h1 class="wordmark">{t('app.name')}</h1>
        {state.kind === 'compared' && (
          <p class="meta" dir="auto">
            {state.topic.name}
          </p>
        )}
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
