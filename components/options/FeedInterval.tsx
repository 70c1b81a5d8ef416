import { useMessages } from '../shared/messages-context.tsx';
import { Choice } from './Choice.tsx';

type FeedIntervalProps = {
  /** Minutes between two refreshes of the feeds; 0 for never. */
  readonly minutes: number;
  readonly onChoose: (minutes: number) => void;
};

const OFFERED: readonly number[] = [0, 30, 120, 720, 1440];

/** How often the feeds are read. */
export function FeedInterval({ minutes, onChoose }: FeedIntervalProps) {
  const { t } = useMessages();
  const name = (offered: number): string => {
    if (offered === 0) return t('settings.feedMinutes.never');
    return offered < 60
      ? t('settings.feedMinutes.minutes', { count: offered })
      : t('settings.feedMinutes.hours', { count: Math.round(offered / 60) });
  };
  return (
    <div class="setting">
      <span aria-hidden="true">{t('settings.feedMinutes')}</span>
      <Choice
        label={t('settings.feedMinutes')}
        value={String(minutes)}
        all={null}
        options={[...new Set([...OFFERED, minutes])].map((offered) => ({
          id: String(offered),
          name: name(offered),
        }))}
        onChoose={(chosen) => onChoose(Number(chosen ?? 0))}
      />
    </div>
  );
}
