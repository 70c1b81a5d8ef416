import { useId, useRef, useState } from 'preact/hooks';
import type { ImportItem, ImportJob } from '../../lib/library/import-item.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { ImportReport } from './ImportReport.tsx';

export type ImportProgress = { readonly job: ImportJob; readonly items: readonly ImportItem[] };

export type ImportPanelProps = {
  /** Running and finished imports, latest first. */
  readonly imports: readonly ImportProgress[];
  /** Feeds that the last files brought and that were not followed yet; `null` when they brought none. */
  readonly followed?: number | null;
  /** Addresses as typed, one a line: of articles, of feeds or of sites that have one. Called within the click. */
  readonly onAddresses: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: (jobId: string) => void;
  /** What failed or was not tried; all of it, or the items at the given places. Called within the click. */
  readonly onRetry: (jobId: string, indexes?: readonly number[]) => void;
  readonly onResume: (jobId: string) => void;
  readonly onDismiss: (jobId: string) => void;
};

/** What the file picker offers; dropped files are judged by what is in them. */
const FILE_TYPES = '.html,.htm,.mhtml,.mht,.txt,.md,.markdown,.json,.opml,.xml,.csv,text/*';

/** Ways in for many at once: addresses, feeds and files, each import with its report. */
export function ImportPanel(props: ImportPanelProps) {
  const { imports, followed = null, onAddresses, onFiles } = props;
  const { t } = useMessages();
  const id = useId();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    if (files !== null && files !== undefined && files.length > 0) onFiles([...files]);
  };
  return (
    <>
      <section aria-labelledby={`${id}-web`}>
        <h2 class="options-title" id={`${id}-web`}>
          {t('import.title')}
        </h2>
        <form
          class="import-addresses"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            onAddresses(text);
            setText('');
          }}
        >
          <label for={`${id}-urls`}>{t('import.addresses')}</label>
          <textarea
            id={`${id}-urls`}
            class="field"
            rows={3}
            value={text}
            spellcheck={false}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="meta" id={`${id}-hint`}>
            {t('import.addresses.hint')}
          </p>
          <button type="submit" class="button primary">
            {t('import.fetch')}
          </button>
        </form>
      </section>
      <section aria-labelledby={`${id}-files`}>
        <h2 class="options-title" id={`${id}-files`}>
          {t('import.files')}
        </h2>
        <div
          class="drop"
          data-over={over}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            take(event.dataTransfer?.files);
          }}
        >
          <p>{t('import.drop')}</p>
          <p class="meta">{t('import.drop.hint')}</p>
          <input
            type="file"
            class="hidden"
            ref={picker}
            multiple
            accept={FILE_TYPES}
            tabIndex={-1}
            aria-label={t('import.pick')}
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
          <button type="button" class="button" onClick={() => picker.current?.click()}>
            {t('import.pick')}
          </button>
        </div>
        {followed !== null && (
          <p class="import-report" role="status">
            {t('feeds.followed', { count: followed })}
          </p>
        )}
        {imports.map((progress) => (
          <ImportReport key={progress.job.id} {...progress} {...props} />
        ))}
      </section>
    </>
  );
}
