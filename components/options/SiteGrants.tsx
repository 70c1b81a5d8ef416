import { missingSites, type SiteAccess } from '../../lib/library/site-access.ts';
import type { Settings } from '../../lib/library/settings.ts';
import { useMessages } from '../shared/messages-context.tsx';

type SiteGrantsProps = {
  readonly settings: Settings;
  /** What the browser grants at present; `null` while it is not known. */
  readonly access: SiteAccess | null;
  /** Asks the browser for what the mode needs. Called within the click. */
  readonly onAllow: () => void;
  /** Gives the right to read every site back. */
  readonly onTakeBack: () => void;
};

/** What the browser lets Lateral read at present, and what to do where that is less or more than the mode needs. */
export function SiteGrants({ settings, access, onAllow, onTakeBack }: SiteGrantsProps) {
  const { t, list } = useMessages();
  if (access === null) return null;
  const { everySite, sites } = access;
  const missing = missingSites(settings, access);
  const isMissing = settings.mode === 'automatic' ? !everySite : missing.length > 0;
  // Where every site is wanted, what is missing says as much as "only the page on which you click".
  const granted = everySite
    ? t('settings.granted.every')
    : sites.length > 0
      ? t('settings.granted.sites', { sites: list(sites) })
      : settings.mode !== 'automatic' && t('settings.granted.none');
  const isUnneeded = settings.mode !== 'automatic' && everySite;
  return (
    <div class={isMissing || isUnneeded ? 'caution grants' : 'grants'} role="status">
      <p>
        {granted}{' '}
        {isMissing &&
          (settings.mode === 'automatic'
            ? t('settings.permission.missing')
            : t('settings.permission.missingSites', { sites: list(missing) }))}
        {isUnneeded && t('settings.permission.unneeded')}
      </p>
      {isMissing && (
        <button type="button" class="button link" onClick={onAllow}>
          {t('settings.permission.allow')}
        </button>
      )}
      {isUnneeded && (
        <button type="button" class="button link" onClick={onTakeBack}>
          {t('settings.permission.takeBack')}
        </button>
      )}
    </div>
  );
}
