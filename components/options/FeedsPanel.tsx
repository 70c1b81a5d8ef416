import type { FeedRecord } from '../../lib/library/feed-record.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { safeUrl } from '../shared/safe-url.ts';
import { describeFailure } from './describe-failure.ts';
import { FeedInterval } from './FeedInterval.tsx';
import { FollowFeed, type FollowFeedProps } from './FollowFeed.tsx';
import { RowButton } from './RowButton.tsx';

export type FeedsPanelProps = FollowFeedProps & {
  readonly feeds: readonly FeedRecord[];
  /** Minutes between two refreshes; 0 for never. */
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  readonly onToggle: (feedId: string, enabled: boolean) => void;
  readonly onRefresh: (feedId: string) => void;
  readonly onDelete: (feedId: string) => void;
};

/** When the feed was last read; what is wrong with it, and when it is tried again. */
function FeedStatus({ feed, scheduled }: { readonly feed: FeedRecord; readonly scheduled: boolean }) {
  const messages = useMessages();
  const { t, moment } = messages;
  const { succeeded, error, failures, next } = feed.status;
  const read = succeeded === null ? t('feeds.never') : t('feeds.checked', { date: moment(succeeded) });
  const again =
    error !== null && next !== null && feed.enabled && scheduled
      ? ` ${t('feeds.next', { date: moment(next) })}`
      : '';
  return (
    <>
      {error !== null && (
        <p class="field-error">
          {describeFailure(error, messages)} {t('feeds.failures', { count: failures })}
        </p>
      )}
      <p class="meta">{read + again}</p>
    </>
  );
}

/** The feeds that are followed and how their last refresh went, new ones, and how often they are read. */
export function FeedsPanel({
  feeds,
  minutes,
  onMinutes,
  onToggle,
  onRefresh,
  onDelete,
  ...follow
}: FeedsPanelProps) {
  const { t } = useMessages();
  return (
    <section aria-label={t('feeds.title')}>
      <p class="intro">{t('feeds.intro')}</p>
      <FollowFeed {...follow} />
      {feeds.length === 0 && <p class="nothing">{t('feeds.empty')}</p>}
      {feeds.length > 0 && <FeedInterval minutes={minutes} onChoose={onMinutes} />}
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
                  <p class="source-title" dir="auto" title={title}>
                    {url === null ? (
                      title
                    ) : (
                      <a href={url} target="_blank" rel="noopener noreferrer">
                        {title}
                      </a>
                    )}
                  </p>
                  <FeedStatus feed={feed} scheduled={minutes > 0} />
                </div>
                <span class="source-tools">
                  <RowButton
                    words={t('feeds.refresh')}
                    label={t('feeds.refresh.named', { title })}
                    onPress={() => onRefresh(feed.id)}
                  />
                  <RowButton
                    words={t('sources.delete')}
                    label={t('sources.delete.named', { title })}
                    onPress={() => onDelete(feed.id)}
                  />
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
