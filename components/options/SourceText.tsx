import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourceVersion } from '../../lib/library/source-record.ts';
import { useMessages } from '../shared/messages-context.tsx';

export type SourceTextProps = {
  readonly sourceId: string;
  /** All texts of the source, oldest first; never empty. */
  readonly versions: readonly SourceVersion[];
  /** Number of the version that comparisons use. */
  readonly current: number;
  readonly onSave: (sourceId: string, text: string) => void;
  readonly onClose: () => void;
};

/**
 * The stored text of a source, for reading and for correcting by hand, with its earlier versions. A dialog: the list
 * behind it stays as it is, and the focus returns to where it was opened.
 */
export function SourceText({ sourceId, versions, current, onSave, onClose }: SourceTextProps) {
  const { t, date } = useMessages();
  const id = useId();
  const [shown, setShown] = useState(current);
  const version = versions.find((each) => each.version === shown);
  const stored = version?.article.text ?? '';
  const [text, setText] = useState<string | null>(null);
  const isCurrent = shown === current;
  const isChanged = text !== null && text.trim() !== '' && text !== stored;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (opened?.open === false) opened.showModal();
    return () => opened?.close();
  }, []);
  const name = ({ version: number, provenance, article }: SourceVersion): string =>
    t('text.version', {
      count: number,
      date: date(provenance?.at ?? article.published ?? '') || t('source.undated'),
    });
  return (
    <dialog
      class="text-dialog"
      aria-labelledby={id}
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        // A slip of the finger takes nothing away that was typed.
        if (!isChanged) onClose();
      }}
    >
      <h2 class="options-title" id={id}>
        {t('text.title', { title: version?.article.title ?? t('sources.untitled') })}
      </h2>
      {versions.length > 1 && (
        <select
          class="field"
          aria-label={t('sources.versions', { count: versions.length })}
          value={shown}
          onChange={(event) => {
            setShown(Number(event.currentTarget.value));
            setText(null);
          }}
        >
          {versions.map((each) => (
            <option key={each.version} value={each.version}>
              {name(each)}
              {each.version === current && ` (${t('text.current')})`}
            </option>
          ))}
        </select>
      )}
      <form
        class="source-edit"
        onSubmit={(event) => {
          event.preventDefault();
          if (isChanged) onSave(sourceId, text);
          onClose();
        }}
      >
        <textarea
          class="field"
          rows={18}
          dir="auto"
          readOnly={!isCurrent}
          aria-labelledby={id}
          value={text ?? stored}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {isCurrent && <p class="meta">{t('text.hint')}</p>}
        <div class="form-end">
          {isCurrent && (
            <button type="submit" class="button primary" disabled={!isChanged}>
              {t('common.save')}
            </button>
          )}
          <button type="button" class="button" onClick={onClose}>
            {t(isChanged ? 'common.cancel' : 'common.close')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
