import type { FeedRecord } from '../../lib/library/feed-record.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { safeUrl } from '../shared/safe-url.ts';
import { describeFailure } from './describe-failure.ts';

export type FeedsPanelProps = {
  readonly feeds: readonly FeedRecord[];
  readonly onToggle: (feedId: string, enabled: boolean) => void;
  readonly onRefresh: (feedId: string) => void;
  readonly onDelete: (feedId: string) => void;
};

function statusText({ status }: FeedRecord, messages: Translator): string {
  const { t, date } = messages;
  if (status.error !== null)
    return `${describeFailure(status.error, messages)} ${t('feeds.failures', { count: status.failures })}`;
  return status.succeeded === null ? t('feeds.never') : t('feeds.checked', { date: date(status.succeeded) });
}

/** The feeds that are followed and how their last refresh went. New ones are added by their address. */
export function FeedsPanel({ feeds, onToggle, onRefresh, onDelete }: FeedsPanelProps) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <section aria-label={t('feeds.title')}>
      <p class="intro">{t('feeds.intro')}</p>
      {feeds.length === 0 && <p class="nothing">{t('feeds.empty')}</p>}
      <ul class="rows">
        {feeds.map((feed) => {
          const title = feed.title ?? feed.id;
          const url = safeUrl(feed.siteUrl ?? feed.id);
          return (
            <li class="row" key={feed.id}>
              <div class="source feed" data-enabled={feed.enabled}>
                <input
                  type="checkbox"
                  role="switch"
                  checked={feed.enabled}
                  aria-label={t('feeds.follow', { title })}
                  onChange={(event) => onToggle(feed.id, event.currentTarget.checked)}
                />
                <div class="source-text">
                  <p class="source-title" dir="auto">
                    {url === null ? title : <a href={url}>{title}</a>}
                  </p>
                  <p class={feed.status.error === null ? 'meta' : 'field-error'}>
                    {statusText(feed, messages)}
                  </p>
                </div>
                <span class="source-tools">
                  <button
                    type="button"
                    class="button quiet"
                    aria-label={t('feeds.refresh.named', { title })}
                    onClick={() => onRefresh(feed.id)}
                  >
                    {t('feeds.refresh')}
                  </button>
                  <button
                    type="button"
                    class="button quiet"
                    aria-label={t('sources.delete.named', { title })}
                    onClick={() => onDelete(feed.id)}
                  >
                    {t('sources.delete')}
                  </button>
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
