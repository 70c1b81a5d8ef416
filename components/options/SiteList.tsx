import { useId, useState } from 'preact/hooks';
import { useMessages } from '../shared/messages-context.tsx';
import { RowButton } from './RowButton.tsx';

type SiteListProps = {
  readonly label: string;
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
};

/** The host of what a reader types or pastes: "https://www.example.org/news" and "example.org" alike; `null` if none. */
export function readHost(text: string): string | null {
  const address = /^[a-z][a-z\d+.-]*:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (!['http:', 'https:'].includes(protocol) || !hostname.includes('.')) return null;
  return hostname.replace(/^www\./, '');
}

/** A short list of sites that can be added to and taken from. */
export function SiteList({ label, sites, onChange }: SiteListProps) {
  const { t } = useMessages();
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <div class="site-list">
      <h2 class="options-title" id={id}>
        {label}
      </h2>
      <ul class="sites" aria-labelledby={id}>
        {sites.map((site) => (
          <li key={site}>
            {site}
            <span class="source-tools">
              <RowButton
                words={t('settings.remove')}
                label={t('settings.removeSite', { site })}
                onPress={() => onChange(sites.filter((each) => each !== site))}
              />
            </span>
          </li>
        ))}
      </ul>
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          const host = readHost(text);
          setWrong(host === null);
          if (host === null) return;
          onChange([...sites.filter((each) => each !== host), host]);
          setText('');
        }}
      >
        <input
          class="field"
          value={text}
          placeholder="example.org"
          aria-label={t('settings.addSite')}
          aria-invalid={wrong}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('settings.add')}
        </button>
      </form>
      <p class="field-error" role="status" hidden={!wrong}>
        {wrong && t('settings.siteWrong')}
      </p>
    </div>
  );
}
