import browser from 'webextension-polyfill';
import type { Settings } from '../../library/settings.ts';
import type { FeedStore } from '../library/feed-store.ts';

/** Rings when it is time to look whether a feed is due. */
export const FEEDS_ALARM = 'feeds';

/** How often it is looked whether a feed is due; the reader's interval is counted per feed. */
const EVERY_MINUTES = 15;

/** Has the background woken for feeds while there are any to ask, and let sleep while there are none. */
export async function scheduleFeeds(
  feeds: Pick<FeedStore, 'list'>,
  { feedMinutes }: Pick<Settings, 'feedMinutes'>,
): Promise<void> {
  const wanted = feedMinutes > 0 && (await feeds.list()).some(({ enabled }) => enabled);
  if (!wanted) {
    await browser.alarms.clear(FEEDS_ALARM);
    return;
  }
  // Made anew at each start it would never ring in a process that starts often.
  const known: unknown = await browser.alarms.get(FEEDS_ALARM);
  if (known === undefined || known === null) {
    await browser.alarms.create(FEEDS_ALARM, { periodInMinutes: EVERY_MINUTES });
  }
}
