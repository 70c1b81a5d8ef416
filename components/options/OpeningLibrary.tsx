import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/reading.css';
import './options.css';
import './panels.css';
import './collecting.css';
import { useMessages } from '../shared/messages-context.tsx';

type OpeningLibraryProps = {
  /** Why the library did not open, in the browser's words; `null` while it is being opened. */
  readonly problem: string | null;
  readonly onTryAgain: () => void;
};

/** The options page before there is a library to show. */
export function OpeningLibrary({ problem, onTryAgain }: OpeningLibraryProps) {
  const { t } = useMessages();
  return (
    <main class="lateral-root options">
      <header class="options-head">
        <p class="wordmark">{t('app.name')}</p>
        <h1>{t('options.title')}</h1>
      </header>
      {problem === null ? (
        <p class="nothing opening" role="status">
          {t('page.opening')}
        </p>
      ) : (
        <section role="alert">
          <p>
            {t('page.notOpened')} <span class="meta">{problem}</span>
          </p>
          <p class="import-tools">
            <button type="button" class="button" onClick={onTryAgain}>
              {t('page.tryAgain')}
            </button>
          </p>
        </section>
      )}
    </main>
  );
}
