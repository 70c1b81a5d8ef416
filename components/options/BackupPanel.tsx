import { useId, useState } from 'preact/hooks';
import { useMessages } from '../shared/messages-context.tsx';

export type BackupFormat = 'library' | 'opml' | 'csl-json' | 'bibtex';

export type StorageUse = {
  /** Bytes. */
  readonly used: number;
  readonly quota: number | null;
  /** Whether the browser has promised not to clear the library by itself. */
  readonly persisted: boolean;
};

export type BackupPanelProps = {
  readonly storage: StorageUse | null;
  readonly onExport: (format: BackupFormat) => void;
  /** Asks the browser to keep the library. */
  readonly onPersist: () => void;
  /** Deletes everything; the word has been typed. */
  readonly onReset: () => void;
};

const FORMATS: readonly BackupFormat[] = ['library', 'opml', 'csl-json', 'bibtex'];

/** Taking the library along, how much room it takes, and the way to start anew. */
export function BackupPanel({ storage, onExport, onPersist, onReset }: BackupPanelProps) {
  const { t, bytes } = useMessages();
  return (
    <>
      <section>
        <h2 class="options-title">{t('backup.export')}</h2>
        <ul class="rows">
          {FORMATS.map((format) => (
            <li class="row export-row" key={format}>
              <span>
                {t(`backup.export.${format}`)}
                <span class="meta">{t(`backup.export.${format}.help`)}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('backup.download.named', { name: t(`backup.export.${format}`) })}
                onClick={() => onExport(format)}
              >
                {t('backup.download')}
              </button>
            </li>
          ))}
        </ul>
        <p class="meta">{t('backup.importHint')}</p>
      </section>
      {storage !== null && (
        <section>
          <h2 class="options-title">{t('backup.storage')}</h2>
          <p>
            {storage.quota === null
              ? t('backup.used', { used: bytes(storage.used) })
              : t('backup.usedOf', { used: bytes(storage.used), quota: bytes(storage.quota) })}
          </p>
          {storage.quota !== null && (
            <meter min={0} max={storage.quota} value={storage.used} aria-label={t('backup.storage')} />
          )}
          <p class="meta">
            {t(storage.persisted ? 'backup.persisted' : 'backup.notPersisted')}{' '}
            {!storage.persisted && (
              <button type="button" class="button link" onClick={onPersist}>
                {t('backup.persist')}
              </button>
            )}
          </p>
        </section>
      )}
      <Reset onExport={() => onExport('library')} onReset={onReset} />
    </>
  );
}

function Reset({ onExport, onReset }: { readonly onExport: () => void; readonly onReset: () => void }) {
  const { t } = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  const word = t('backup.reset.word');
  const confirmed = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <section>
      <h2 class="options-title">{t('backup.reset')}</h2>
      <p>
        {t('backup.reset.text')}{' '}
        <button type="button" class="button link" onClick={onExport}>
          {t('backup.reset.exportFirst')}
        </button>
      </p>
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!confirmed) return;
          onReset();
          setTyped('');
        }}
      >
        <label for={id}>{t('backup.reset.type', { word })}</label>
        <input
          id={id}
          class="field"
          value={typed}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!confirmed}>
          {t('backup.reset.do')}
        </button>
      </form>
    </section>
  );
}
