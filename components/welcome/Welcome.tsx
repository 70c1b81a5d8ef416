import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/finding.css';
import '../styles/reading.css';
import '../options/options.css';
import '../options/panels.css';
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/library/settings.ts';
import { ModeChoice } from '../options/ModeChoice.tsx';
import { VERDICTS } from '../shared/finding-rows.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { VerdictMark } from '../shared/VerdictMark.tsx';

type Mode = Settings['mode'];

export type WelcomeProps = {
  readonly mode: Mode;
  /** Keeps the mode and asks for the permissions that go with it. Called within the click. */
  readonly onStart: (mode: Mode) => void;
  readonly onOpenLibrary: () => void;
};

/** First run: what Lateral does, how to read its marks, and when it may read. */
export function Welcome({ mode, onStart, onOpenLibrary }: WelcomeProps) {
  const { t } = useMessages();
  const [chosen, setChosen] = useState(mode);
  return (
    <main class="lateral-root options welcome">
      <header class="options-head">
        <p class="wordmark">{t('app.name')}</p>
        <h1>{t('welcome.title')}</h1>
        <p class="options-intro">{t('welcome.what')}</p>
        <p class="options-intro">{t('welcome.private')}</p>
      </header>
      <section>
        <h2 class="options-title">{t('welcome.marks')}</h2>
        <dl class="legend">
          {VERDICTS.map((verdict) => (
            <div key={verdict} data-verdict={verdict}>
              <dt>
                <span class={`sample ${verdict}`}>
                  <VerdictMark verdict={verdict} />
                </span>
              </dt>
              <dd>{t(`verdict.${verdict}.help`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onStart(chosen);
        }}
      >
        <section>
          <ModeChoice mode={chosen} onChoose={setChosen} />
          <p class="meta">{t('welcome.change')}</p>
        </section>
        <div class="form-end">
          <button type="submit" class="button primary">
            {t('welcome.start')}
          </button>
          <button type="button" class="button link" onClick={onOpenLibrary}>
            {t('action.manageLibrary')}
          </button>
        </div>
      </form>
    </main>
  );
}
