import { useRef } from 'preact/hooks';
import { useMessages } from '../shared/messages-context.tsx';

/** A format that a comparison can be taken along in; the name is the format's own, the same in every language. */
export type ExportFormat = { readonly id: string; readonly name: string };

type ExportMenuProps = {
  readonly formats: readonly ExportFormat[];
  readonly onExport: (formatId: string) => void;
};

/** The formats, behind one button. */
export function ExportMenu({ formats, onExport }: ExportMenuProps) {
  const { t } = useMessages();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => menu.current?.removeAttribute('open');
  const choose = (id: string): void => {
    close();
    onExport(id);
  };
  if (formats.length === 0) return null;
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary class="button">{t('export.title')}</summary>
      <ul class="menu-list">
        {formats.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="button quiet" onClick={() => choose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
