import browser from 'webextension-polyfill';
import type { PageState } from '../../compare/page-state.ts';
import { send } from '../messaging.ts';
import { tabStates } from './tab-states.ts';

export type PageStateWatch = { readonly reload: () => void; readonly stop: () => void };

/**
 * Calls back with what is known of a tab's page, now and whenever it changes, until stopped. What is stored already is
 * told at once, without waking the background; its answer follows.
 */
export function watchPageState(tabId: number, onState: (state: PageState) => void): PageStateWatch {
  let stopped = false;
  let answered = false;
  async function loadKnown(): Promise<void> {
    const [stored, tab] = await Promise.all([tabStates.get(tabId), browser.tabs.get(tabId)]);
    if (!stopped && !answered && stored !== null && stored.url === tab.url) onState(stored.state);
  }
  async function load(): Promise<void> {
    const reply = await send('page-state', { tabId });
    answered = true;
    if (!stopped) onState(reply.ok ? reply.value : { kind: 'error', message: reply.error });
  }
  const unlisten = tabStates.onChange((changed) => changed === tabId && void load());
  // A tab that is gone meanwhile is told by the background's answer.
  loadKnown().catch(() => undefined);
  void load();
  return {
    reload: () => void load(),
    stop: () => {
      stopped = true;
      unlisten();
    },
  };
}
