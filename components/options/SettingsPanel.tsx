import type { SiteAccess } from '../../lib/library/site-access.ts';
import type { Settings } from '../../lib/library/settings.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Choice } from './Choice.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { SiteGrants } from './SiteGrants.tsx';
import { SiteList } from './SiteList.tsx';

export type SettingsPanelProps = {
  readonly settings: Settings;
  /** What the browser grants at present; `null` while it is not known. */
  readonly access: SiteAccess | null;
  readonly onChange: (changes: Partial<Settings>) => void;
  /** Asks the browser for what the mode needs. Called within the click. */
  readonly onAllow: () => void;
  /** Gives the right to read every site back. */
  readonly onTakeBack: () => void;
};

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** When and where Lateral reads, and how it looks. */
export function SettingsPanel({ settings, access, onChange, onAllow, onTakeBack }: SettingsPanelProps) {
  const { t } = useMessages();
  return (
    <section class="settings" aria-label={t('settings.title')}>
      <div>
        <ModeChoice mode={settings.mode} onChoose={(mode) => onChange({ mode })} />
        <SiteGrants {...{ settings, access, onAllow, onTakeBack }} />
      </div>
      {settings.mode === 'listed' && (
        <SiteList
          label={t('settings.listedSites')}
          sites={settings.listedSites}
          onChange={(listedSites) => onChange({ listedSites: [...listedSites] })}
        />
      )}
      <SiteList
        label={t('settings.pausedSites')}
        sites={settings.pausedSites}
        onChange={(pausedSites) => onChange({ pausedSites: [...pausedSites] })}
      />
      <h2 class="options-title">{t('settings.look')}</h2>
      <label class="switch setting">
        <input
          type="checkbox"
          role="switch"
          checked={settings.highlights}
          onChange={(event) => onChange({ highlights: event.currentTarget.checked })}
        />
        {t('action.highlights.help')}
      </label>
      <label class="switch setting">
        <input
          type="checkbox"
          role="switch"
          checked={settings.sidePanel}
          onChange={(event) => onChange({ sidePanel: event.currentTarget.checked })}
        />
        {t('settings.sidePanel')}
      </label>
      <div class="setting">
        <span aria-hidden="true">{t('settings.theme')}</span>
        <Choice
          label={t('settings.theme')}
          value={settings.theme}
          all={null}
          options={THEMES.map((id) => ({ id, name: t(`settings.theme.${id}`) }))}
          onChoose={(theme) => onChange({ theme: theme ?? 'system' })}
        />
      </div>
    </section>
  );
}
