import { NEW_FEED_STATUS } from '../../library/feed-record.ts';
import type { ListedFeed } from '../../library/formats/read-opml.ts';
import type { Write } from './library-door.ts';

export type FollowOptions = {
  readonly topics: readonly string[];
  /** The reader typed the address. */
  readonly typed: boolean;
  /** ISO 8601. */
  readonly now: string;
};

/** Follows a feed; `false` when it is followed already. */
export async function putFeed(
  transaction: Write,
  { url, title, siteUrl }: ListedFeed,
  { topics, typed, now }: FollowOptions,
): Promise<boolean> {
  const feeds = transaction.objectStore('feeds');
  const known = await feeds.get(url);
  if (known !== undefined && known.deleted === null) return false;
  await feeds.put({
    id: url,
    revision: (known?.revision ?? 0) + 1,
    updated: now,
    deleted: null,
    title,
    siteUrl,
    enabled: true,
    typed,
    topics,
    added: now,
    status: NEW_FEED_STATUS,
  });
  return true;
}
