import { useMessages } from '../shared/messages-context.tsx';

type ToastProps = { readonly text: string; readonly onUndo: () => void; readonly onClose: () => void };

/** What was just done and the way back. Stays until it is closed or the next deed: no reader is too slow for it. */
export function Toast({ text, onUndo, onClose }: ToastProps) {
  const { t } = useMessages();
  return (
    <div class="toast" role="status">
      <span>{text}</span>
      <button type="button" class="button link" aria-keyshortcuts="Control+Z Meta+Z" onClick={onUndo}>
        {t('sources.undo')}
      </button>
      <button type="button" class="button link" onClick={onClose}>
        {t('common.close')}
      </button>
    </div>
  );
}
