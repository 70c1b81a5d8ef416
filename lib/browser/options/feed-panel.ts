import type { FeedRecord } from '../../library/feed-record.ts';
import type { FoundFeed } from '../../library/formats/find-feeds.ts';
import { readTypedAddress } from '../../library/formats/read-addresses.ts';
import { failure, type ImportFailure } from '../../library/import-failure.ts';
import { searchFeeds, type FeedTools } from '../collecting/feed-runner.ts';
import { requestHosts } from '../host-permissions.ts';
import { send } from '../messaging.ts';
import type { OptionsContext, Panel } from './options-context.ts';

/** How far it is with an address that the reader typed. */
export type FeedSearchState =
  | { readonly kind: 'searching' }
  /** The site announces several: the reader chooses. */
  | { readonly kind: 'found'; readonly feeds: readonly FoundFeed[] }
  /** `feeds`: the others that the site announces. */
  | {
      readonly kind: 'followed' | 'already';
      readonly title: string;
      readonly feeds: readonly FoundFeed[];
    }
  | { readonly kind: 'failed'; readonly failure: ImportFailure };

export type FeedPanel = Panel & {
  /** By age. */
  readonly feeds: () => readonly FeedRecord[];
  /** `null` before anything was typed. */
  readonly search: () => FeedSearchState | null;
  /**
   * Follows the feed at an address, or the one that the site there announces; of several it lets the reader choose.
   * Call it in the click: the site may have to be allowed.
   */
  readonly find: (address: string) => void;
  /** Follows one of those that were found. Call it in the click. */
  readonly follow: (feed: FoundFeed) => void;
  readonly toggle: (id: string, enabled: boolean) => void;
  /** Asks the feed now. Call it in the click: its site may have to be allowed. */
  readonly hurry: (id: string) => void;
};

export function createFeedPanel({ store, redraw, attempt }: OptionsContext, tools: FeedTools): FeedPanel {
  let feeds: readonly FeedRecord[] = [];
  let search: FeedSearchState | null = null;
  /** Host that the reader typed: only there may a feed lead into their own network. */
  let typedHost: string | null = null;

  function show(state: FeedSearchState): void {
    search = state;
    redraw();
  }

  async function find(url: string): Promise<void> {
    show({ kind: 'searching' });
    const answer = await searchFeeds(url, tools);
    if (!answer.ok) return show({ kind: 'failed', failure: answer.failure });
    const [first, second] = answer.feeds;
    if (first === undefined || second !== undefined) return show({ kind: 'found', feeds: answer.feeds });
    return follow(first);
  }

  async function follow({ url, title }: FoundFeed): Promise<void> {
    const typed = new URL(url).host === typedHost;
    const added = await store.feeds.follow([{ url, title, siteUrl: null }], { typed });
    const found = search !== null && 'feeds' in search ? search.feeds : [];
    const feeds = found.filter((feed) => feed.url !== url);
    show({ kind: added.length === 0 ? 'already' : 'followed', title: title ?? url, feeds });
    await send('library-work', null);
  }

  return {
    async refresh() {
      feeds = (await store.feeds.list()).toSorted((a, b) => a.added.localeCompare(b.added));
      redraw();
    },
    feeds: () => feeds,
    search: () => search,
    find(address) {
      const url = readTypedAddress(address);
      if (url === null) return show({ kind: 'failed', failure: failure('bad-address') });
      typedHost = new URL(url).host;
      const allowed = requestHosts([url]);
      attempt(async () => {
        await allowed;
        await find(url);
      });
    },
    follow(feed) {
      const allowed = requestHosts([feed.url]);
      attempt(async () => {
        await allowed;
        await follow(feed);
      });
    },
    toggle: (id, enabled) =>
      attempt(async () => {
        await store.feeds.setEnabled([id], enabled);
        // The background may be asleep, without an alarm for feeds.
        await send('library-work', null);
      }),
    hurry(id) {
      const allowed = requestHosts([id]);
      attempt(async () => {
        // A refusal is noted with the feed when it is asked.
        await allowed;
        await store.feeds.hurry([id]);
        await send('library-work', null);
      });
    },
  };
}
