import { useId, useState } from 'preact/hooks';
import type { FoundFeed } from '../../lib/library/formats/find-feeds.ts';
import type { ImportFailure } from '../../lib/library/import-failure.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { describeFailure } from './describe-failure.ts';

/** How far it is with an address that the reader typed. */
export type FeedSearch =
  | { readonly kind: 'searching' }
  | { readonly kind: 'found'; readonly feeds: readonly FoundFeed[] }
  /** `feeds`: the others that the site announces. */
  | { readonly kind: 'followed' | 'already'; readonly title: string; readonly feeds: readonly FoundFeed[] }
  | { readonly kind: 'failed'; readonly failure: ImportFailure };

export type FollowFeedProps = {
  /** `null` before anything was typed. */
  readonly search: FeedSearch | null;
  /** Called within the click. */
  readonly onFind: (address: string) => void;
  /** Called within the click. */
  readonly onFollow: (feed: FoundFeed) => void;
};

/** A new feed by its own address or its site's; where the site has several, the reader chooses. */
export function FollowFeed({ search, onFind, onFollow }: FollowFeedProps) {
  const messages = useMessages();
  const { t } = messages;
  const id = useId();
  const [address, setAddress] = useState('');
  const offered = search !== null && 'feeds' in search ? search.feeds : [];
  return (
    <form
      class="follow-feed"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') onFind(address);
      }}
    >
      <label for={id}>{t('feeds.add')}</label>
      <div class="field-and-button">
        <input
          id={id}
          class="field"
          value={address}
          inputMode="url"
          spellcheck={false}
          placeholder="example.org"
          aria-describedby={`${id}-search`}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button primary" disabled={search?.kind === 'searching'}>
          {t('feeds.add.do')}
        </button>
      </div>
      <div id={`${id}-search`} role="status">
        {search?.kind === 'searching' && <p class="meta">{t('feeds.searching')}</p>}
        {search?.kind === 'failed' && <p class="field-error">{describeFailure(search.failure, messages)}</p>}
        {search?.kind === 'followed' && <p class="meta">{t('feeds.nowFollowed', { title: search.title })}</p>}
        {search?.kind === 'already' && <p class="meta">{t('feeds.already', { title: search.title })}</p>}
        {search?.kind === 'found' && <p class="meta">{t('feeds.found', { count: search.feeds.length })}</p>}
      </div>
      {offered.length > 0 && (
        <ul class="rows">
          {offered.map((feed) => (
            <li class="row found-feed" key={feed.url}>
              <span class="source-text">
                <span class="found-name" dir="auto">
                  {feed.title ?? feed.url}
                </span>
                <span class="meta">{feed.url}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('feeds.follow', { title: feed.title ?? feed.url })}
                onClick={() => onFollow(feed)}
              >
                {t('feeds.add.do')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
