import type { FeedRecord } from '../../library/feed-record.ts';
import { findFeeds, type FoundFeed } from '../../library/formats/find-feeds.ts';
import { readFeed } from '../../library/formats/read-feed.ts';
import { failure, type ImportFailure } from '../../library/import-failure.ts';
import { readFeedUpdate, type FeedAnswer } from '../../library/read-feed-update.ts';
import type { FetchDocument } from './fetch-document.ts';
import type { LibraryStore } from '../library/library-store.ts';

export type FeedTools = {
  readonly fetchDocument: FetchDocument;
  readonly hasHost: (url: string) => Promise<boolean>;
};

/**
 * Asks every feed whose time has come and queues what is new; the import runner does the rest. A feed that fails is
 * noted with its failure and left alone for longer and longer.
 * @param minutes the reader's interval; 0 asks none but those told to hurry
 */
export async function refreshFeeds(
  store: LibraryStore,
  tools: FeedTools,
  minutes: number,
  signal?: AbortSignal,
): Promise<void> {
  for (const record of await store.feeds.due()) {
    signal?.throwIfAborted();
    const answer = await askFeed(record, tools, signal);
    const update = readFeedUpdate(record, answer, store.door.now(), minutes || NEVER_MINUTES);
    const { title = null, siteUrl = null } = answer.kind === 'feed' ? answer.feed : {};
    await store.feeds.receive(record.id, update, { title, siteUrl });
  }
}

/** With the schedule off, a feed that was asked by hand is not due again by itself. */
const NEVER_MINUTES = 100 * 365 * 24 * 60;

async function askFeed(record: FeedRecord, tools: FeedTools, signal?: AbortSignal): Promise<FeedAnswer> {
  const { id: url, typed, status } = record;
  const failed = (reason: ImportFailure): FeedAnswer => ({
    kind: 'failed',
    failure: reason,
    retryAfter: null,
  });
  if (!(await tools.hasHost(url))) return failed(failure('permission'));
  const { etag, lastModified } = status;
  const typedHost = typed ? new URL(url).host : null;
  const answer = await tools.fetchDocument({ url, kind: 'feed', typedHost, etag, lastModified }, signal);
  if (answer.kind !== 'document') return answer;
  const feed = readFeed(answer.text, answer.finalUrl);
  if (feed === null) return failed(failure('no-feed'));
  return { kind: 'feed', feed, etag: answer.etag, lastModified: answer.lastModified };
}

export type FeedSearch =
  | { readonly ok: true; readonly feeds: readonly FoundFeed[] }
  | { readonly ok: false; readonly failure: ImportFailure };

/** The feed at an address that the reader typed, or the feeds that the page there announces. */
export async function searchFeeds(url: string, tools: FeedTools, signal?: AbortSignal): Promise<FeedSearch> {
  if (!(await tools.hasHost(url))) return { ok: false, failure: failure('permission') };
  const { host } = new URL(url);
  const answer = await tools.fetchDocument({ url, kind: 'feed', typedHost: host }, signal);
  if (answer.kind === 'failed') return { ok: false, failure: answer.failure };
  if (answer.kind === 'not-modified') return { ok: false, failure: failure('no-feed') };
  const feed = readFeed(answer.text, answer.finalUrl);
  if (feed !== null) return { ok: true, feeds: [{ url: answer.finalUrl, title: feed.title }] };
  const feeds = findFeeds(answer.text, answer.finalUrl);
  return feeds.length === 0 ? { ok: false, failure: failure('no-feed') } : { ok: true, feeds };
}
