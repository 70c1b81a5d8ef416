import type { FeedRecord } from '../../library/feed-record.ts';
import { requestHosts } from '../host-permissions.ts';
import { send } from '../messaging.ts';
import type { OptionsContext, Panel } from './options-context.ts';

export type FeedPanel = Panel & {
  readonly feeds: () => readonly FeedRecord[];
  readonly toggle: (id: string, enabled: boolean) => void;
  /** Asks the feed now. Call it in the click: its site may have to be allowed. */
  readonly hurry: (id: string) => void;
};

export function createFeedPanel({ store, redraw, attempt }: OptionsContext): FeedPanel {
  let feeds: readonly FeedRecord[] = [];

  return {
    async refresh() {
      feeds = (await store.feeds.list()).toSorted((a, b) => a.added.localeCompare(b.added));
      redraw();
    },
    feeds: () => feeds,
    toggle: (id, enabled) => attempt(() => store.feeds.setEnabled([id], enabled)),
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
