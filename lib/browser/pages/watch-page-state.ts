import type { PageState } from '../../compare/page-state.ts';
import { send } from '../messaging.ts';
import type { TabInFront } from './tab-in-front.ts';
import { tabStates } from './tab-states.ts';

export type PageStateWatch = {
  /** Resolved when what was stored has been told, or when nothing was: a first frame before it would be a wasted one. */
  readonly begun: Promise<void>;
  readonly reload: () => void;
  readonly stop: () => void;
};

/**
 * Calls back with what is known of a tab's page, now and whenever it changes, until stopped. The background is asked,
 * and woken, only where nothing is stored for the page: it would answer with what is stored.
 */
export function watchPageState(tab: TabInFront, onState: (state: PageState) => void): PageStateWatch {
  let stopped = false;
  let loading = false;
  async function load(): Promise<void> {
    loading = true;
    const reply = await send('page-state', { tabId: tab.id });
    if (!stopped) onState(reply.ok ? reply.value : { kind: 'error', message: reply.error });
  }
  async function begin(): Promise<void> {
    const stored = await tabStates.get(tab.id).catch(() => null);
    if (stopped || loading) return;
    if (stored === null || stored.url !== tab.url) void load();
    else onState(stored.state);
  }
  const unlisten = tabStates.onChange((changed) => changed === tab.id && void load());
  return {
    begun: begin(),
    reload: () => void load(),
    stop: () => {
      stopped = true;
      unlisten();
    },
  };
}
