import type { PageState } from '../compare/page-state.ts';
import { send } from './messaging.ts';
import { tabStates } from './tab-states.ts';

export type PageStateWatch = { readonly reload: () => void; readonly stop: () => void };

/** Calls back with what is known of a tab's page, now and whenever it changes, until stopped. */
export function watchPageState(tabId: number, onState: (state: PageState) => void): PageStateWatch {
  let stopped = false;
  async function load(): Promise<void> {
    const reply = await send('page-state', { tabId });
    if (!stopped) onState(reply.ok ? reply.value : { kind: 'error', message: reply.error });
  }
  const unlisten = tabStates.onChange((changed) => changed === tabId && void load());
  void load();
  return {
    reload: () => void load(),
    stop: () => {
      stopped = true;
      unlisten();
    },
  };
}
