import type { ComponentChildren } from 'preact';
import { useMessages } from '../shared/messages-context.tsx';
import type { PopupProps } from './Popup.tsx';

/** The ways on: the larger views in sight, what is needed less often behind one button. */
export function PopupFoot(props: PopupProps) {
  const { t } = useMessages();
  const { state } = props;
  if (state.kind !== 'compared' || state.comparison.notCompared !== null)
    return (
      <footer class="popup-foot">
        <FootList {...props} />
      </footer>
    );
  return (
    <footer class="popup-foot foot-row">
      <button type="button" class="button" onClick={props.onOpenComparison}>
        {t('action.comparison')}
      </button>
      {props.onOpenSidePanel !== null && (
        <button type="button" class="button" onClick={props.onOpenSidePanel}>
          {t('action.sidePanel')}
        </button>
      )}
      <details
        class="foot-more"
        onFocusOut={({ currentTarget, relatedTarget }) => {
          // Without a target the pointer only pressed something that takes no focus, which may be inside.
          if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget))
            currentTarget.open = false;
        }}
      >
        <summary class="button link">{t('action.more')}</summary>
        <FootList {...props}>
          <Marks {...props} />
        </FootList>
      </details>
    </footer>
  );
}

type FootListProps = PopupProps & { readonly children?: ComponentChildren };

/** What can be done about this page and its site, a line each. */
function FootList({ children, ...props }: FootListProps) {
  const { t } = useMessages();
  const { state, site, addSource, onCompareTopic } = props;
  const topicId = state.kind === 'compared' ? state.topic.id : '';
  return (
    <ul class="foot-list">
      {children !== undefined && <li>{children}</li>}
      {topicId !== '' && onCompareTopic !== undefined && (
        <LinkItem text={t('library.compare')} onClick={() => onCompareTopic(topicId)} />
      )}
      {addSource === 'added' ? (
        <li class="meta" role="status">
          {t('action.addedSource')}
        </li>
      ) : (
        addSource !== 'impossible' && (
          <LinkItem
            text={t('action.addSource')}
            disabled={addSource === 'adding'}
            onClick={props.onAddSource}
          />
        )
      )}
      {site !== null && state.kind !== 'paused' && state.kind !== 'unsupported' && (
        <LinkItem text={t('action.pause', { site })} onClick={props.onPause} />
      )}
      <LinkItem text={t('action.options')} onClick={props.onOpenLibrary} />
    </ul>
  );
}

type LinkItemProps = {
  readonly text: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

function LinkItem({ text, disabled = false, onClick }: LinkItemProps) {
  return (
    <li>
      <button type="button" class="button link" disabled={disabled} onClick={onClick}>
        {text}
      </button>
    </li>
  );
}

function Marks({ highlights, onHighlights }: Pick<PopupProps, 'highlights' | 'onHighlights'>) {
  const { t } = useMessages();
  return (
    <label class="switch" title={t('action.highlights.help')}>
      <input
        type="checkbox"
        role="switch"
        checked={highlights}
        onChange={(event) => onHighlights(event.currentTarget.checked)}
      />
      {t('action.highlights')}
    </label>
  );
}
